using System.Collections.Immutable;
using System.Globalization;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Catalogs.Columns;
using GovBudget.Classification.Mappings;
using GovBudget.Classification.Tests.Catalogs.Columns;

namespace GovBudget.Classification.Tests.Catalogs;

/// <summary>Results compare by what they say and print as one line.</summary>
public sealed class ResultContractTests
{
    [Fact]
    public void Records_with_immutable_arrays_compare_them_by_their_elements()
    {
        Type[] records =
        [
            .. typeof(SubjectRecord<>).Assembly.GetExportedTypes()
                .Where(static type => (type.Namespace!.Contains(".Catalogs", StringComparison.Ordinal) || type.Namespace.Contains(".Mappings", StringComparison.Ordinal)) && type.GetMethod("<Clone>$") is not null)
                .Where(static type => type.GetFields(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)
                    .Any(static field => field.FieldType.IsGenericType && field.FieldType.GetGenericTypeDefinition() == typeof(ImmutableArray<>))),
        ];

        Assert.Contains(typeof(SubjectRecord<>), records);
        Assert.Contains(typeof(LineageTarget<>), records);
        Assert.All(records, static type => Assert.False(
            type.GetMethod(nameof(GetHashCode))!.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute), false), $"{type} compares by reference."));
    }

    [Fact]
    public void Records_that_say_the_same_are_equal()
    {
        FunctionalCode code = FunctionalCode.Parse("2011308");
        SubjectRecord<FunctionalCode> first = ColumnFixture.Functional.History(code)[0];
        SubjectRecord<FunctionalCode> second = ColumnFixture.Functional.Records.First(record => record.Code == code);

        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.NotEqual(first, second with { Seen = [new(2026, 4)] });
        Assert.NotEqual(first, second with { Sources = [] });
        var change = new SubjectChange<FunctionalCode>(SubjectChangeKind.Moved, new(2026, 1, 1), default, default, [code], [code], "why", []);
        Assert.Equal(change, change with { From = [code] });
        Assert.NotEqual(change, change with { To = [] });
        var misfit = new ColumnMisfit("x", 1, 0, MisfitReason.OtherYear) { Years = [new(2024)] };
        Assert.Equal(misfit, misfit with { Years = [new(2024)] });
        Assert.NotEqual(misfit, misfit with { Years = [new(2025)] });
    }

    [Fact]
    public void Results_with_catalogues_that_say_the_same_are_equal()
    {
        const string Rows = "201|一般公共服务支出|general||||official|||A";
        var first = new CatalogResult<FunctionalCode>(CatalogText.Load(Rows), [new(1, 0, RowFault.AdjustedCode, "x")]);
        var second = new CatalogResult<FunctionalCode>(CatalogText.Load(Rows), [new(1, 0, RowFault.AdjustedCode, "x")]);

        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.NotEqual(first, second with { Findings = [] });
        Assert.NotEqual(first, second with { Catalog = CatalogText.Load(Rows.Replace("支出", "", StringComparison.Ordinal)) });
    }

    [Fact]
    public void Upgrades_of_catalogues_that_say_the_same_are_equal()
    {
        string[] rows = ["20113|商贸事务|general|||2026-06-30|official|||A", "20113|商务事务|general||2026-07-01||official|||A", "20114|知识产权|general|||2026-06-30|official|||A"];
        UpgradeReport<FunctionalCode> Report() => UpgradeReport.Create(
            CatalogText.Load(rows), [new(FunctionalCode.Parse("20113")), new(FunctionalCode.Parse("20114"))], new(2026, 1, 1), new(2026, 12, 31));

        Assert.Equal(Report().Groups.AsEnumerable(), Report().Groups.AsEnumerable());
        Assert.Equal(Report().Groups.Select(static group => group.GetHashCode()), Report().Groups.Select(static group => group.GetHashCode()));
        Assert.NotEqual(Report().Groups[0], Report().Groups[1]);
        EditionDifference<FunctionalCode>[] Differences()
        {
            SubjectCatalog<FunctionalCode> catalog = CatalogText.Load(rows);
            return [.. EditionDiff.Between(catalog.At(new(2026, 1, 1)), catalog.At(new(2026, 12, 31))).Differences];
        }

        Assert.NotEmpty(Differences());
        Assert.Equal(Differences(), Differences());
    }

    [Fact]
    public void Results_print_as_one_line_in_every_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new("ar-SA");
            SubjectCatalog<FunctionalCode> catalog = ColumnFixture.Functional;
            SubjectEdition<FunctionalCode> edition = catalog.At(new(2026, 1, 1), BudgetAccount.GeneralPublic);

            Assert.Equal("Functional 2023-01-01 to 2026-12-31: 11 records", catalog.ToString());
            Assert.Equal("Functional GeneralPublic 2026-01-01 to 2026-12-31: 8 subjects (Full)", edition.ToString());
            Assert.Equal("招商引资: Found, 2011308", edition.FindByName(FunctionalCode.Parse("20113"), "招商引资").ToString());
            Assert.Equal("没有: Unknown, 0 subjects", edition.FindByName(null, "没有").ToString());
            Assert.Equal("Functional 2023-01-01 to 2026-12-31: 11 records; 0 findings", new CatalogResult<FunctionalCode>(catalog, []).ToString());
            ColumnDetection found = ColumnFixture.Detect("201", "合计");
            Assert.StartsWith("Functional: 1 values in 2 rows; best Functional GeneralPublic ", found.ToString(), StringComparison.Ordinal);
            Assert.Equal("合计 in 1 row, first in row 1", found.Labels[0].ToString());
            Assert.Equal("x in 1 row, first in row 1: NotACode", ColumnFixture.Detect("201", "x").Unrecognised[0].ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void What_the_account_never_has_is_of_another_account()
    {
        SubjectCatalog<FunctionalCode> catalog = CatalogText.LoadText(CatalogText.Of(
            "#scheme|functional",
            "#covers|2025-01-01|2026-12-31|full|",
            "208|社会保障和就业支出|general|||||2026:1||",
            "2080505|旧科目|general|||2025-12-31||2025:1||",
            "21208|新安排|fund||2026-01-01|||2026:1||"));

        ColumnCandidate fund = CodeColumn.Detect(["21208", "2080505"], new() { Catalogs = new() { Functional = catalog } })
            .Candidates.First(static candidate => candidate.Account == BudgetAccount.GovernmentFund);

        ColumnMisfit misfit = Assert.Single(fund.Misfits);
        Assert.Equal((MisfitReason.OtherAccount, 2025), (misfit.Reason, misfit.Years[0].Year));
        Assert.Equal([BudgetAccount.GeneralPublic], misfit.Accounts.AsEnumerable());
    }
}
