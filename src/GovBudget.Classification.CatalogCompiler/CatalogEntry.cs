using GovBudget.Classification.Catalogs;
using NodaTime;

namespace GovBudget.Classification.CatalogCompiler;

/// <summary>One row of a catalogue file.</summary>
internal sealed record CatalogEntry(string Code, string Name, BudgetAccount Account)
{
    public bool IsPathOnly { get; init; }

    public Evidence Evidence { get; init; }

    public Confidence Confidence { get; init; }

    public int Documents { get; init; }

    public IReadOnlyList<int> Years { get; init; } = [];

    public LocalDate? ValidFrom { get; init; }

    public IReadOnlyList<string> Sources { get; init; } = [];

    public string? ParentCode => Code.Length > 3 ? Code[..^2] : null;
}
