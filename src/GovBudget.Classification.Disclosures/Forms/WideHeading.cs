using GovBudget.Classification.Disclosures.Grids;

namespace GovBudget.Classification.Disclosures.Forms;

/// <summary>
/// The heading of a table that holds a project, its money and goal on the left of every block and its indicators on the
/// right: which column holds what.
/// </summary>
internal sealed class WideHeading
{
    // One row names the columns; two more may stand above it to group them.
    private const int MostRows = 6;
    private const int MostGroups = 3;

    private static readonly HashSet<string> OwnerNames = ["单位名称", "部门名称", "部门（单位）名称", "单位（部门）名称"];

    private WideHeading(int rowCount, GridRow indicators, bool isOfOwners)
    {
        (RowCount, Indicators, IsOfOwners) = (rowCount, indicators, isOfOwners);
        Start = IndicatorColumns.Read(indicators).Start;
    }

    /// <summary>The rows that the heading takes.</summary>
    public int RowCount { get; }

    /// <summary>The row that names the columns of the indicators.</summary>
    public GridRow Indicators { get; }

    /// <summary>The cells of a whole row.</summary>
    public int Width => Indicators.Width;

    /// <summary>The column in which the indicators begin.</summary>
    public int Start { get; }

    /// <summary>Whether units stand in the column of names, not projects.</summary>
    public bool IsOfOwners { get; }

    public required int Name { get; init; }

    public int Code { get; private set; } = -1;

    public int Ordinal { get; private set; } = -1;

    public int Department { get; private set; } = -1;

    public int Unit { get; private set; } = -1;

    public int Goal { get; private set; } = -1;

    /// <summary>The columns of money with their labels.</summary>
    public SortedDictionary<int, string> Money { get; } = [];

    /// <summary>The unit that a heading of money names.</summary>
    public AmountUnit AmountUnit { get; private set; }

    /// <summary>Finds the heading at the top of a grid; null where the grid is no such table.</summary>
    public static WideHeading? Find(IReadOnlyList<GridRow> rows)
    {
        int bottom = Enumerable.Range(0, Math.Min(MostRows, rows.Count)).Cast<int?>().FirstOrDefault(i => IndicatorColumns.IsHeading(rows[i!.Value])) ?? -1;
        if (bottom < 0)
        {
            return null;
        }

        int start = IndicatorColumns.Read(rows[bottom]).Start;
        for (int top = bottom; top >= Math.Max(0, bottom - MostGroups); top--)
        {
            int name = rows[top].FilledColumns.Where(c => c < start).Select(c => (int?)c).FirstOrDefault(c => IsName(rows[top][c!.Value])) ?? -1;
            if (name >= 0 && (top == bottom || GroupsIndicators(rows[top], start)))
            {
                var heading = new WideHeading(bottom + 1, rows[bottom], OwnerNames.Contains(Label(rows[top][name]))) { Name = name };
                heading.ReadColumns([.. rows.Skip(top).Take(bottom - top + 1)]);
                return heading;
            }
        }

        return null;
    }

    private static bool IsName(string text) => Label(text) is var label && (OwnerNames.Contains(label) || (label.Contains("项目", StringComparison.Ordinal) && label.EndsWith("名称", StringComparison.Ordinal)));

    // Above 一级指标 its group is named; in a form with labels, what a label says stands there.
    private static bool GroupsIndicators(GridRow row, int start) =>
        Label(row[start]) is var group && (group.EndsWith("指标", StringComparison.Ordinal) || group.EndsWith("目标", StringComparison.Ordinal));

    private static string Label(string text) => PrintedText.Normalize(text);

    private void ReadColumns(GridRow[] headings)
    {
        for (int column = 0; column < Start; column++)
        {
            string printed = headings.Select(r => Label(r[column])).LastOrDefault(t => t.Length > 0) ?? string.Empty;
            string label = PrintedWords.WithoutRemark(printed);
            AmountUnit = AmountUnit == AmountUnit.None ? FundsLabels.AmountUnitIn(printed) : AmountUnit;
            if (column == Name || label.Length == 0)
            {
                continue;
            }

            switch (label)
            {
                case "序号":
                    Ordinal = column;
                    break;
                case "主管部门" or "主管部门及代码" or "业务主管部门":
                    Department = column;
                    break;
                case "实施单位" or "预算单位" or "单位名称" or "项目单位":
                    Unit = column;
                    break;
                case var _ when PrintedWords.IsCodeHeading(label):
                    Code = Code < 0 ? column : Code;
                    break;
                case var _ when label.EndsWith("目标", StringComparison.Ordinal):
                    Goal = column;
                    break;
                case var _ when IsMoney(label):
                    Money.Add(column, label);
                    break;
                default:
                    break;
            }
        }
    }

    private static bool IsMoney(string label) =>
        FundsLabels.IsKnown(label) || FundSource.TryParsePrinted(label, out _) || ExpenditureKind.TryParsePrinted(label, out _)
        || label.Contains("金额", StringComparison.Ordinal) || label.EndsWith("拨款", StringComparison.Ordinal) || label.EndsWith("支出", StringComparison.Ordinal);
}
