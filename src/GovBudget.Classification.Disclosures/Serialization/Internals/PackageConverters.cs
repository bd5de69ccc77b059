using System.Text.Json;
using System.Text.Json.Serialization;
using GovBudget.Classification.Checks;
using GovBudget.Classification.Performance;
using GovBudget.Classification.Serialization;
using GovBudget.Classification.Serialization.Internals;
using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Disclosures.Serialization.Internals;

/// <summary>The converters of the values that documents are made of: those of the package, as it gives them, and those of plain texts and numbers.</summary>
internal sealed class PackageConverters
{
    private readonly IList<JsonConverter> _all;

    public PackageConverters(GovBudgetJsonOptions options)
    {
        _all = new JsonSerializerOptions().AddGovBudgetConverters(options).Converters;
        Number = new(options.ExactNumbers, keepsZeros: true);
        Amount = Of<BudgetAmount>();
        Printed = Of<PrintedAmount>();
        Rate = Of<PrintedRate>();
        Year = Of<FiscalYear>();
        Unit = Of<AmountUnit>();
        UnitType = Of<UnitType>();
        Fund = Of<FundSource>();
        Origin = Of<FundOrigin>();
        Expenditure = Of<ExpenditureKind>();
        Category = Of<IndicatorCategory>();
        Verdict = Of<Verdict>();
        Severity = Of<Severity>();
        Finding = Of<Finding>();
    }

    public TextValueConverter Text { get; } = new();

    public FlagConverter Flag { get; } = new();

    public LineConverter Line { get; } = new();

    public WholeConverter Whole { get; } = new();

    /// <summary>How many there are, or a place that is counted from 0.</summary>
    public WholeConverter Count { get; } = new(least: 0);

    public DecimalConverter Number { get; }

    public JsonConverter<BudgetAmount> Amount { get; }

    public JsonConverter<PrintedAmount> Printed { get; }

    public JsonConverter<PrintedRate> Rate { get; }

    public JsonConverter<FiscalYear> Year { get; }

    public JsonConverter<AmountUnit> Unit { get; }

    public JsonConverter<UnitType> UnitType { get; }

    public JsonConverter<FundSource> Fund { get; }

    public JsonConverter<FundOrigin> Origin { get; }

    public JsonConverter<ExpenditureKind> Expenditure { get; }

    public JsonConverter<IndicatorCategory> Category { get; }

    public JsonConverter<Verdict> Verdict { get; }

    public JsonConverter<Severity> Severity { get; }

    public JsonConverter<Finding> Finding { get; }

    /// <summary>The converter that the package adds for a type.</summary>
    public JsonConverter<T> Of<T>() => _all.OfType<JsonConverter<T>>().First();
}
