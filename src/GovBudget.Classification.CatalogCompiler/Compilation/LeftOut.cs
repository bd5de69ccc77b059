namespace GovBudget.Classification.CatalogCompiler.Compilation;

/// <summary>What the fact tables say and the catalogue does not, and why.</summary>
internal sealed record LeftOut(string Code, string Name, string Years, string Reason)
{
    public override string ToString() => $"{Code} {Name} ({Years}): {Reason}";
}
