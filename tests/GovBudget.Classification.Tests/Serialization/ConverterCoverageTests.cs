using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Catalogs.Columns;
using GovBudget.Classification.Catalogs.Exchange;
using GovBudget.Classification.Catalogs.Layers;
using GovBudget.Classification.Catalogs.Quality;
using GovBudget.Classification.DependencyInjection;
using GovBudget.Classification.Mappings;
using GovBudget.Classification.Performance;
using GovBudget.Classification.Rendering;
using GovBudget.Classification.Serialization;
using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Tests.Serialization;

/// <summary>Every public type goes into JSON, or stands here with the reason why it does not.</summary>
public sealed class ConverterCoverageTests
{
    private const string Catalogue = "JSON of catalogues is CatalogJson";
    private const string Layer = "local layers have a JSON of their own, LocalLayer.ReadJson";
    private const string Making = "it makes values, and holds streams or work to do";
    private const string Settings = "it steers a call";
    private const string Place = "it places the text of a caller, who has it still";
    private const string Part = "it is a row of its result, and is written with it";
    private const string Columns = "it tells a program what a column of a file holds, and a program goes on from there";
    private const string Code = "it holds code, and not only data";

    private static readonly Dictionary<Type, string> Without = new()
    {
        [typeof(SubjectCatalog<>)] = Catalogue,
        [typeof(SubjectEdition<>)] = Catalogue,
        [typeof(SubjectRecord<>)] = Catalogue,
        [typeof(CatalogCoverage)] = Catalogue,
        [typeof(CatalogResult<>)] = Catalogue,
        [typeof(CodeSet)] = Catalogue,
        [typeof(CodeSetEntry)] = Catalogue,
        [typeof(CatalogCsvFiles)] = Making,
        [typeof(AcceptedOddity)] = "it is a row of a reviewed file",
        [typeof(CatalogCheck)] = "a finding names it by its code",
        [typeof(LocalLayer<>)] = Layer,
        [typeof(LocalSubject<>)] = Layer,
        [typeof(UpgradeRow<>)] = Place,
        [typeof(ColumnHeader)] = Columns,
        [typeof(SparseCode<>)] = Columns,
        [typeof(SparseCodeReader<>)] = Making,
        [typeof(SubjectCodeReading<>)] = Place,
        [typeof(AmountParseFailure)] = Place,
        [typeof(TargetParseFailure)] = Place,
        [typeof(VarianceRow<>)] = Part,
        [typeof(MovedCell)] = Part,
        [typeof(TargetPer)] = "it is a part of the text of its unit",
        [typeof(BudgetTableBuilder)] = Making,
        [typeof(BudgetTableSource<>)] = Making,
        [typeof(KeyColumnBuilder<>)] = Making,
        [typeof(Axis<>)] = Code,
        [typeof(CubeAxis)] = Code,
        [typeof(Dimension<>)] = Code,
        [typeof(CubeCell)] = Part,
        [typeof(CubeKey)] = Code,
        [typeof(CubeLabel)] = "a pair of texts",
        [typeof(ConsolidatedNode<>)] = Part,
        [typeof(Eliminations<>)] = Settings,
        [typeof(ControlledRounding)] = Making,
        [typeof(RoundingConflict)] = "it says in a sentence why there is no result",
        [typeof(RoundingMargins)] = Settings,
        [typeof(HtmlFragment)] = "it is for people",
        [typeof(MaterialityRule)] = Code,
        [typeof(ProgressCurve)] = Code,
        [typeof(SplitShares<>)] = Code,
        [typeof(RuleInput)] = Code,
        [typeof(RuleOutcome)] = Code,
        [typeof(IndicatorFrame)] = Catalogue,
        [typeof(IndicatorFrameEntry)] = Catalogue,
        [typeof(IndicatorVocabulary)] = Settings,
        [typeof(PerformanceScorer)] = Making,
        [typeof(QualitativeScale)] = Settings,
        [typeof(QualitativeBands)] = Settings,
        [typeof(QualitativeTerm)] = "it is the text of a target",
        [typeof(TextTable)] = Making,
        [typeof(UnknownSubjectException)] = "an exception",
        [typeof(SubjectEditions)] = Making,
    };

    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions().AddGovBudgetConverters();

    [Fact]
    public void Every_public_type_has_a_converter_or_a_reason_why_not()
    {
        string[] missing = [.. Data().Where(static type => !HasConverter(type) && !Without.ContainsKey(type)).Select(static type => type.Name)];

        Assert.Equal([], missing);
    }

