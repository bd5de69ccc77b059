using System.Collections.Immutable;
using GovBudget.Classification.Catalogs;

namespace GovBudget.Classification.Mappings.Internals;

/// <summary>The words of the correspondence file; the compiler writes what the reader reads.</summary>
internal static class CorrespondenceWords
{
    public const string FileName = "economic-correspondence.tsv";
    public const string ResourceName = "GovBudget.Classification.Mappings." + FileName;
    public const string FormatName = "govbudget-correspondence";
    public const int FormatVersion = 1;
    public const int ColumnCount = 11;

    public const string Format = "#format";
    public const string Hash = "#sha256";
    public const string Rows = "#rows";
    public const string Covers = "#covers";
    public const string OfficialYears = "#official";
    public const string Statement = "#statement";
    public const string Source = "#source";
    public const string Columns = "#columns";

    public const string Administrative = "administrative";
    public const string Institution = "institution";
    public const string Any = "any";

    public const string Official = "official";
    public const string Observed = "observed";
    public const string Unverified = "unverified";

    private static readonly ImmutableArray<UnitType> AdministrativeTypes = [UnitType.Administrative, UnitType.CivilServiceManaged];
    private static readonly ImmutableArray<UnitType> InstitutionTypes = [UnitType.PublicInstitution];
    private static readonly ImmutableArray<UnitType> AllTypes = [UnitType.Administrative, UnitType.CivilServiceManaged, UnitType.PublicInstitution];

    public static ImmutableArray<UnitType>? ToUnitTypes(ReadOnlySpan<char> word) => word switch
    {
        Administrative => AdministrativeTypes,
        Institution => InstitutionTypes,
        Any => AllTypes,
        _ => null,
    };

    public static string Of(Evidence evidence) => evidence switch
    {
        Evidence.Official => Official,
        Evidence.Observed => Observed,
        _ => Unverified,
    };

    public static Evidence? ToEvidence(ReadOnlySpan<char> word) => word switch
    {
        Official => Evidence.Official,
        Observed => Evidence.Observed,
        Unverified => Evidence.Unverified,
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
