using System.Text.Json.Serialization;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Catalogs.Columns;
using GovBudget.Classification.Checks;
using GovBudget.Classification.Mappings;
using GovBudget.Classification.Performance;
using GovBudget.Classification.Rendering;
using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Serialization.Internals;

/// <summary>The converters of the enumerations. They are named one by one: a factory would need reflection, which native code does not have.</summary>
internal static class NamedValueConverters
{
    /// <summary>One for each public enumeration, but for those that lay text out or only steer a call.</summary>
    public static IEnumerable<JsonConverter> All() =>
    [
        // The vocabulary
        new NamedValueConverter<AmountParseFailureReason>(), new NamedValueConverter<AmountUnit>(), new NamedValueConverter<BudgetAccount>(),
        new NamedValueConverter<BudgetPhase>(), new NamedValueConverter<ExpenditureKind>(), new NamedValueConverter<FundOrigin>(),
        new NamedValueConverter<FundSource>(), new NamedValueConverter<PrintedRounding>(), new NamedValueConverter<ProjectCategory>(),
        new NamedValueConverter<SubjectCodeFault>(), new NamedValueConverter<SubjectLevel>(), new NamedValueConverter<SubjectScheme>(),
        new NamedValueConverter<UnitType>(),
        // Aggregation
        new NamedValueConverter<AbsentAmountPolicy>(), new NamedValueConverter<MixedGrainPolicy>(), new NamedValueConverter<RollUpNodeKind>(),
        new NamedValueConverter<TransferKind>(), new NamedValueConverter<UnknownKeyPolicy>(),
        // Catalogs
        new NamedValueConverter<Confidence>(), new NamedValueConverter<CoverageExtent>(), new NamedValueConverter<Evidence>(),
        new NamedValueConverter<NameCheckKind>(), new NamedValueConverter<RowFault>(), new NamedValueConverter<SubjectChangeKind>(),
        new NamedValueConverter<SubjectLookupStatus>(), new NamedValueConverter<SubjectSearchReason>(), new NamedValueConverter<ValidityBasis>(),
        // Columns
        new NamedValueConverter<FieldPart>(), new NamedValueConverter<FieldRole>(), new NamedValueConverter<MisfitReason>(),
        // Checks
        new NamedValueConverter<Severity>(), new NamedValueConverter<Verdict>(),
        // Mappings
        new NamedValueConverter<CorrespondenceLookupStatus>(), new NamedValueConverter<LineageStatus>(), new NamedValueConverter<UpgradeKind>(),
        // Performance
        new NamedValueConverter<IndicatorCategory>(), new NamedValueConverter<IndicatorTargetKind>(), new NamedValueConverter<MeasureDimension>(),
        new NamedValueConverter<PerformanceGrade>(), new NamedValueConverter<QualitativeLevel>(), new NamedValueConverter<ScoreLevel>(),
        new NamedValueConverter<ScoreWeighting>(), new NamedValueConverter<TargetBasis>(), new NamedValueConverter<TargetChange>(),
        new NamedValueConverter<TargetDirection>(), new NamedValueConverter<TargetMovement>(), new NamedValueConverter<TargetOperator>(),
        new NamedValueConverter<TargetParseFailureReason>(),
        // Rendering
        new NamedValueConverter<DisplayLanguage>(),
        // Variances
        new NamedValueConverter<Favourability>(), new NamedValueConverter<FigureKind>(), new NamedValueConverter<Polarity>(),
        new NamedValueConverter<VarianceState>(),
    ];
}