    [Fact]
    public void What_has_a_converter_needs_no_reason()
    {
        Type[] data = [.. Data()];

        Assert.All(Without.Keys, type => Assert.True(data.Contains(type) && !HasConverter(type), type.Name));
    }

    [Fact]
    public void What_is_written_and_not_read_says_so()
    {
        var fault = Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Variance>("{}", Options));

        Assert.Contains("written and not read back", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_no_JSON_form_is_refused_and_never_written_as_whatever_it_holds()
    {
        Type[] types = [.. typeof(FunctionalCode).Assembly.GetExportedTypes().Where(static type => !(type.IsAbstract && type.IsSealed) && !type.IsInterface && !type.IsEnum)];

        Assert.True(types.Length > 150);
        Assert.All(types.Select(Close), static type =>
        {
            Assert.Equal(JsonTypeInfoKind.None, Options.GetTypeInfo(type).Kind);
            if (!HasConverter(type))
            {
                Assert.Contains("has no JSON form", Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize("{}", type, Options)).Message, StringComparison.Ordinal);
                if (!type.IsAbstract)
                {
                    object value = RuntimeHelpers.GetUninitializedObject(type);
                    Assert.Contains("has no JSON form", Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(value, type, Options)).Message, StringComparison.Ordinal);
                    Assert.Contains("has no JSON form", Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new[] { value }, Options)).Message, StringComparison.Ordinal);
                }
            }
        });
    }

    [Fact]
    public void A_refusal_says_what_to_write_instead()
    {
        SubjectEdition<FunctionalCode> edition = SubjectCatalogs.Functional.At(new(2026, 1, 1));

        Assert.StartsWith("SubjectEdition<FunctionalCode> has no JSON form: CatalogJson writes the catalogue", Refusal(edition), StringComparison.Ordinal);
        Assert.StartsWith("MaterialityRule has no JSON form.", Refusal(MaterialityRule.Of(new MaterialityThreshold { Rate = 0.1m })), StringComparison.Ordinal);
        Assert.StartsWith("GovBudgetJsonOptions has no JSON form.", Refusal(new { Options = GovBudgetJsonOptions.Default }), StringComparison.Ordinal);
        Assert.Contains("write the results along it", Refusal(Axis.FundSources), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_none_is_null_also_where_it_has_no_JSON_form()
    {
        Assert.Equal("""{"Rule":null,"Coverage":null}""", JsonSerializer.Serialize(new { Rule = (MaterialityRule?)null, Coverage = (AmountParseFailure?)null }, Options));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new { Coverage = (AmountParseFailure?)new AmountParseFailure() }, Options));
    }

    [Fact]
    public void A_list_is_a_list_whoever_makes_it() =>
        Assert.StartsWith("[{\"key\":", JsonSerializer.Serialize<object>(RollUp.Of(Axis.FundSources, [new(FundSource.OtherIncome, null)]).Nodes, Options), StringComparison.Ordinal);

    [Fact]
    public void A_table_is_the_list_of_its_lines()
    {
        BudgetLine line = new() { FundSource = FundSource.OtherIncome, Amount = BudgetAmount.FromYuan(1) };
        var table = BudgetTable.Create([line]);

        Assert.Equal(JsonSerializer.Serialize(new[] { line }, Options), JsonSerializer.Serialize(table, Options));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<BudgetTable>("[]", Options));
    }

    private static string Refusal<T>(T value) => Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(value, Options)).Message;

    private static IEnumerable<Type> Data() => typeof(FunctionalCode).Assembly.GetExportedTypes().Where(static type =>
        !(type.IsAbstract && type.IsSealed) && !type.IsInterface && !type.IsEnum && !type.IsNested && !type.Name.EndsWith("Options", StringComparison.Ordinal)
        && !type.Name.Contains("Options`", StringComparison.Ordinal) && type != typeof(ColumnCatalogs));

    // The last one refuses what the others do not know.
    private static bool HasConverter(Type type) => Options.Converters.SkipLast(1).Any(converter => converter.CanConvert(Close(type)));

    private static Type Close(Type type) => !type.IsGenericTypeDefinition ? type :
        type.MakeGenericType([.. type.GetGenericArguments().Select(static argument => argument.GetGenericParameterConstraints().Length > 0 ? typeof(FunctionalCode) : typeof(FundSource))]);
}
