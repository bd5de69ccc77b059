namespace GovBudget.Classification.Disclosures.Relations;

/// <summary>The three public expenses of a document, whether its table prints them one below the other or side by side.</summary>
internal static class ThreePublicFigures
{
    public static (int Line, PrintedAmount Amount)? Of(BudgetDisclosure document, ThreePublicItem item)
    {
        if (document.Table(TableKind.ThreePublic) is not { } table)
        {
            return null;
        }

        if (table.Lines.OfType<ThreePublicLine>().FirstOrDefault(l => l.Item == item) is { Total: { } vertical } line)
        {
            return (line.Number, vertical);
        }

        return table.FindTotal() is { } total && (total.Amount(item: item) ?? (item == ThreePublicItem.Total ? total.Total : null)) is { } horizontal
            ? (total.Number, horizontal)
            : null;
    }

    public static string NameOf(ThreePublicItem item) => item switch
    {
        ThreePublicItem.Abroad => "因公出国（境）费",
        ThreePublicItem.Reception => "公务接待费",
        ThreePublicItem.Vehicles => "公务用车购置及运行费",
        ThreePublicItem.VehiclePurchase => "公务用车购置费",
        ThreePublicItem.VehicleOperation => "公务用车运行维护费",
        ThreePublicItem.Meetings => "会议费",
        ThreePublicItem.Training => "培训费",
        _ => "合计",
    };
}
