using System.Text.Json.Serialization;
using GovBudget.Classification.Performance;

namespace GovBudget.Classification.Serialization.Internals;

/// <summary>The converters for some options; each is there once, and those of objects take those of their members from here.</summary>
internal sealed class ConverterSet
{
    private static readonly ConverterSet Default = new(GovBudgetJsonOptions.Default);

    private ConverterSet(GovBudgetJsonOptions options)
    {
        Vocabulary = options.Vocabulary;
        Amount = new(options.ExactNumbers);
        Number = new(options.ExactNumbers);
        Printed = new(Amount);
        Target = new(Vocabulary);
        Unit = new(Vocabulary);
        Funds = new(Amount);
        Rule = new(Number, Target);
        Indicator = new(this);
        Project = new(this);
        Actual = new(this);
        Item = new(this);
        Score = new(this);
        Facts = new(this);
        Results = new(this);
        All =
        [
            .. OfCode<FunctionalCode>(), .. OfCode<RevenueCode>(), .. OfCode<GovernmentEconomicCode>(), .. OfCode<DepartmentEconomicCode>(),
            Amount, Printed, Year, new LocalDateConverter(), new DateIntervalConverter(), Period,
            .. NamedValueConverters.All(),
            new FlagNamesConverter<ScoreRemarks>(), new FlagNamesConverter<SubjectCodeAdjustments>(),
            Target, Unit, new MeasureUnitConverter(Vocabulary),
            Name, Funds, Rule, Indicator, Project, Actual, Item, Score,
            .. Facts.All(), .. Results.All(),
            .. OfMember<FundSource>(), .. OfMember<ExpenditureKind>(), .. OfMember<FundOrigin>(), .. OfMember<BudgetPhase>(), .. OfKey(new TextValueConverter()),
            new KeyedResultConverter(this),
            new NoFormConverter(JsonInstead.Of),
        ];
    }

    /// <summary>What is added to the options of a serializer.</summary>
    public IReadOnlyList<JsonConverter> All { get; }

    public IndicatorVocabulary Vocabulary { get; }

    public BudgetAmountConverter Amount { get; }

    public DecimalConverter Number { get; }

    public PrintedAmountConverter Printed { get; }

    public FiscalYearConverter Year { get; } = new();

    public PeriodConverter Period { get; } = new();

    public CodedNameConverter Name { get; } = new();

    public IndicatorTargetConverter Target { get; }

    public TargetUnitConverter Unit { get; }

    public ProjectFundsConverter Funds { get; }

    public ScoringRuleConverter Rule { get; }

    public PerformanceIndicatorConverter Indicator { get; }

    public PerformanceProjectConverter Project { get; }

    public IndicatorActualConverter Actual { get; }

    public IndicatorScoreConverter Item { get; }

    public PerformanceScoreConverter Score { get; }

    /// <summary>Facts that are rows, such as findings.</summary>
    public FactConverters Facts { get; }

    /// <summary>Results that have no key type.</summary>
    public ResultConverters Results { get; }

    public static ConverterSet Of(GovBudgetJsonOptions? options) => options is null || options == GovBudgetJsonOptions.Default ? Default : new(options);

    private IEnumerable<JsonConverter> OfCode<TCode>()
        where TCode : struct, ISubjectCode<TCode> => [.. new SubjectConverters<TCode>(this).All(), .. OfKey(new SubjectCodeConverter<TCode>())];

    private IEnumerable<JsonConverter> OfMember<TKey>()
        where TKey : struct, Enum => OfKey(new NamedValueConverter<TKey>());

    private IEnumerable<JsonConverter> OfKey<TKey>(JsonConverter<TKey> keys)
        where TKey : notnull => [.. new KeyedConverters<TKey>(this).All(), .. new TotalConverters<TKey>(keys, Amount).All()];
}
