using System.Collections.Immutable;
using GovBudget.Classification.Catalogs.Quality.Internals;

namespace GovBudget.Classification.Catalogs.Quality;

/// <summary>Checks whether a catalogue is sound: its tree, its names, its times, its evidence and its changes (目录质量检查).</summary>
/// <remarks>
/// <para>Records can be checked before a catalogue is made of them; then faults that <see cref="SubjectCatalog{TCode}.Create"/> refuses are findings too.</para>
/// <para>What was looked at and is right can be accepted: the finding stays, with the reason. The checks are in <see cref="CatalogChecks"/>.</para>
/// </remarks>
public static class CatalogQuality
{
    /// <summary>Checks a catalogue.</summary>
    /// <typeparam name="TCode">The code type of the scheme.</typeparam>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="accepted">What is accepted, such as <see cref="AcceptedOddities.Shipped"/> for the catalogues of this package; entries of other schemes do no harm.</param>
    /// <returns>The findings in the order of check, code, account and time; empty where there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> is <see langword="null"/>.</exception>
    public static ImmutableArray<CatalogFinding> Check<TCode>(SubjectCatalog<TCode> catalog, IEnumerable<AcceptedOddity>? accepted = null)
        where TCode : struct, ISubjectCode<TCode>
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return Check(catalog.Records, catalog.Changes, catalog.Coverage, accepted);
    }

    /// <summary>Checks the parts that a catalogue is made of.</summary>
    /// <typeparam name="TCode">The code type of the scheme.</typeparam>
    /// <param name="records">The records, in any order.</param>
    /// <param name="changes">The changes, in any order.</param>
    /// <param name="coverage">The times covered.</param>
    /// <param name="accepted">What is accepted; entries of other schemes do no harm.</param>
    /// <returns>The findings in the order of check, code, account and time; empty where there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="records"/>, <paramref name="changes"/> or <paramref name="coverage"/> is <see langword="null"/>.</exception>
    public static ImmutableArray<CatalogFinding> Check<TCode>(
        IEnumerable<SubjectRecord<TCode>> records,
        IEnumerable<SubjectChange<TCode>> changes,
        IEnumerable<CatalogCoverage> coverage,
        IEnumerable<AcceptedOddity>? accepted = null)
        where TCode : struct, ISubjectCode<TCode>
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(changes);
        ArgumentNullException.ThrowIfNull(coverage);
        var material = new CheckedMaterial(
            [.. records.Select(CheckedRow.Of)], [.. changes.Select(CheckedChange.Of)], [.. coverage.OrderBy(static covered => covered.Days.Start)], TCode.Scheme);
        IEnumerable<CatalogFinding> found =
            TreeChecks.Run(material)
            .Concat(NameChecks.Run(material))
            .Concat(TimeChecks.Run(material))
            .Concat(EvidenceChecks.Run(material))
            .Concat(ChangeChecks.Run(material));
        return Acceptance.Apply(found, [.. (accepted ?? []).Where(static oddity => SubjectCode.TryParse<TCode>(oddity.Code, out _))]);
    }
}
