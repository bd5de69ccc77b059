using GovBudget.Classification.Catalogs;

namespace GovBudget.Classification.CatalogCompiler.Correspondence;

/// <summary>Everything that the correspondence file will say, and what forbids to write it.</summary>
/// <param name="FirstYear">The first fiscal year covered.</param>
/// <param name="LastYear">The last fiscal year covered.</param>
/// <param name="Rows">The rows in tree order.</param>
/// <param name="Findings">What is wrong in the facts or in the reviewed decisions, in words; nothing is written unless it is empty.</param>
internal sealed record CorrespondenceDraft(int FirstYear, int LastYear, IReadOnlyList<CorrespondenceRow> Rows, IReadOnlyList<string> Findings);

/// <summary>One row of the correspondence file.</summary>
internal sealed record CorrespondenceRow(PairKey Key, string Units, Evidence Evidence)
{
    public Confidence Confidence { get; init; }

    public IReadOnlyList<int> Years { get; init; } = [];

    public int Documents { get; init; }

    public int Occurrences { get; init; }

    public int? LastYear { get; init; }

    public IReadOnlyList<string> Sources { get; init; } = [];

    public string? Doubt { get; init; }
}
