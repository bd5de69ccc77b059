using System.Collections.Immutable;
using GovBudget.Classification.Catalogs;

namespace GovBudget.Classification.Tests.Catalogs;

internal static class OwnFindings
{
    /// <summary>The findings of rows, without those of quality: the names of small examples are shorter than official ones.</summary>
    public static ImmutableArray<RowFinding> OfRows(this ImmutableArray<RowFinding> findings) => [.. findings.Where(static finding => finding.Fault != RowFault.QualityError)];
}
