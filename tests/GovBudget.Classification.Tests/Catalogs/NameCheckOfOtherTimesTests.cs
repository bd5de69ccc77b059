using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Mappings;
using GovBudget.Classification.Tests.Mappings;
using NodaTime;
using static GovBudget.Classification.Tests.Catalogs.NameCatalog;

namespace GovBudget.Classification.Tests.Catalogs;

/// <summary>A code that is no subject on the date but is one at another time is no unknown code.</summary>
public sealed class NameCheckOfOtherTimesTests
{
    private static readonly SubjectEdition<FunctionalCode> Shipped = SubjectCatalogs.Functional.At(new LocalDate(2026, 1, 1));

    // Nothing is covered between 2009 and 2017.
    private static readonly SubjectCatalog<FunctionalCode> WithGap = CatalogText.LoadText(CatalogText.Of(
        "#scheme|functional",
        "#covers|2008-01-01|2009-12-31|partial|",
        "#covers|2017-01-01|2020-12-31|full|",
        "#source|A|财预〔2017〕1号|2017-01-01|||a notice",
        "#change|moved|2013-01-01|notice|-|20103|20104|A|A number of its own.",
        "#change|moved|2014-01-01|known|-|20106|20107|A|Within the gap.",
        "201|一般公共服务支出|general||||official|||A",
        "20103|旧款|general|||2012-12-31||2009:3||A",
        "20104|新款|general||2013-01-01||official|||A",
        "20105|只在其间|general||2011-01-01|2012-12-31||||A",
        "20106|其间移出|general||2011-01-01|2013-12-31||||A",
        "20107|其间移入|general||2014-01-01||official|||A",
        "20108|以后才有|general||2019-01-01||official|||A",
        "20109|旧款|general||2017-01-01||official|||A",
        "20110|旧款|general||2017-01-01||official|||A"));

