using System.Text.Json;
using System.Text.Json.Serialization;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Checks;
using GovBudget.Classification.Performance;
using GovBudget.Classification.Rendering;
using GovBudget.Classification.Serialization;
using GovBudget.Classification.Tests.ContractTests;
using NodaTime;

namespace GovBudget.Classification.Tests.Serialization;

public sealed class GovBudgetConvertersTests
{
    private static readonly ConverterContract Contract = new();

    // These lay text out, or steer a call: they are no data.
    private static readonly Type[] NoData = [typeof(TextAlignment), typeof(TextOverflow), typeof(BadRowPolicy), typeof(ExactNumberForm)];

    [Fact]
    public void A_code_is_its_digits_and_no_code_is_null()
    {
        Contract.Check([(FunctionalCode.Parse("2011308"), "\"2011308\""), (FunctionalCode.Parse("201"), "\"201\""), (default, "null")], ["2011308", "\"20113080\"", "\"1010101\"", "\"２０１\"", "\" 201\"", "\"201 一般公共服务支出\""]);
        Contract.Check([(RevenueCode.Parse("101010101"), "\"101010101\""), (default, "null")], ["\"201\"", "101"]);
        Contract.Check([(GovernmentEconomicCode.Parse("50101"), "\"50101\""), (default, "null")], ["\"301\"", "\"5010\"", "501"]);
        Contract.Check([(DepartmentEconomicCode.Parse("30101"), "\"30101\""), (default, "null")], ["\"501\"", "\"30\"", "301"]);
    }

    [Fact]
    public void An_amount_is_exact_text_in_元_and_never_null() => Contract.Check(
        [
            (BudgetAmount.Parse("994.53万元"), "\"9945300.00\""), (BudgetAmount.Zero, "\"0.00\""), (BudgetAmount.FromFen(-1), "\"-0.01\""),
            (BudgetAmount.MaxValue, "\"92233720368547758.07\""), (BudgetAmount.MinValue, "\"-92233720368547758.08\""),
        ],
        [
            "null", "9945300.00", "\"9,945,300.00\"", "\"994.53万元\"", "\"0.001\"", "\"92233720368547758.08\"", "\"-92233720368547758.09\"", "\"+1\"", "\".5\"", "\"1.\"", "\"01\"",
            "\"1e2\"", "\"１\"", "\"--1\"", "\"-\"", "\"NaN\"", "\"1.00 \"", "\"0.000000000000000000000000000001\"", "\"99999999999999999999999999999\"",
        ]);

    [Fact]
    public void Fewer_decimals_are_the_same_amount() => Assert.Equal(
        [BudgetAmount.FromYuan(12), BudgetAmount.FromYuan(12.5m)],
        JsonSerializer.Deserialize<BudgetAmount[]>("""["12","12.5"]""", Contract.Options)!);

    [Fact]
    public void An_absent_amount_is_null_and_not_0()
    {
        Assert.Equal("""[null,"0.00"]""", JsonSerializer.Serialize<BudgetAmount?[]>([null, BudgetAmount.Zero], Contract.Options));
        Assert.Equal([null, BudgetAmount.Zero], JsonSerializer.Deserialize<BudgetAmount?[]>("""[null,"0.00"]""", Contract.Options)!);
    }

    [Fact]
    public void An_amount_can_be_a_number_with_every_digit()
    {
        var numbers = new ConverterContract(new() { ExactNumbers = ExactNumberForm.Number });
        numbers.CheckValues(
            [(BudgetAmount.Parse("994.53万元"), "9945300.00"), (BudgetAmount.Zero, "0.00"), (BudgetAmount.MaxValue, "92233720368547758.07"), (BudgetAmount.MinValue, "-92233720368547758.08")],
            ["null", "\"9945300.00\"", "0.001", "1.00000000000000000000000000000001", "92233720368547758.08", "1e17", "1e-3", "1e999999999999"],
            "1.5", "1e2");
        Assert.Equal(BudgetAmount.FromYuan(100), JsonSerializer.Deserialize<BudgetAmount>("1e2", numbers.Options));
        Assert.Equal(BudgetAmount.FromYuan(1.5m), JsonSerializer.Deserialize<BudgetAmount>("15.000E-1", numbers.Options));
        Assert.Equal("""{"0.05":1}""", JsonSerializer.Serialize(new Dictionary<BudgetAmount, int> { [BudgetAmount.FromFen(5)] = 1 }, numbers.Options));
    }

