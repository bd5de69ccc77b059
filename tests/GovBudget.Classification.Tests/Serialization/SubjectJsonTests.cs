using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Catalogs.Columns;
using GovBudget.Classification.Mappings;
using GovBudget.Classification.Serialization;
using GovBudget.Classification.Tests.Catalogs.Columns;
using GovBudget.Classification.Tests.ContractTests;
using GovBudget.Classification.Tests.Mappings;
using GovBudget.Classification.Variances;
using NodaTime;
using static GovBudget.Classification.Tests.Serialization.ResultSchema;

namespace GovBudget.Classification.Tests.Serialization;

/// <summary>What a catalogue answers, and what becomes of subjects and amounts, as documents.</summary>
public sealed class SubjectJsonTests
{
    private const int Samples = 60;
    private static readonly SubjectCatalog<FunctionalCode> Years = LineageExample.Years;

    [Fact]
    public void A_lineage_has_its_subjects_its_hops_and_the_look_up_that_it_starts_from()
    {
        SubjectLineage<FunctionalCode> lineage = Years.Trace(Code("20102"), LineageExample.First, LineageExample.Last);
        using JsonDocument json = Valid(lineage.ToJson(), ResultJson.Write(lineage, Numbers));
        JsonElement target = Assert.Single(json.RootElement.GetProperty("targets").EnumerateArray().ToArray());

        Assert.StartsWith(
            """{"kind":"SubjectLineage","scheme":"Functional","status":"Followed","code":"20102","account":"GeneralPublic","from":"2021-01-01","to":"2024-12-31","evidence":"Unverified","start":{"kind":"SubjectLookup",""",
            lineage.ToJson(), StringComparison.Ordinal);
        Assert.Equal("""{"code":"20102","account":"GeneralPublic","name":"二款"}""", target.GetProperty("hops")[0].GetProperty("before").GetRawText());
        Assert.Equal(("20104", "四款", false, 2), (Text(target, "code"), Text(target, "name"), target.GetProperty("isMissing").GetBoolean(), target.GetProperty("hops").GetArrayLength()));
        Assert.Equal(
            """{"kind":"Moved","day":"2022-01-01","basis":"Notice","account":"None","from":["20102"],"to":["20103"],"reason":"A number of its own.","sources":[{"id":"N","title":"a notice","documentNumber":"财预〔2022〕9号","date":"2022-09-01","documents":null,"place":null}]}""",
            target.GetProperty("hops")[0].GetProperty("change").GetRawText());
    }

    [Fact]
    public void Lineages_differences_and_upgrades_of_random_catalogues_are_valid() => Law.Holds(RandomCatalogs.Any, static catalog =>
    {
        (LocalDate from, LocalDate to) = (RandomCatalogs.Days[0], RandomCatalogs.Days[^1]);
        foreach ((LocalDate start, LocalDate end) in new[] { (from, to), (to, from) })
        {
            foreach (FunctionalCode code in RandomCatalogs.Codes)
            {
                SubjectLineage<FunctionalCode> lineage = catalog.Trace(code, start, end);
                using JsonDocument told = Valid(lineage.ToJson(), ResultJson.Write(lineage, Numbers));
                Assert.Equal(lineage.Targets.Select(static target => target.Code.ToString()), told.RootElement.GetProperty("targets").EnumerateArray().Select(static target => Text(target, "code")));
                Assert.Equal(lineage.Message, Text(told.RootElement, "message"));
            }

            EditionDiff<FunctionalCode> diff = EditionDiff.Between(catalog.At(start), catalog.At(end));
            using JsonDocument json = Valid(diff.ToJson(), ResultJson.Write(diff, Numbers));
            Assert.Equal(diff.Differences.Select(static difference => difference.Kind.ToString()), json.RootElement.GetProperty("differences").EnumerateArray().Select(static difference => Text(difference, "kind")));
        }

        UpgradeReport<FunctionalCode> report = UpgradeReport.Create(catalog, RandomCatalogs.Codes.Select(static (code, i) => new UpgradeRow<FunctionalCode>(code, i == 2 ? null : BudgetAmount.FromFen(i))), from, to);
        using JsonDocument upgrade = Valid(report.ToJson(), ResultJson.Write(report, Numbers));
        Assert.Equal(report.Amount?.Fen ?? 0, upgrade.RootElement.GetProperty("groups").EnumerateArray().Sum(static group => AmountOf(group, "amount")?.Fen ?? 0));
    }, Samples);

