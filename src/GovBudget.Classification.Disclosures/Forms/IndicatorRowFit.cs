using GovBudget.Classification.Disclosures.Grids;
using GovBudget.Classification.Performance;

namespace GovBudget.Classification.Disclosures.Forms;

/// <summary>
/// Puts right a row that lost cells: of all places where they may have stood, the one at which most cells are what their
/// column is for. A row that fits as it stands stays as it is.
/// </summary>
internal static class IndicatorRowFit
{
    // Who loses more has lost the row.
    private const int MostLost = 3;

    public static GridRow Align(IndicatorColumns columns, GridRow row)
    {
        int lost = columns.Width - row.Width;
        if (lost is < 1 or > MostLost)
        {
            return row;
        }

        GridRow best = row;
        int most = Score(columns, row);
        for (int at = 0; at < row.Width; at++)
        {
            GridRow candidate = row.WithBlanks(at, lost);
            int score = Score(columns, candidate);
            (best, most) = score > most ? (candidate, score) : (best, most);
        }

        return best;
    }

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
        IndicatorColumn.Unit => CellText.IsNumeric(text) || TargetText.IsSign(text) ? -2 : MeasureWords.IsUnit(text) ? 2 : 0,
        IndicatorColumn.Core => text is "是" or "否" ? 2 : -2,
        IndicatorColumn.Standard or IndicatorColumn.Explanation => CellText.IsNumeric(text) || MeasureWords.IsUnit(text) ? -2 : 1,
        _ => CellText.IsNumeric(text) ? 1 : 0,
    };
}