    [Fact]
    public void A_printed_amount_is_an_object_of_amount_step_and_unit() => Contract.CheckValues(
        [
            (PrintedAmount.Parse("0.70", AmountUnit.TenThousandYuan), """{"amount":"7000.00","step":"100.00","unit":"TenThousandYuan"}"""),
            (new PrintedAmount(BudgetAmount.FromFen(5), BudgetAmount.FromFen(3), AmountUnit.Yuan), """{"amount":"0.05","step":"0.03","unit":"Yuan"}"""),
            (default, """{"amount":"0.00","step":"0.01","unit":"None"}"""),
        ],
        [
            "null", "\"0.70\"", """{"amount":"7000.00","step":"100.00"}""", """{"amount":"1.00","step":"0.00","unit":"Yuan"}""", """{"amount":"1.00","step":"0.01","unit":"None"}""",
            """{"amount":"1.00","step":"1.00","unit":"Yuan","unit":"Yuan"}""", """{"amount":"1.00","step":"1.00","unit":"Yuan","more":1}""", """{"amount":"1.00","step":null,"unit":"Yuan"}""",
        ]);

    [Fact]
    public void A_year_is_a_number_and_no_year_is_null() => Contract.Check(
        [(new FiscalYear(2026), "2026"), (new FiscalYear(1949), "1949"), (new FiscalYear(2100), "2100"), (default, "null")],
        ["\"2026\"", "1948", "2101", "2026.5", "0", "-2026", "\"2026年\"", "\"二〇二六\"", "\"1948\""], keysRefused: ["\"2026年\"", "\"1948\"", "\"\"", "\" 2026\"", "\"+226\""]);