    [Fact]
    public void A_row_of_no_code_and_one_of_an_unknown_code_are_in_an_upgrade_with_the_reason()
    {
        UpgradeReport<FunctionalCode> report = UpgradeReport.Create(Years, [new(default, BudgetAmount.MinValue), new(Code("299"), null), new(Code("20301"), BudgetAmount.FromFen(1))], LineageExample.First, LineageExample.Last);
        using JsonDocument json = Valid(report.ToJson(), ResultJson.Write(report, Numbers));
        JsonElement[] groups = [.. json.RootElement.GetProperty("groups").EnumerateArray()];

        Assert.Equal(["Split", "Unknown"], groups.Select(static group => Text(group, "kind")));
        Assert.Equal("-92233720368547758.07", Text(json.RootElement, "amount"));
        Assert.Equal(
            """{"kind":"Unknown","code":null,"account":"None","count":1,"amount":"-92233720368547758.08","before":null,"after":[],"isEvidenceMissing":false,"evidence":"None","reason":"The row has no code.","changes":[]}""",
            groups[1].GetProperty("entries")[0].GetRawText());
    }

    [Fact]
    public void A_restatement_has_every_adjustment_and_what_could_not_be_followed()
    {
        RollUp<FunctionalCode> rollUp = RollUp.Of(
            Axis.Of(Years.At(LineageExample.First)), [new(Code("20102"), BudgetAmount.FromYuan(7)), new(Code("20301"), BudgetAmount.FromYuan(5)), new(Code("20101"), BudgetAmount.FromYuan(1))]);
        Restatement<FunctionalCode> restated = Restatement.Of(rollUp, Years, LineageExample.First, LineageExample.Last, new() { Account = BudgetAccount.GeneralPublic });
        using JsonDocument json = Valid(restated.ToJson(), ResultJson.Write(restated, Numbers));
        JsonElement line = Assert.Single(json.RootElement.GetProperty("adjustments").EnumerateArray().ToArray());
        JsonElement left = Assert.Single(json.RootElement.GetProperty("unrestated").EnumerateArray().ToArray());

        Assert.False(json.RootElement.GetProperty("isComplete").GetBoolean());
        Assert.Equal(("20102", "20104", "7.00"), (Text(line, "from"), Text(line, "to"), Text(line, "amount")));
        Assert.Equal(("20301", "5.00", "NeedsDecision"), (Text(left, "code"), Text(left, "amount"), Text(left.GetProperty("lineage"), "status")));
        Assert.Equal(restated.Unrestated[0].Reason, Text(left, "reason"));
        ValidRow("restatementLine", restated.Adjustments[0]);
        ValidRow("unrestatedAmount", restated.Unrestated[0]);
        ValidRow("lineageTarget", restated.Adjustments[0].Target);
        ValidRow("lineageHop", restated.Adjustments[0].Hops[0]);
    }

    [Theory]
    [InlineData("20101", "Found")]
    [InlineData("2010199", "Unknown")]
    [InlineData("21001", "Ambiguous")]
    [InlineData("299", "Unknown")]
    public void A_look_up_tells_how_it_ended_and_what_may_be_meant(string code, string status)
    {
        SubjectLookup<FunctionalCode> lookup = Years.Find(Code(code), LineageExample.First);
        using JsonDocument json = Valid(lookup.ToJson(), ResultJson.Write(lookup, Numbers));

        Assert.Equal((status, code, lookup.Message), (Text(json.RootElement, "status"), Text(json.RootElement, "code"), Text(json.RootElement, "message")));
        Assert.Equal(lookup.Subject?.Name, json.RootElement.GetProperty("subject") is { ValueKind: JsonValueKind.Object } found ? Text(found, "name") : null);
        Assert.Equal(lookup.Candidates.Length, json.RootElement.GetProperty("candidates").GetArrayLength());
        Assert.Equal(lookup.NearestAncestor?.Code.ToString(), json.RootElement.GetProperty("nearestAncestor") is { ValueKind: JsonValueKind.Object } above ? Text(above, "code") : null);
    }

