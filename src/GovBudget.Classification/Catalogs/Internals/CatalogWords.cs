namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>The words a catalogue file uses; they are part of the format and only ever added to.</summary>
internal static class CatalogWords
{
    public const string FormatName = "govbudget-catalogue";
    public const int FormatVersion = 1;
    public const string PathOnly = "path";

    public const string Format = "#format";
    public const string Hash = "#sha256";
    public const string Rows = "#rows";
    public const string Scheme = "#scheme";
    public const string Covers = "#covers";
    public const string Statement = "#statement";
    public const string Source = "#source";
    public const string Gap = "#gap";
    public const string Columns = "#columns";

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

    public static BudgetAccount? ToAccount(ReadOnlySpan<char> word) => word switch
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
        _ => "unverified",
    };

    public static Evidence? ToEvidence(ReadOnlySpan<char> word) => word switch
    {
        "official" => Evidence.Official,
        "observed" => Evidence.Observed,
        "inferred" => Evidence.Inferred,
        "unverified" => Evidence.Unverified,
        _ => null,
    };

    public static string Of(Confidence confidence) => confidence switch
    {
        Confidence.High => "high",
        Confidence.Medium => "medium",
        Confidence.Low => "low",
        _ => string.Empty,
    };

    public static Confidence? ToConfidence(ReadOnlySpan<char> word) => word switch
    {
        "high" => Confidence.High,
        "medium" => Confidence.Medium,
        "low" => Confidence.Low,
        "" => Confidence.None,
        _ => null,
    };
}
