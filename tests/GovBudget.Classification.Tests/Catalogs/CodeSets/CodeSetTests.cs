using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Performance;
using NodaTime;

namespace GovBudget.Classification.Tests.Catalogs;

public sealed class CodeSetTests
{
    private static readonly LocalDate InTheOlderFrame = new(2021, 12, 31);
    private static readonly LocalDate InTheLaterFrame = new(2022, 1, 1);

    public static TheoryData<CodeSet> All => [CodeSets.FundNature, CodeSets.ProjectCategories, CodeSets.IndicatorCategories, CodeSets.UnitTypes, CodeSets.PurchasedServices];

    [Fact]
    public void A_code_gives_its_name_and_its_place_in_the_tree()
    {
        CodeSetEntry entry = CodeSets.ProjectCategories["21"];

        Assert.Equal("21 公用经费", entry.ToString());
        Assert.Equal("运转类", entry.Parent!.Name);
        Assert.Equal(["21", "22"], entry.Parent.Children.Select(static child => child.Code));
        Assert.Equal((1, 2), (entry.Parent.Level, entry.Level));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Entries_stand_in_tree_order_each_once(CodeSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        IEnumerable<CodeSetEntry> Below(CodeSetEntry entry) => entry.Children.SelectMany(Below).Prepend(entry);

        Assert.NotEmpty(set.Entries);
        Assert.Equal(set.Entries, set.Roots.SelectMany(Below));
        Assert.All(set.Entries, entry => Assert.All(entry.Children, child => Assert.Same(entry, child.Parent)));
        Assert.All(set.Entries, entry => Assert.Same(entry, set[entry.Code]));
        Assert.All(set.Entries, static entry => Assert.True(entry.Parent is null || entry.Code.StartsWith(entry.Parent.Code, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_leading_zero_is_a_part_of_the_code()
    {
        Assert.True(CodeSets.PurchasedServices.TryFind("0201", out CodeSetEntry? entry));
        Assert.Equal("法律服务", entry.Name);
        Assert.False(CodeSets.PurchasedServices.TryFind("201", out _));
    }

    [Fact]
    public void Cost_stands_below_output_in_the_older_frame_and_at_the_first_level_in_the_later_one()
    {
        CodeSet older = CodeSets.IndicatorCategories.At(InTheOlderFrame);
        CodeSet later = CodeSets.IndicatorCategories.At(InTheLaterFrame);

        Assert.Equal("14", Assert.Single(older.FindByMember(IndicatorCategory.Cost)).Code);
        Assert.Equal("1", older["14"].Parent!.Code);
        Assert.Equal(["1", "2", "3"], older.Roots.Select(static entry => entry.Code));
        Assert.Equal(["1", "2", "3", "4"], later.Roots.Select(static entry => entry.Code));
        Assert.Equal(["41", "42", "43"], later["4"].Children.Select(static entry => entry.Code));
        Assert.Equal(["11", "12", "13"], later["1"].Children.Select(static entry => entry.Code));
        Assert.Equal(["14", "4"], CodeSets.IndicatorCategories.FindByMember(IndicatorCategory.Cost).Select(static entry => entry.Code));
    }

    [Fact]
    public void The_day_on_which_the_frame_changed_is_not_said_to_be_a_fact()
    {
        Assert.Equal(new ValidityBound(InTheOlderFrame, ValidityBasis.GeneralKnowledge), CodeSets.IndicatorCategories["14"].To);
        Assert.Equal(new ValidityBound(InTheLaterFrame, ValidityBasis.GeneralKnowledge), CodeSets.IndicatorCategories["4"].From);
    }

    [Fact]
    public void An_unknown_code_says_what_is_near()
    {
        KeyNotFoundException below = Assert.Throws<KeyNotFoundException>(static () => CodeSets.FundNature["115"]);
        KeyNotFoundException otherTime = Assert.Throws<KeyNotFoundException>(static () => CodeSets.IndicatorCategories.At(InTheLaterFrame)["14"]);

        Assert.Contains("11 一般公共预算资金", below.Message, StringComparison.Ordinal);
        Assert.Contains("2021-12-31", otherTime.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_beyond_the_coverage_is_not_answered_with_another_year() =>
        Assert.Contains("2026-12-31", Assert.Throws<ArgumentOutOfRangeException>(static () => CodeSets.PurchasedServices.At(new LocalDate(2027, 1, 1))).Message, StringComparison.Ordinal);

    [Fact]
    public void Only_what_documents_print_is_observed()
    {
        Assert.All(CodeSets.UnitTypes.Entries, static entry => Assert.Equal((Evidence.Unverified, Confidence.Low), (entry.EvidenceIn(2026), entry.ConfidenceIn(2026))));
        Assert.All(CodeSets.FundNature.Entries, static entry => Assert.Equal(Evidence.Unverified, entry.EvidenceIn(2022)));
        Assert.All(CodeSets.ProjectCategories.Entries, static entry => Assert.Equal(Evidence.Unverified, entry.EvidenceIn(2026)));
        Assert.Equal((Evidence.Observed, 26), (CodeSets.PurchasedServices["01"].EvidenceIn(2026), CodeSets.PurchasedServices["01"].DocumentsIn(2026)));
        Assert.Equal(Evidence.Observed, CodeSets.IndicatorCategories["41"].EvidenceIn(2026));
        Assert.Equal(Evidence.Unverified, CodeSets.IndicatorCategories["41"].EvidenceIn(2024));
        Assert.Equal(Evidence.Unverified, CodeSets.IndicatorCategories["24"].EvidenceIn(2026));
    }

    [Fact]
    public void Confidence_falls_to_low_beyond_the_years_that_the_sources_speak_of() =>
        Assert.Equal((Confidence.High, Confidence.Low), (CodeSets.FundNature["11"].ConfidenceIn(2023), CodeSets.FundNature["11"].ConfidenceIn(2024)));

    [Theory]
    [MemberData(nameof(All))]
    public void Every_entry_says_what_it_rests_on(CodeSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        Assert.All(set.Entries, entry => Assert.True(entry.Sources.Length > 0 && entry.Sources.All(source => set.Sources.Contains(source))));
        Assert.All(set.Entries, static entry => Assert.True(entry.Seen.Length > 0 || entry.Known is not null || entry.Stated > Evidence.None));
        Assert.NotEmpty(set.Coverage);
        Assert.All(set.Coverage, static covered => Assert.NotEmpty(covered.Note));
    }

    [Fact]
    public void A_name_is_found_under_every_code_that_has_it()
    {
        Assert.Equal(["11", "111"], CodeSets.FundNature.FindByName("一般公共预算资金").Select(static entry => entry.Code));
        Assert.Equal("21", Assert.Single(CodeSets.IndicatorCategories.FindByName("经济效益")).Code);
        Assert.Empty(CodeSets.FundNature.FindByName("没有"));
    }
}