    [Fact]
    public void A_code_of_another_time_is_told_with_its_records_and_a_date_that_is_not_covered_without()
    {
        SubjectLookup<FunctionalCode> later = Years.Find(Code("20104"), LineageExample.First);
        using JsonDocument json = Valid(later.ToJson(), ResultJson.Write(later, Numbers));
        SubjectLookup<FunctionalCode> never = Years.Find(Code("20104"), new(1999, 1, 1));
        using JsonDocument uncovered = Valid(never.ToJson(), ResultJson.Write(never, Numbers));

        Assert.StartsWith(
            """{"code":"20104","account":"GeneralPublic","name":"四款","parent":null,"from":{"day":"2023-01-01","basis":"Notice"},"to":null,"stated":"Official","seen":[],"known":null,"layer":null,"sources":[{"id":"N",""",
            json.RootElement.GetProperty("otherTimes")[0].GetRawText(), StringComparison.Ordinal);
        Assert.Equal("Moved", Text(json.RootElement.GetProperty("changes")[0], "kind"));
        Assert.Equal(("NotCovered", 0), (Text(uncovered.RootElement, "status"), uncovered.RootElement.GetProperty("otherTimes").GetArrayLength()));
    }

    [Theory]
    [InlineData("20101", "一款新名")]
    [InlineData("20101", "一款")]
    [InlineData("20101", "四款")]
    [InlineData("20102", "二款")]
    [InlineData("20104", "")]
    [InlineData("299", "没有")]
    public void A_check_of_a_name_says_what_it_found_with_the_lineages_of_a_code_of_another_time(string code, string name)
    {
        NameCheck<FunctionalCode> check = Years.At(LineageExample.Last).WithEvidence(Evidence.Observed).CheckName(Code(code), name);
        using JsonDocument json = Valid(check.ToJson(), ResultJson.Write(check, Numbers));

        Assert.Equal((check.Kind.ToString(), check.Message), (Text(json.RootElement, "status"), Text(json.RootElement, "message")));
        Assert.Equal(check.Lineages.Select(static lineage => lineage.Message), json.RootElement.GetProperty("lineages").EnumerateArray().Select(static lineage => Text(lineage, "message")));
        Assert.Equal(check.OnAllEvidence is null, json.RootElement.GetProperty("onAllEvidence").ValueKind == JsonValueKind.Null);
    }

    [Fact]
    public void Names_and_searches_are_valid_for_the_shipped_catalogues()
    {
        SubjectEdition<FunctionalCode> edition = SubjectCatalogs.Functional.At(new LocalDate(2026, 1, 1));
        foreach (string name in new[] { "行政运行", "招商引资", "没有的名称", "商贸事物", "sm", "2011308", "住房改革支出" })
        {
            var hits = edition.Search(name, 30);
            using JsonDocument found = Valid(ResultJson.WriteHits(hits), ResultJson.WriteHits(hits, Numbers));
            Assert.Equal(hits.Select(static hit => hit.Subject.Code.ToString()), found.RootElement.GetProperty("hits").EnumerateArray().Select(static hit => Text(hit.GetProperty("subject"), "code")));
            SubjectNameLookup<FunctionalCode> lookup = edition.FindByName(null, name);
            using JsonDocument json = Valid(lookup.ToJson(), ResultJson.Write(lookup, Numbers));
            Assert.Equal((lookup.Status.ToString(), lookup.Candidates.Length), (Text(json.RootElement, "status"), json.RootElement.GetProperty("candidates").GetArrayLength()));
        }
    }

    [Fact]
    public void Differences_of_the_shipped_catalogues_are_valid_and_the_same_in_every_culture()
    {
        EditionDiff<FunctionalCode> diff = EditionDiff.Between(SubjectCatalogs.Functional.At(new(2023, 1, 1)), SubjectCatalogs.Functional.At(new(2026, 1, 1)));
        using JsonDocument json = Valid(diff.ToJson(), ResultJson.Write(diff, Numbers));

        Assert.Equal(diff.Differences.Length, json.RootElement.GetProperty("differences").GetArrayLength());
        Assert.Equal("2026-01-01", Text(json.RootElement.GetProperty("b"), "from"));
        Assert.Single(InCulture.Names.Select(culture => InCulture.Run(culture, diff.ToJson)).Distinct());
        ValidRow("editionDifference", diff.Differences[0]);
    }

