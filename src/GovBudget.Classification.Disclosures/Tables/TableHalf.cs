namespace GovBudget.Classification.Disclosures.Tables;

/// <summary>A stretch of columns that make lines of their own: names and codes first, then figures.</summary>
internal readonly record struct TableHalf(int Start, int End)
{
    /// <summary>Splits a table where names or codes follow figures: 收入 项目 金额 | 支出 项目 金额.</summary>
    public static IReadOnlyList<TableHalf> Split(IReadOnlyList<ColumnRole> roles)
    {
        var halves = new List<TableHalf>();
        int start = 0;
        bool figuresSeen = false;
        for (int c = 0; c < roles.Count; c++)
        {
            bool isKey = roles[c] is ColumnRole.Code or ColumnRole.CodePart or ColumnRole.Name;
            if (isKey && figuresSeen)
            {
                halves.Add(new(start, c));
                start = c;
                figuresSeen = false;
            }

            figuresSeen |= roles[c] is ColumnRole.Amount or ColumnRole.Difference or ColumnRole.Rate or ColumnRole.Count;
        }

        if (start < roles.Count)
        {
            halves.Add(new(start, roles.Count));
        }

        return halves;
    }
}