    [Fact]
    public void A_shipped_code_that_was_moved_suggests_first_what_it_became_with_the_reason()
    {
        NameCheck<FunctionalCode> check = Shipped.CheckName(Code("2010308"), "信访事务");

        Assert.Equal(NameCheckKind.CodeOfOtherTime, check.Kind);
        Assert.False(check.IsSame);
        Assert.Null(check.Subject);
        Assert.Equal(("信访事务", Evidence.Unverified), (check.ExpectedName, check.Evidence));
        Assert.Equal([Code("2014004"), Code("20140")], check.Suggestions.Select(static s => s.Code));
        Assert.Equal(1, check.HolderCount);
        Assert.Equal(2023, Assert.Single(check.OtherRecords).To?.Day.Year);
        SubjectLineage<FunctionalCode> lineage = Assert.Single(check.Lineages);
        Assert.Equal((LineageStatus.Followed, new LocalDate(2023, 12, 31)), (lineage.Status, lineage.From));
        Assert.StartsWith("2010308 is no subject on 2026-01-01, printed with the name '信访事务'; it was 信访事务 (unverified) until 2023-12-31?. ", check.Message, StringComparison.Ordinal);
        Assert.Contains(lineage.Hops[0].Change.Reason, check.Message, StringComparison.Ordinal);
        Assert.EndsWith("It may be 2014004 信访业务, 20140 信访事务.", check.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_shipped_code_that_was_abolished_says_so_and_suggests_nothing_where_nobody_has_its_name()
    {
        NameCheck<DepartmentEconomicCode> check = SubjectCatalogs.DepartmentEconomic.At(new LocalDate(2026, 1, 1)).CheckName(DepartmentEconomicCode.Parse("30229"), "福利费");

        Assert.Equal((NameCheckKind.CodeOfOtherTime, "福利费", Evidence.Observed), (check.Kind, check.ExpectedName, check.Evidence));
        Assert.Equal(LineageStatus.Ended, Assert.Single(check.Lineages).Status);
        Assert.Contains("cancel 福利费", check.Message, StringComparison.Ordinal);
        Assert.Empty(check.Suggestions);
    }

    [Fact]
    public void A_shipped_code_that_came_later_suggests_what_it_comes_from()
    {
        NameCheck<DepartmentEconomicCode> check = SubjectCatalogs.DepartmentEconomic.At(new LocalDate(2017, 1, 1)).CheckName(DepartmentEconomicCode.Parse("30113"), "住房公积金");

        Assert.Equal(NameCheckKind.CodeOfOtherTime, check.Kind);
        Assert.Equal(DepartmentEconomicCode.Parse("30311"), check.Suggestions[0].Code);
        Assert.Contains("it will be 住房公积金, first seen in 2018.", check.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_that_ends_where_nothing_is_covered_is_followed_from_the_last_covered_day()
    {
        NameCheck<FunctionalCode> check = In2020().CheckName(Code("20103"), "旧款");

        Assert.Equal((NameCheckKind.CodeOfOtherTime, Evidence.Observed), (check.Kind, check.Evidence));
        Assert.Equal(new LocalDate(2009, 12, 31), Assert.Single(check.Lineages).From);
        Assert.Equal([Code("20104"), Code("20109"), Code("20110")], check.Suggestions.Select(static s => s.Code));
        Assert.Equal(2, check.HolderCount);
        Assert.Equal(
            "20103 is no subject on 2020-01-01, printed with the name '旧款'; it was 旧款 until 2012-12-31. "
            + "20103 旧款 of 2009-12-31 is 20104 新款 on 2020-01-01: 2013-01-01 Moved 20103 旧款 → 20104 新款 (A number of its own.). "
            + "It may be 20104 新款, 20109 旧款, 20110 旧款.",
            check.Message);
    }

    [Fact]
    public void Of_a_record_that_is_never_covered_the_stated_changes_are_told_or_that_nothing_is_known()
    {
        NameCheck<FunctionalCode> moved = In2020().CheckName(Code("20106"), "其间移出");
        NameCheck<FunctionalCode> lost = In2020().CheckName(Code("20105"), "只在其间");

        Assert.Equal((NameCheckKind.CodeOfOtherTime, NameCheckKind.CodeOfOtherTime), (moved.Kind, lost.Kind));
        Assert.Empty(moved.Lineages);
        Assert.Contains("2014-01-01? Moved 20106 → 20107 (Within the gap.).", moved.Message, StringComparison.Ordinal);
        Assert.EndsWith("it was 只在其间 (unverified) from 2011-01-01 to 2012-12-31. Nothing is known of what it became.", lost.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_another_name_is_printed_its_holders_or_names_like_it_are_suggested_too()
    {
        Assert.Equal([Code("20160"), Code("2011308")], In2026.CheckName(Code("20150"), "招商引资").Suggestions.Select(static s => s.Code));
        Assert.Equal(["20104 新款"], In2020().CheckName(Code("20103"), "没有").Suggestions.Select(static s => s.ToString()));
        Assert.Contains(Code("20107"), In2020().CheckName(Code("20105"), "其间移人").Suggestions.Select(static s => s.Code));
    }

    [Fact]
    public void A_code_that_went_to_another_account_is_followed_into_it()
    {
        SubjectEdition<FunctionalCode> fund = LineageExample.Years.At(LineageExample.Last, BudgetAccount.GovernmentFund);

        NameCheck<FunctionalCode> check = fund.CheckName(Code("20701"), "换账本");

        Assert.Equal(NameCheckKind.CodeOfOtherTime, check.Kind);
        Assert.Equal([Code("20801")], check.Suggestions.Select(static s => s.Code));
    }

    [Fact]
    public void A_code_of_another_account_is_unknown_in_this_one_and_the_account_is_named()
    {
        NameCheck<FunctionalCode> check = Catalog.At(new LocalDate(2026, 1, 1), BudgetAccount.GeneralPublic).CheckName(Code("20801"), "医疗保险");

        Assert.Equal(NameCheckKind.CodeUnknown, check.Kind);
        Assert.EndsWith("It stands in GovernmentFund.", check.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_shipped_code_is_unknown_at_any_covered_year() =>
        Assert.All(SubjectCatalogs.Functional.Records.Select(static record => record.Code).Distinct(), static code =>
        {
            string name = SubjectCatalogs.Functional.History(code)[0].Name;
            NameCheck<FunctionalCode> check = Shipped.CheckName(code, name);

            Assert.NotEqual(NameCheckKind.CodeUnknown, check.Kind);
            Assert.Equal(check.Kind == NameCheckKind.CodeOfOtherTime, check.Subject is null);
            Assert.NotEqual(Evidence.None, check.Evidence);
            Assert.True(check.Suggestions.Length <= 5, check.Message);
        });

    private static SubjectEdition<FunctionalCode> In2020() => WithGap.At(new LocalDate(2020, 1, 1));
}
