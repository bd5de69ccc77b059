using GovBudget.Classification.Catalogs;

namespace GovBudget.Classification.CatalogCompiler.Correspondence;

/// <summary>A pair as published documents and the official excerpt have it.</summary>
/// <param name="Key">The two codes.</param>
/// <param name="IsInExcerpt">Whether the excerpt of the official table has it.</param>
/// <param name="Years">The fiscal years whose documents print it, ascending.</param>
/// <param name="Documents">How many documents print it.</param>
/// <param name="Source">Where it was seen, in the words of the fact table.</param>
internal sealed record SeenPair(PairKey Key, bool IsInExcerpt, IReadOnlyList<int> Years, int Documents, string Source);

/// <summary>A pair with the number of table rows that print it.</summary>
internal sealed record CountedPair(PairKey Key, int Occurrences);

/// <summary>A pair of general knowledge, with its years.</summary>
internal sealed record KnownPair(PairKey Key, int FirstYear, int LastYear, Confidence Confidence);

/// <summary>The codes of a pair, as text.</summary>
internal readonly record struct PairKey(string Department, string Government)
{
    public override string ToString() => $"{Department} → {Government}";
}
