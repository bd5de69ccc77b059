using System.Collections.Immutable;
using System.Globalization;
using GovBudget.Classification.Catalogs.Quality;

namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>Tells the caller of the errors of quality that came with rows of their own: they are not left for a later check.</summary>
internal static class QualityFindings
{
    // An error that every row has is told often enough.
    private const int MostTold = 100;

    /// <summary>Adds the errors of an edition of the caller.</summary>
    public static void OfEdition<TCode>(RowFindings findings, SubjectCatalog<TCode> edition)
        where TCode : struct, ISubjectCode<TCode> => Add(findings, [], CatalogQuality.Check(edition));

    /// <summary>Adds the errors that came with a later edition: those that the earlier catalogue has not, at whatever time.</summary>
    public static void OfExtension<TCode>(RowFindings findings, SubjectCatalog<TCode> earlier, SubjectCatalog<TCode> joined)
        where TCode : struct, ISubjectCode<TCode> => Add(findings, CatalogQuality.Check(earlier), CatalogQuality.Check(joined));

    /// <summary>Adds the errors that came with a layer. Only the classes that it touches are looked at: a local row can make no error outside them.</summary>
    public static void OfLayer<TCode>(RowFindings findings, SubjectCatalog<TCode> before, SubjectCatalog<TCode> after, string layer)
        where TCode : struct, ISubjectCode<TCode>
    {
        if (ReferenceEquals(before, after))
        {
            return;
        }

        HashSet<TCode> touched = [.. after.Records.Where(record => record.Layer == layer).Select(static record => ClassOf(record.Code))];
        ImmutableArray<SubjectRecord<TCode>> looked =
            [.. after.Records.Where(record => touched.Contains(ClassOf(record.Code)) || (record.Parent is { } parent && touched.Contains(ClassOf(parent))))];
        SubjectChange<TCode>[] changes = [.. after.Changes.Where(change => change.From.Concat(change.To).Any(code => touched.Contains(ClassOf(code))))];

        // What is not looked at leaves gaps, and these are the same with and without the layer.
        Add(findings,
            CatalogQuality.Check(looked.Where(record => record.Layer != layer), changes, after.Coverage),
            CatalogQuality.Check(looked, changes, after.Coverage));
    }

    private static void Add(RowFindings findings, IEnumerable<CatalogFinding> before, IEnumerable<CatalogFinding> after)
    {
        HashSet<(string, string, BudgetAccount, string)> known = [.. before.Select(KeyOf)];
        CatalogFinding[] errors = [.. after.Where(finding => finding.IsBlocking && !known.Contains(KeyOf(finding)))];
        foreach (CatalogFinding error in errors.Take(MostTold))
        {
            findings.Add(0, 0, RowFault.QualityError, $"{error.Check} {error.Code}: {error.Message}");
        }

        if (errors.Length > MostTold)
        {
            findings.Add(0, 0, RowFault.QualityError, string.Create(
                CultureInfo.InvariantCulture, $"{errors.Length - MostTold} more errors of quality; {nameof(CatalogQuality)}.{nameof(CatalogQuality.Check)} tells them all"));
        }
    }

    // The time of an error that was there before may grow or be cut with the coverage; the messages name it last.
    private static (string Check, string Code, BudgetAccount Account, string What) KeyOf(CatalogFinding finding)
    {
        int time = finding.Message.LastIndexOf(" from ", StringComparison.Ordinal);
        return (finding.Check.Code, finding.Code, finding.Account, time < 0 ? finding.Message : finding.Message[..time]);
    }

    private static TCode ClassOf<TCode>(TCode code)
        where TCode : struct, ISubjectCode<TCode> => code.AncestorAt(SubjectLevel.Class) ?? code;
}
