using GovBudget.Classification.Disclosures.Grids;
using GovBudget.Classification.Performance;

namespace GovBudget.Classification.Disclosures.Forms;

/// <summary>
/// Puts right a row that lost cells, or has blanks more in front: of all ways to read it, the one in which most cells are what
/// their column is for. A row that fits as it stands stays as it is.
/// </summary>
internal static class IndicatorRowFit
{
    // Who loses more has lost the row.
    private const int MostLost = 3;

    public static GridRow Align(IndicatorColumns columns, GridRow row)
    {
        GridRow best = row;
        int most = Score(columns, row);
        foreach (GridRow candidate in Candidates(row, columns.Width - row.Width))
        {
            int score = Score(columns, candidate);
            (best, most) = score > most ? (candidate, score) : (best, most);
        }

        return best;
    }

    private static IEnumerable<GridRow> Candidates(GridRow row, int lost) => lost switch
    {
        >= 1 and <= MostLost => Enumerable.Range(0, row.Width).Select(at => row.WithBlanks(at, lost)),
        <= -1 and >= -MostLost when Enumerable.Range(0, -lost).All(c => string.IsNullOrWhiteSpace(row[c])) => [row.WithoutFirst(-lost)],
        _ => [],
    };

    private static int Score(IndicatorColumns columns, GridRow row)
    {
        int score = 0;
        foreach ((int from, int to, IndicatorColumn meaning) in columns.Spans)
        {
            string[] cells = [.. Enumerable.Range(from, Math.Max(0, Math.Min(to, row.Width) - from)).Select(c => row[c].Trim()).Where(t => t.Length > 0)];
            // One column holds one text, however wide its heading is.
            score += Fit(meaning, cells.Length == 0 ? string.Empty : cells[0]) - (2 * Math.Max(0, cells.Length - 1));
        }

        return score;
    }

    private static int Fit(IndicatorColumn meaning, string text) => meaning switch
    {
        IndicatorColumn.Name => text.Length == 0 ? -1 : TargetText.IsTarget(text) ? -2 : 1,
        IndicatorColumn.Value => text.Length == 0 ? -1 : TargetText.IsTarget(text) && !CellText.IsNumeric(text) ? 2 : 1,
        IndicatorColumn.Weight => text.Length == 0 ? -1 : CellText.IsNumeric(text) ? 2 : -2,
        _ when text.Length == 0 => 0,
        IndicatorColumn.FirstLevel => IndicatorCategory.TryParsePrinted(text, out IndicatorCategory first) && first.Parent is null ? 2 : -2,
        IndicatorColumn.SecondLevel => IndicatorCategory.TryParsePrinted(text, out _) ? 2 : -2,
        IndicatorColumn.Sign => TargetText.IsSign(text) ? 2 : -2,
        IndicatorColumn.Unit => CellText.IsNumeric(text) || TargetText.IsSign(text) ? -2 : TargetText.IsUnit(text) ? 2 : 0,
        IndicatorColumn.Core => text is "是" or "否" ? 2 : -2,
        IndicatorColumn.Standard or IndicatorColumn.Explanation => CellText.IsNumeric(text) || TargetText.IsUnit(text) ? -2 : 1,
        _ => CellText.IsNumeric(text) ? 1 : 0,
    };
}
