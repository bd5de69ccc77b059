namespace GovBudget.Classification.Mappings.Internals;

/// <summary>What a correspondence file says, checked; the rows in the order of the file.</summary>
internal sealed record CorrespondenceFile(int FirstYear, int LastYear, string Statement, IReadOnlyList<EconomicPair> Pairs);
