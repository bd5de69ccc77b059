using System.Collections.Immutable;

namespace GovBudget.Classification.Catalogs.Quality.Internals;

/// <summary>Marks findings as accepted, and finds what was accepted for nothing.</summary>
internal static class Acceptance
{
    public static ImmutableArray<CatalogFinding> Apply(IEnumerable<CatalogFinding> found, ImmutableArray<AcceptedOddity> accepted)
    {
        ILookup<(string, string), AcceptedOddity> reasons = accepted.ToLookup(static oddity => (oddity.Check, oddity.Code));
        CatalogFinding[] findings = [.. found.Select(finding => finding with { AcceptedBecause = reasons[(finding.Check.Code, finding.Code)].FirstOrDefault()?.Reason })];
        HashSet<(string, string)> used = [.. findings.Select(static finding => (finding.Check.Code, finding.Code))];
        IEnumerable<CatalogFinding> unused = reasons
            .Where(entries => entries.Count() > 1 || !used.Contains(entries.Key))
            .Select(entries => new CatalogFinding
            {
                Check = CatalogChecks.UnusedAcceptance,
                Code = entries.Key.Item2,
                Message = entries.Count() > 1 ? $"{entries.Key.Item1} is accepted more than once" : $"{entries.Key.Item1} is accepted and does not find the code",
            });
        return
        [
            .. findings.Concat(unused)
                .OrderBy(static finding => finding.Check.Code, StringComparer.Ordinal)
                .ThenBy(static finding => finding.Code, StringComparer.Ordinal)
                .ThenBy(static finding => finding.Account)
                .ThenBy(static finding => finding.From)
                .ThenBy(static finding => finding.Message, StringComparer.Ordinal),
        ];
    }
}
