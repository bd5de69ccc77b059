using System.Text;

namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>The words a catalogue file uses; they are part of the format and only ever added to.</summary>
internal static class CatalogWords
{
    public const string FormatName = "govbudget-catalogue";
    public const int FormatVersion = 2;

    public const string Format = "#format";
    public const string Hash = "#sha256";
    public const string Rows = "#rows";
    public const string Scheme = "#scheme";
    public const string Covers = "#covers";
    public const string Statement = "#statement";
    public const string Source = "#source";
    public const string Change = "#change";
    public const string Columns = "#columns";

    public const string ColumnNames = "code\tname\taccount\tparent\tfrom\tto\tevidence\tseen\tknown\tsources\tlayer";

    private const int LongestWord = 16;

    /// <summary>Sets a day apart from its basis.</summary>
    public const char BasisMark = '~';

    public static string Of(SubjectScheme scheme) => scheme switch
    {
        SubjectScheme.Functional => "functional",
        SubjectScheme.Revenue => "revenue",
        SubjectScheme.GovernmentEconomic => "government-economic",
        SubjectScheme.DepartmentEconomic => "department-economic",
        _ => string.Empty,
    };

    public static string Of(BudgetAccount account) => account switch
    {
        BudgetAccount.GeneralPublic => "general",
        BudgetAccount.GovernmentFund => "fund",
        BudgetAccount.StateCapital => "capital",
        BudgetAccount.SocialInsurance => "social",
        _ => "-",
    };

    public static BudgetAccount? ToAccount(ReadOnlySpan<byte> word) => Read(word) switch
    {
        "general" => BudgetAccount.GeneralPublic,
        "fund" => BudgetAccount.GovernmentFund,
        "capital" => BudgetAccount.StateCapital,
        "social" => BudgetAccount.SocialInsurance,
        "-" => BudgetAccount.None,
        _ => null,
    };

    public static string Of(Evidence evidence) => evidence switch
    {
        Evidence.Official => "official",
        Evidence.Observed => "observed",
        Evidence.Inferred => "inferred",
        Evidence.Unverified => "unverified",
        _ => string.Empty,
    };

    public static Evidence? ToEvidence(ReadOnlySpan<byte> word) => Read(word) switch
    {
        "official" => Evidence.Official,
        "observed" => Evidence.Observed,
        "inferred" => Evidence.Inferred,
        "unverified" => Evidence.Unverified,
        "" => Evidence.None,
        _ => null,
    };

    public static string Of(Confidence confidence) => confidence switch
    {
        Confidence.High => "high",
        Confidence.Medium => "medium",
        _ => "low",
    };

    public static Confidence? ToConfidence(ReadOnlySpan<byte> word) => Read(word) switch
    {
        "high" => Confidence.High,
        "medium" => Confidence.Medium,
        "low" => Confidence.Low,
        _ => null,
    };

    public static string Of(ValidityBasis basis) => basis switch
    {
        ValidityBasis.Notice => "notice",
        ValidityBasis.StatedInDocuments => "stated",
        ValidityBasis.GeneralKnowledge => "known",
        ValidityBasis.Sightings => "seen",
        _ => string.Empty,
    };

    public static ValidityBasis? ToBasis(ReadOnlySpan<byte> word) => Read(word) switch
    {
        "notice" => ValidityBasis.Notice,
        "stated" => ValidityBasis.StatedInDocuments,
        "known" => ValidityBasis.GeneralKnowledge,
        "seen" => ValidityBasis.Sightings,
        _ => null,
    };

    public static string Of(CoverageExtent extent) => extent switch
    {
        CoverageExtent.Full => "full",
        CoverageExtent.Partial => "partial",
        _ => "fragment",
    };

    public static CoverageExtent? ToExtent(ReadOnlySpan<byte> word) => Read(word) switch
    {
        "full" => CoverageExtent.Full,
        "partial" => CoverageExtent.Partial,
        "fragment" => CoverageExtent.Fragment,
        _ => null,
    };

    public static string Of(SubjectChangeKind kind) => kind switch
    {
        SubjectChangeKind.Added => "added",
        SubjectChangeKind.Abolished => "abolished",
        SubjectChangeKind.Renamed => "renamed",
        SubjectChangeKind.Moved => "moved",
        SubjectChangeKind.Split => "split",
        SubjectChangeKind.Merged => "merged",
        SubjectChangeKind.Reused => "reused",
        _ => string.Empty,
    };

    public static SubjectChangeKind? ToChangeKind(ReadOnlySpan<byte> word) => Read(word) switch
    {
        "added" => SubjectChangeKind.Added,
        "abolished" => SubjectChangeKind.Abolished,
        "renamed" => SubjectChangeKind.Renamed,
        "moved" => SubjectChangeKind.Moved,
        "split" => SubjectChangeKind.Split,
        "merged" => SubjectChangeKind.Merged,
        "reused" => SubjectChangeKind.Reused,
        _ => null,
    };

    // The words are short and ASCII; whatever is not stands for itself and is no word.
    private static string Read(ReadOnlySpan<byte> word) => word.Length > LongestWord ? "?" : Encoding.UTF8.GetString(word);
}
