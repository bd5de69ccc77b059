using CsCheck;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Tests.ContractTests;
using NodaTime;
using static GovBudget.Classification.Tests.Catalogs.NameCatalog;

namespace GovBudget.Classification.Tests.Catalogs;

public sealed class NameCheckTests
{
    private static readonly SubjectEdition<FunctionalCode> Shipped = SubjectCatalogs.Functional.At(new LocalDate(2026, 1, 1));

    private static readonly ILookup<string, Subject<FunctionalCode>> ByLetters = Shipped.Subjects
        .SelectMany(static subject => subject.Records, static (subject, record) => (Subject: subject, record.Name))
        .ToLookup(static named => Letters(named.Name), static named => named.Subject);

    [Theory]
    [InlineData("2011308", "招商引资", NameCheckKind.Match)]
    [InlineData("2011308", "招商 引资：", NameCheckKind.PunctuationOnly)]
    [InlineData("20102", "政府办公厅(室)及相关机构事务", NameCheckKind.PunctuationOnly)]
    [InlineData("20102", "政府办公厅室及相关机构事务", NameCheckKind.PunctuationOnly)]
    [InlineData("20102", "政府办公厅（室）和相关机构事务", NameCheckKind.Unknown)]
    [InlineData("201", "公共服务支出", NameCheckKind.FormerName)]
    [InlineData("20160", "食品药品监督", NameCheckKind.FormerName)]
    [InlineData("2011308", "人大事务", NameCheckKind.NameOfOtherCode)]
    [InlineData("2011308", "", NameCheckKind.Unknown)]
    [InlineData("20199", "招商引资", NameCheckKind.CodeUnknown)]
    [InlineData("2010201", "信访、接待事务", NameCheckKind.CodeOfOtherTime)]
    [InlineData("208", "社会保障和就业支出", NameCheckKind.Match)]
    [InlineData("208", "社会保障支出", NameCheckKind.Match)]
    [InlineData("20104", "旧用途", NameCheckKind.NameOfOtherTime)]
    public void A_name_is_checked_beside_its_code(string code, string printed, NameCheckKind kind)
    {
        NameCheck<FunctionalCode> check = In2026.CheckName(Code(code), printed);

        Assert.Equal(kind, check.Kind);
        Assert.Equal(kind is NameCheckKind.Match or NameCheckKind.PunctuationOnly, check.IsSame);
        Assert.Equal(printed, check.PrintedName);
        Assert.Equal(kind is NameCheckKind.CodeUnknown or NameCheckKind.CodeOfOtherTime, check.Subject is null);
        Assert.Equal(kind == NameCheckKind.CodeUnknown, check.Evidence == Evidence.None);
        Assert.Equal(kind == NameCheckKind.CodeUnknown, check.ExpectedName is null);
        Assert.Equal(kind == NameCheckKind.FormerName, check.OtherTime is not null);
        Assert.EndsWith(".", check.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_former_name_is_told_with_its_time_and_code()
    {
        Assert.Equal("'公共服务支出' is a former name of 201 一般公共服务支出 (until 2021).", In2026.CheckName(Code("201"), "公共服务支出").Message);
        Assert.Equal("'食品药品监督' is a former name of 20160 市场监督管理 (as 20150, until 2021).", In2026.CheckName(Code("20160"), "食品药品监督").Message);
        Assert.Equal(NameCheckKind.LaterName, In2019.CheckName(Code("201"), "一般公共服务支出").Kind);
        Assert.Equal(2022, In2019.CheckName(Code("201"), "一般公共服务支出").OtherTime?.FirstYear);
    }

    [Fact]
    public void The_name_of_other_codes_suggests_them_the_nearest_first()
    {
        NameCheck<FunctionalCode> check = In2026.CheckName(Code("2010203"), "行政运行");

        Assert.Equal(NameCheckKind.NameOfOtherCode, check.Kind);
        Assert.Equal([Code("2010250"), Code("2010101")], check.Suggestions.Select(static s => s.Code));
        Assert.Equal("'行政运行' is not the name of 2010203 政务服务 but of 2010250 行政运行, 2010101 行政运行.", check.Message);
    }

    [Fact]
    public void An_unknown_name_and_an_unknown_code_suggest_what_may_be_meant()
    {
        Assert.Equal(Code("2011308"), In2026.CheckName(Code("20101"), "招商引姿").Suggestions[0].Code);
        Assert.Equal([Code("2011308")], In2026.CheckName(Code("20199"), "招商引资").Suggestions.Select(static s => s.Code));
        Assert.Equal(Code("2011308"), In2026.CheckName(default, "招商引姿").Suggestions[0].Code);
        Assert.StartsWith("No code", In2026.CheckName(default, "招商引资").Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => In2026.CheckName(Code("201"), null!));
    }

    [Fact]
    public void Every_shipped_subject_matches_its_own_name_and_never_that_of_another() =>
        Assert.All(Shipped.Subjects, subject =>
        {
            Assert.Equal(NameCheckKind.Match, Shipped.CheckName(subject.Code, subject.Name).Kind);
            Assert.Equal(NameCheckKind.PunctuationOnly, Shipped.CheckName(subject.Code, $" {subject.Name}：").Kind);
        });

    [Fact]
    public void Any_pair_of_shipped_code_and_name_is_judged_by_whose_name_it_is() =>
        Law.Holds(Gen.Select(Gen.Int[0, Shipped.Count - 1], Gen.Int[0, Shipped.Count - 1]), pair =>
        {
            Subject<FunctionalCode> one = Shipped.Subjects[pair.Item1];
            Subject<FunctionalCode> other = Shipped.Subjects[pair.Item2];

            NameCheck<FunctionalCode> check = Shipped.CheckName(one.Code, other.Name);

            Assert.True(check.Kind == NameCheckKind.NameOfOtherCode || check.IsSame || check.OtherTime is not null, check.Message);
            if (!check.IsSame)
            {
                Subject<FunctionalCode>[] holders = [.. ByLetters[Letters(other.Name)].Distinct()];
                Assert.DoesNotContain(one, holders);
                Assert.Equal(holders.Length, check.HolderCount);
                Assert.Equal(Math.Min(5, holders.Length), check.Suggestions.Length);
                Assert.Subset(holders.ToHashSet(), check.Suggestions.ToHashSet());
            }
        });

    private static string Letters(string name) => string.Concat(name.Where(char.IsLetterOrDigit));
}
