namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>The one word by which every text tells that what it says is not a fact (未经核实).</summary>
internal static class EvidenceWords
{
    public static string Mark(Evidence evidence) => evidence == Evidence.Unverified ? " (unverified)" : string.Empty;
}
