namespace GovBudget.Classification.Disclosures.Relations;

/// <summary>How findings call tables, lines and columns.</summary>
internal static class Names
{
    public static string Of(DisclosedTable table) => Of(table.Kind) is { Length: > 0 } name ? name : table.Title;

    public static string Of(TableKind kind) => kind.ChineseName;

    public static string Of(DisclosedLine line) => line switch
    {
        FunctionalLine { Code: { } code, IsCodePrinted: true } => $"{code} {line.PrintedName}",
        RevenueLine revenue => $"{revenue.Code} {line.PrintedName}",
        EconomicLine { PrintedGovernmentName: { } government } => $"{line.PrintedName}／{government}",
        _ => line.PrintedName,
    };

    public static string Of(DisclosedColumn column)
    {
        int last = column.Heading.LastIndexOf('/');
        return column.Heading[(last + 1)..].Trim();
    }
}