    [Fact]
    public void A_period_beyond_every_range_is_refused_like_any_other_text()
    {
        JsonSerializerOptions options = new JsonSerializerOptions { TypeInfoResolver = new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver() }.AddGovBudgetConverters();
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Period>("\"P99999999999999Y\"", options));
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Dictionary<Period, int>>("{\"P99999999999999Y\":1}", options));
    }

    [Fact]
    public void Days_and_periods_are_in_the_form_of_ISO_8601()
    {
        Contract.Check([(new LocalDate(2026, 1, 1), "\"2026-01-01\""), (LocalDate.MaxIsoValue, "\"9999-12-31\"")], ["null", "\"2026-1-1\"", "\"2026-02-29\"", "\"2026-01-01T00:00:00\"", "20260101"]);
        Contract.Check([(Period.FromYears(3), "\"P3Y\""), (Period.Zero, "\"P0D\""), (Period.FromMonths(18) + Period.FromDays(-2), "\"P18M-2D\"")], ["\"3年\"", "\"P03Y\"", "\"P3\"", "3"]);
        var islamic = new LocalDate(1447, 7, 12, CalendarSystem.IslamicBcl);
        Assert.Equal($"\"{islamic.WithCalendar(CalendarSystem.Iso):uuuu-MM-dd}\"", JsonSerializer.Serialize(islamic, Contract.Options));
    }

    [Fact]
    public void A_range_of_days_is_its_first_and_last_day()
    {
        Contract.Check(
            [
                (new DateInterval(new(2026, 1, 1), new(2026, 12, 31)), "\"2026-01-01/2026-12-31\""), (new DateInterval(new(2026, 1, 1), new(2026, 1, 1)), "\"2026-01-01/2026-01-01\""),
            ],
            [
                "\"2026-01-01\"", "\"2026-01-01/\"", "\"/2026-12-31\"", "\"2026-01-01/..\"", "\"2026-12-31/2026-01-01\"", "\"2026-1-1/2026-12-31\"", "\"2026-01-01/12-31\"", "\"2026-01-01/P1Y\"",
                "\"2026-01-01 / 2026-12-31\"", "\"2026-01-01/2026-06-30/2026-12-31\"", "\"2026-01-01--2026-12-31\"", "[\"2026-01-01\",\"2026-12-31\"]", "20260101",
            ]);
        Assert.Null(JsonSerializer.Deserialize<DateInterval>("null", Contract.Options));
    }

    [Fact]
    public void Targets_and_units_are_their_canonical_text()
    {
        Contract.Check(
            [(IndicatorTarget.Parse("不低于95%"), "\"≥95%\""), (IndicatorTarget.Parse("1-2次"), "\"1~2次\""), (IndicatorTarget.Parse("及时"), "\"及时\""), (IndicatorTarget.Parse("比上年提高5%"), "\"比上年提高≥5%\"")],
            ["\"不低于95%\"", "\">=95%\"", "\"100保障\"", "95", "\"≥\""]);
        Contract.Check(
            [
                (new TargetUnit(MeasureUnits.Yuan, 4, new TargetPer(1, MeasureUnits.Year)), "\"万元/年\""), (new TargetUnit(MeasureUnits.Percent), "\"%\""),
                (IndicatorTarget.Parse("每年10个项目").Unit, "\"个（项目）/年\""), (IndicatorTarget.Parse("100每人每天").Unit, "\"/人/天\""), (default, "null"),
            ],
            ["\"百分比\"", "\"5\"", "\"万元/\"", "\"≥1元\"", "1"]);
        Contract.Check([(MeasureUnits.Yuan, "\"元\""), (MeasureUnits.Percent, "\"%\"")], ["\"块\"", "\"万元\"", "1"]);
    }

    [Fact]
    public void Words_of_ones_own_are_read_by_the_vocabulary_of_the_options()
    {
        var ours = new MeasureUnit("皮匹", MeasureDimension.Count);
        var own = new ConverterContract(new() { Vocabulary = IndicatorVocabulary.Default.With(ours) });
        var target = IndicatorTarget.Of(TargetOperator.AtLeast, 3, new(ours));

        own.Check([(target, "\"≥3皮匹\"")], []);
        own.Check([(ours, "\"皮匹\"")], []);
        Contract.Refuse<IndicatorTarget>("\"≥3皮匹\"");
    }

    [Fact]
    public void Every_public_enumeration_is_its_English_names()
    {
        Type[] enumerations = [.. typeof(FunctionalCode).Assembly.GetExportedTypes().Where(static type => type.IsEnum).Except(NoData)];
        Assert.True(enumerations.Length > 40);
        Assert.All(enumerations, static type =>
        {
            string method = type.IsDefined(typeof(FlagsAttribute), false) ? nameof(CheckFlags) : nameof(CheckNames);
            typeof(GovBudgetConvertersTests).GetMethod(method, System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, null);
        });
    }

    [Fact]
    public void A_refusal_names_the_path_and_what_can_stand_there()
    {
        JsonException fault = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Dictionary<FundSource, Verdict[]>>("""{"OtherIncome":["Consistent","Good"]}""", Contract.Options));

        Assert.Equal("$.OtherIncome[1]", fault.Path);
        Assert.Contains("'Good' is not a member of Verdict: those are", fault.Message, StringComparison.Ordinal);
        Assert.Contains("RoundingOnly", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_none_is_no_key()
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(new Dictionary<FunctionalCode, int> { [default] = 1 }, Contract.Options));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(new Dictionary<FiscalYear, int> { [default] = 1 }, Contract.Options));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize((FundSource)99, Contract.Options));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize((ScoreRemarks)(1 << 20), Contract.Options));
    }

    [Fact]
    public void Converters_that_are_there_already_go_first()
    {
        var options = new JsonSerializerOptions { Converters = { new YearInWords() } };

        Assert.Equal("\"year 2026\"", JsonSerializer.Serialize(new FiscalYear(2026), options.AddGovBudgetConverters()));
        Assert.Throws<InvalidOperationException>(() => options.AddGovBudgetConverters());
        Assert.Throws<ArgumentNullException>(() => ((JsonSerializerOptions)null!).AddGovBudgetConverters());
    }

    private static void CheckNames<TEnum>()
        where TEnum : struct, Enum =>
        Contract.Check([.. Enum.GetValues<TEnum>().Select(static value => (value, $"\"{value}\""))], ["null", "0", "1", "\"0\"", "\"1\"", "\"none\"", "\"None, None\""]);

    private static void CheckFlags<TEnum>()
        where TEnum : struct, Enum
    {
        TEnum[] flags = [.. Enum.GetValues<TEnum>().Where(static value => Convert.ToInt32(value, null) != 0)];
        var all = (TEnum)Enum.ToObject(typeof(TEnum), flags.Sum(static flag => Convert.ToInt32(flag, null)));
        Contract.CheckValues(
            [(default, "[]"), .. flags.Select(static flag => (flag, $"[\"{flag}\"]")), (all, $"[{string.Join(',', flags.Select(static flag => $"\"{flag}\""))}]")],
            ["null", "0", $"\"{flags[0]}\"", "[\"None\"]", "[1]", $"[\"{flags[0]}\",\"{flags[0]}\"]"]);
    }

    private sealed class YearInWords : JsonConverter<FiscalYear>
    {
        public override FiscalYear Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, FiscalYear value, JsonSerializerOptions options) => writer.WriteStringValue($"year {value}");
    }
}
