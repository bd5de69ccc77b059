using GovBudget.Classification.Catalogs.Quality;

namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>Tells the caller of the errors of quality that came with rows of their own: they are not left for a later check.</summary>
internal static class QualityFindings
{
    // An error that every row has is told often enough.
    private const int MostTold = 100;

    /// <summary>Adds the errors that a catalogue has and the one before had not.</summary>
    public static void Add<TCode>(RowFindings findings, SubjectCatalog<TCode>? before, SubjectCatalog<TCode> after)
        where TCode : struct, ISubjectCode<TCode>
    {
        if (ReferenceEquals(before, after))
        {
            return;
        }

        HashSet<CatalogFinding> known = before is null ? [] : [.. CatalogQuality.Check(before)];
        int left = 0;
        foreach (CatalogFinding finding in CatalogQuality.Check(after).Where(finding => finding.IsBlocking && !known.Contains(finding)))
        {
            if (left++ < MostTold)
            {
                findings.Add(0, 0, RowFault.QualityError, $"{finding.Check} {finding.Code}: {finding.Message}");
            }
        }

        if (left > MostTold)
        {
            findings.Add(0, 0, RowFault.QualityError, $"{Text(left - MostTold)} more errors of quality; {nameof(CatalogQuality)}.{nameof(CatalogQuality.Check)} tells them all");
        }
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
