namespace GovBudget.Classification.Disclosures.Relations;

/// <summary>The three public expenses of a document, whether its table prints them one below the other or side by side.</summary>
internal static class ThreePublicFigures
{
    /// <summary>The amount of an item; nothing where it is blank or the table has no place for it.</summary>
    public static (int Line, PrintedAmount Amount)? Of(BudgetDisclosure document, ThreePublicItem item)
    {
        DisclosedTable? table = document.Table(TableKind.ThreePublic);
        if (table?.Lines.OfType<ThreePublicLine>().FirstOrDefault(l => l.Item == item) is { Total: { } vertical } line && !HasItems(table))
        {
            return (line.Number, vertical);
        }

        return Whole(table) is { } whole && (InColumnOf(whole, item) ?? (item == ThreePublicItem.Total && IsOfTheThree(table!) ? whole.Total : null)) is { } horizontal
            ? (whole.Number, horizontal)
            : null;
    }

    /// <summary>
    /// Whether the table has a line or column for an item, so that a blank there means none. A total beside which 会议费
    /// and 培训费 stand may take them in, and is not that of the three.
    /// </summary>
    public static bool HasPlaceFor(BudgetDisclosure document, ThreePublicItem item)
    {
        DisclosedTable? table = document.Table(TableKind.ThreePublic);
        bool isColumn = Whole(table) is not null && table!.Columns.Any(c => c.Meaning.Item == item && c.Meaning is { Year: 0, Other: null });
        bool isLine = table?.Lines.OfType<ThreePublicLine>().Any(l => l.Item == item && !HasItems(table)) == true;
        bool isTotal = item == ThreePublicItem.Total && Whole(table)?.Total is not null && IsOfTheThree(table!);
        return isColumn || isLine || isTotal;
    }

    public static string NameOf(ThreePublicItem item) => item == ThreePublicItem.None ? ThreePublicItem.Total.ChineseName : item.ChineseName;

    /// <summary>The one amount of the year under an item's heading, of whichever fund; nothing where funds stand side by side.</summary>
    private static PrintedAmount? InColumnOf(DisclosedLine line, ThreePublicItem item)
    {
        DisclosedFigure[] figures = [.. line.Figures.Where(f => f.Column.Meaning is { Role: ColumnRole.Amount, Year: 0, Other: null } meaning && meaning.Item == item)];
        return figures.Length == 1 ? figures[0].Amount : line.Amount(item: item);
    }

    private static bool IsOfTheThree(DisclosedTable table) => !table.Columns.Any(c => c.Meaning.Item is ThreePublicItem.Meetings or ThreePublicItem.Training);

    private static bool HasItems(DisclosedTable table) => table.Columns.Any(c => c.Meaning.Item is not (ThreePublicItem.None or ThreePublicItem.Total));

    private static DisclosedLine? Whole(DisclosedTable? table) =>
        table?.Lines.FirstOrDefault(l => l is TotalLine or ThreePublicLine { Item: ThreePublicItem.Total });
}
