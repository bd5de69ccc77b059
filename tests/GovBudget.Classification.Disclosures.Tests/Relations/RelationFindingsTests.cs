using GovBudget.Classification.Checks;
using GovBudget.Classification.Disclosures.Relations;

namespace GovBudget.Classification.Disclosures.Tests.Relations;

/// <summary>Which results become findings.</summary>
public sealed class RelationFindingsTests
{
    [Fact]
    public void What_holds_and_what_was_not_checked_say_nothing() =>
        Assert.Empty(RelationFindings.Of([Result(Verdict.Consistent), Result(Verdict.NotChecked)]));

    [Fact]
    public void Rounding_is_information_and_a_contradiction_an_error()
    {
        Assert.Equal(Severity.Info, Assert.Single(RelationFindings.Of([Result(Verdict.RoundingOnly)])).Severity);
        Finding error = Assert.Single(RelationFindings.Of([Result(Verdict.Inconsistent)]));
        Assert.Equal(("GB0209", Severity.Error, 7, 9), (error.Code, error.Severity, error.Line, error.Relation));
        Assert.Equal(BudgetAmount.FromYuan(-1), error.Difference);
    }

    [Fact]
    public void What_two_columns_say_alike_of_a_line_is_said_once() => Assert.Single(RelationFindings.Of(
        [Result(Verdict.Inconsistent) with { Statement = "合计：甲 = 乙" }, Result(Verdict.Inconsistent) with { Statement = "一般公共预算：甲 = 乙" }]));

    [Fact]
    public void Other_operands_or_another_line_are_another_finding()
    {
        RelationResult first = Result(Verdict.Inconsistent);
        Assert.Equal(3, RelationFindings.Of([first, first with { Line = 8 }, first with { Left = BudgetAmount.FromYuan(3) }]).Count());
    }

    [Fact]
    public void Statements_without_amounts_are_told_apart_by_their_words()
    {
        RelationResult first = Result(Verdict.Inconsistent) with { Left = null, Right = null, Relation = 40, Statement = "名称一致" };
        Assert.Equal(2, RelationFindings.Of([first, first with { Statement = "编码一致" }, first]).Count());
    }

    [Theory]
    [InlineData(10, true)]
    [InlineData(20, true)]
    [InlineData(9, false)]
    [InlineData(31, false)]
    public void Only_down_a_tree_may_a_shortfall_be_withheld(int relation, bool isWarning)
    {
        RelationResult shortfall = Result(Verdict.Inconsistent) with { Relation = relation, Left = BudgetAmount.FromYuan(5), Right = BudgetAmount.FromYuan(2) };
        Assert.Equal(isWarning ? Severity.Warning : Severity.Error, Assert.Single(RelationFindings.Of([shortfall])).Severity);
    }

    [Theory]
    [InlineData(1, "GB0201")]
    [InlineData(28, "GB0228")]
    [InlineData(29, "GB0329")]
    [InlineData(52, "GB0352")]
    [InlineData(53, "GB0453")]
    [InlineData(62, "GB0462")]
    public void A_relation_has_one_code(int relation, string code) => Assert.Equal(code, FindingCodes.OfRelation(relation));

    [Theory]
    [InlineData(0)]
    [InlineData(63)]
    public void There_is_no_other_relation(int relation) => Assert.Throws<ArgumentOutOfRangeException>(() => FindingCodes.OfRelation(relation));

    private static RelationResult Result(Verdict verdict) => new()
    {
        Relation = 9,
        Verdict = verdict,
        Line = 7,
        Statement = "甲 = 乙",
        Left = BudgetAmount.FromYuan(1),
        Right = BudgetAmount.FromYuan(2),
    };
}
