namespace GovBudget.Classification.CatalogCompiler.Checks;

/// <summary>What a check has to say of one code.</summary>
/// <param name="Check">The name of the check; permanent.</param>
/// <param name="Code">The digits.</param>
/// <param name="Message">What is odd.</param>
/// <param name="IsError">Whether the catalogue must not be shipped like this.</param>
internal sealed record CatalogFinding(string Check, string Code, string Message, bool IsError)
{
    public override string ToString() => $"{(IsError ? "error" : "note")} {Check} {Code}: {Message}";
}
