using GovBudget.Classification.Checks;

namespace GovBudget.Classification.Catalogs.Quality;

/// <summary>One check of the quality of a catalogue (目录质量检查).</summary>
/// <param name="Code">The permanent code, such as <c>GBC001</c>; that of a retired check is never used for another. docs/catalogue-quality.md lists them.</param>
/// <param name="Name">The permanent name, such as <c>Orphan</c>.</param>
/// <param name="Severity">How much a finding of the check matters; an <see cref="Severity.Error"/> must not be shipped unless it is accepted with a reason.</param>
/// <param name="Rule">What must hold, in one sentence.</param>
public sealed record CatalogCheck(string Code, string Name, Severity Severity, string Rule)
{
    /// <summary>The code and the name.</summary>
    public override string ToString() => $"{Code} {Name}";
}