    [Fact]
    public void A_detection_of_a_column_has_its_candidates_and_what_does_not_fit()
    {
        ColumnDetection found = ColumnFixture.Detect("201", "2011309", "２０１１３１０", "合计", null, "30101", "没有的科目", "20113 商贸事务");
        using JsonDocument json = Valid(found.ToJson(), ResultJson.Write(found, Numbers));
        JsonElement[] candidates = [.. json.RootElement.GetProperty("candidates").EnumerateArray()];

        Assert.Equal((found.Rows, found.BlankRows, found.IsMixed), (json.RootElement.GetProperty("rows").GetInt32(), json.RootElement.GetProperty("blankRows").GetInt32(), json.RootElement.GetProperty("isMixed").GetBoolean()));
        Assert.Equal(found.Candidates.Select(static candidate => candidate.Misfits.Length), candidates.Select(static candidate => candidate.GetProperty("misfits").GetArrayLength()));
        Assert.Equal("""[{"text":"合计","rows":1,"firstRow":3}]""", json.RootElement.GetProperty("labels").GetRawText());
        Assert.Contains("""{"adjustments":["FullWidth"],"values":1,"rows":1}""", found.ToJson(), StringComparison.Ordinal);
        ValidRow("columnCandidate", found.Candidates[0]);
        ValidRow("columnMisfit", found.Candidates[0].Misfits[0]);
        SameRow("columnLabel", found.Labels[0], json.RootElement.GetProperty("labels")[0]);
        SameRow("columnScheme", found.Schemes[0], json.RootElement.GetProperty("schemes")[0]);
        SameRow("columnForm", found.Forms[0], json.RootElement.GetProperty("forms")[0]);
        SameRow("columnLevel", found.Candidates[0].Levels[0], json.RootElement.GetProperty("candidates")[0].GetProperty("levels")[0]);
        SameRow("columnYear", found.Candidates[0].ByYear[0], json.RootElement.GetProperty("candidates")[0].GetProperty("byYear")[0]);
    }

    [Fact]
    public void Half_a_character_is_refused_and_not_replaced()
    {
        NameCheck<FunctionalCode> check = Years.At(LineageExample.Last).CheckName(Code("20101"), "一\ud800款");

        Assert.Contains("half a character", Assert.ThrowsAny<JsonException>(check.ToJson).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_member_of_a_document_can_be_left_out_and_none_can_be_added() => Assert.All(
        [
            Years.Trace(Code("20102"), LineageExample.First, LineageExample.Last).ToJson(),
            Years.Find(Code("20102"), LineageExample.First).ToJson(),
            Years.At(LineageExample.Last).CheckName(Code("20102"), "二款").ToJson(),
            Years.At(LineageExample.Last).FindByName(null, "二款").ToJson(),
            ResultJson.WriteHits(Years.At(LineageExample.Last).Search("二款")),
            EditionDiff.Between(Years.At(LineageExample.First), Years.At(LineageExample.Last)).ToJson(),
            UpgradeReport.Create(Years, [new(Code("20102"))], LineageExample.First, LineageExample.Last).ToJson(),
            ColumnFixture.Detect("201").ToJson(),
        ],
        static json =>
        {
            JsonObject document = JsonNode.Parse(json)!.AsObject();
            foreach (string name in document.Select(static member => member.Key).ToArray())
            {
                JsonObject shorter = document.DeepClone().AsObject();
                shorter.Remove(name);
                Assert.False(IsValid(shorter.ToJsonString()), name);
            }

            document["more"] = 1;
            Assert.False(IsValid(document.ToJsonString()));
        });

    // A row by itself is the same as in its result.
    private static void SameRow<T>(string definition, T row, JsonElement inResult) => Assert.True(JsonElement.DeepEquals(inResult, ValidRow(definition, row)), definition);

    private static FunctionalCode Code(string digits) => FunctionalCode.Parse(digits);

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
