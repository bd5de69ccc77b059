using System.Text;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Catalogs.Layers;
using GovBudget.Classification.Catalogs.Quality;
using GovBudget.Classification.Mappings;
using NodaTime;

namespace GovBudget.Classification.Tests.Catalogs;

/// <summary>What catalogues, layers, editions and code sets say is the same in every culture: days in ISO form, digits from 0 to 9.</summary>
public sealed class CatalogCultureTests
{
    private static readonly SubjectCatalog<FunctionalCode> National = CatalogText.Load(
        "201|一般公共服务支出|general||||official|||A",
        "20113|商贸事务|general|||2026-06-30|official|||A",
        "20113|商务事务|general||2026-07-01||official|||A",
        "20114|知识产权事务|general|||2026-06-30~known|official|||A",
        "212|城乡社区支出|fund||||official|||A");

    private static readonly LocalDate Day = new(2026, 7, 1);

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("zh-CN")]
    [InlineData("tr-TR")]
    public void What_is_said_is_the_same_in_every_culture(string culture)
    {
        string[] invariant = InCulture.Run("", Told);
        string[] told = InCulture.Run(culture, Told);

        Assert.Equal(invariant, told);
        Assert.True(invariant.Distinct().Count() > 36, "A few dozen texts are compared.");
    }

    private static string[] Told() => [.. OfCatalogs(), .. OfEditions(), .. OfLayers(), .. OfCodeSets(), .. OfQuality()];

    private static IEnumerable<string> OfCatalogs()
    {
        var far = new LocalDate(2031, 3, 4);
        yield return Thrown(() => National.At(far));
        yield return Thrown(() => National.At(Day)[Code("20114")]);
        yield return Thrown(() => National.At(Day)[Code("20177")]);
        yield return Thrown(() => National.At(Day, (BudgetAccount)9));
        yield return Thrown(() => SubjectCatalogs.Revenue.At(far));
        yield return National.Find(Code("20114"), Day).Message;
        yield return National.Find(Code("20114"), far).Message;
        yield return National.Find(Code("20113"), Day).Message;
        yield return National.Find(Code("212"), Day, BudgetAccount.GeneralPublic).Message;
        yield return Said(National.Coverage[0]);
        yield return Said(National.At(Day).CheckName(Code("20114"), "知识产权事务"));
        yield return Said(EditionDiff.Between(National.At(Day.PlusDays(-1)), National.At(Day)).Differences[0]);
        foreach (object change in National.Changes)
        {
            yield return Said(change);
        }

        foreach (SubjectRecord<FunctionalCode> record in National.Records)
        {
            yield return $"{Said(record)} {Said(record.From)} {Said(record.To)}";
        }

        foreach (CatalogSource source in National.Sources)
        {
            yield return Said(source);
        }

        yield return Thrown(() => CatalogText.Load("20113|商贸事务|general||2026-13-30||official|||A"));
        yield return Thrown(() => CatalogText.Load("20113|商贸事务|general||||official|||A", "20113|商贸|general||2026-07-01||official|||A"));
    }

    private static IEnumerable<string> OfEditions()
    {
        CsvEditionOptions options = CsvEditionOptions.ForYear(new FiscalYear(2027), CoverageExtent.Full, Evidence.Official) with { Account = BudgetAccount.GeneralPublic, BadRows = BadRowPolicy.Collect };
        CatalogResult<FunctionalCode> read = CsvEditionTests.Load("code,name,from,to\n201,甲,,\n20113,乙,2027-02-30,\n20114,丙,2027-05-01,2027-04-01\n20115,丁,,2026-03-01\n20１16,戊,,\n201,己,,", options);
        SubjectCatalog<FunctionalCode> next = read.Catalog;
        SubjectCatalog<FunctionalCode> both = National.Extend(next).Catalog;
        yield return Said(options);
        foreach (RowFinding finding in read.Findings)
        {
            yield return Said(finding);
        }

        yield return Thrown(() => next.Extend(National));
        yield return Thrown(() => National.Extend(National));
        yield return Thrown(() => both.Extend(next));
        yield return Thrown(() => CsvEditionTests.Load("code,name,from\n201,甲,2027-02-30"));
        yield return Thrown(() => CsvEditionTests.Load("name\n甲"));
        yield return both.Find(Code("20113"), new LocalDate(2027, 1, 1)).Message;
        yield return Said(both.Coverage[^1]);
        foreach (object change in both.Changes)
        {
            yield return Said(change);
        }
    }

    private static IEnumerable<string> OfLayers()
    {
        LocalLayer<FunctionalCode> layer = LocalLayer<FunctionalCode>.Create("İzmir 省",
        [
            new(Code("2011401"), "甲", From: new(2026, 7, 1)), new(Code("2011301"), "乙", From: new(2030, 1, 1)), new(Code("2011302"), "丙", To: new(2026, 3, 1)),
            new(Code("201"), "丁"), new(Code("2017701"), "戊"), new(Code("2011302"), "己", To: new(2026, 2, 1)),
        ]);
        CatalogResult<FunctionalCode> layered = National.WithLayer(layer, BadRowPolicy.Collect);
        yield return Said(layer);
        yield return Said(layer.Rows[0]);
        foreach (RowFinding finding in layered.Findings)
        {
            yield return Said(finding);
        }

        yield return layered.Catalog.Find(Code("2011302"), new LocalDate(2026, 2, 1)).Message;
        yield return Thrown(() => National.WithLayer(layer));
        yield return Thrown(() => layered.Catalog.WithLayer(layer));
        yield return Thrown(() => LocalLayer<FunctionalCode>.Create("省", [new(Code("2011302"), "丙", From: new(2027, 1, 1), To: new(2026, 3, 1))]));
        yield return Thrown(() => LocalLayer<FunctionalCode>.ReadJson(new MemoryStream(Encoding.UTF8.GetBytes("{\"name\":\"省\",\"rows\":[{\"code\":\"2011302\",\"name\":\"丙\",\"from\":\"1.1.2026\"}]}"))));
    }

    private static IEnumerable<string> OfCodeSets()
    {
        yield return Thrown(() => CodeSets.FundNature.At(new LocalDate(1999, 1, 2)));
        yield return Thrown(() => CodeSets.FundNature["999"]);
        yield return Thrown(() => CodeSets.IndicatorCategories["999"]);
        yield return Said(CodeSets.FundNature.At(CodeSets.FundNature.Coverage[^1].Days.Start));
        yield return Said(CodeSets.FundNature.Entries[0]);
        yield return Said(CodeSets.FundNature.Coverage[0]);
    }

    private static IEnumerable<string> OfQuality() => CatalogQuality.Check(National).Select(static finding => $"{Said(finding)}");

    // What an object says of itself in the current culture: nothing that the test formats.
    private static string Said(object? said) => said?.ToString() ?? "nothing";

    private static string Thrown(Func<object> call) => Assert.ThrowsAny<Exception>(call).Message;

    private static FunctionalCode Code(string text) => FunctionalCode.Parse(text);
}
