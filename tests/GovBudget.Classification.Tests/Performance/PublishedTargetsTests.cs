using GovBudget.Classification.Performance;

namespace GovBudget.Classification.Tests.Performance;

/// <summary>Every target that was printed or is written is read, or refused with the right reason.</summary>
public sealed class PublishedTargetsTests
{
    [Fact]
    public void Every_printed_target_means_what_was_reviewed() => AssertMeanings(PublishedTargets.Printed);

    [Fact]
    public void Every_written_target_means_what_was_reviewed() => AssertMeanings(PublishedTargets.Written);

    [Fact]
    public void At_least_99_of_100_printed_targets_are_read_or_refused_with_the_right_reason()
    {
        int all = PublishedTargets.Printed.Sum(static target => target.Times);
        int right = PublishedTargets.Printed.Where(static target => target.Doubt.Length == 0).Sum(static target => target.Times);
        Assert.True(all >= 590, $"There are only {all} of them.");
        Assert.True(right * 100 >= all * 99, $"Only {right} of {all} are right.");
    }

    [Fact]
    public void The_texts_are_distinct() =>
        Assert.Distinct(PublishedTargets.Printed.Concat(PublishedTargets.Written).Select(static target => target.Text));

    private static void AssertMeanings(IReadOnlyList<PublishedTarget> targets)
    {
        Assert.Equal(
            targets.Select(static target => $"{target.Text}\t{target.Meaning}"),
            targets.Select(static target => $"{target.Text}\t{MeaningOf(target.Text)}"));
        Assert.All(targets, static target => Assert.True(target.Times > 0));
    }

    private static string MeaningOf(string text) =>
        !IndicatorTarget.TryParse(text, out IndicatorTarget? target, out TargetParseFailure failure) ? $"{failure.Reason}@{failure.Position}"
        : target.Term is { } term ? $"{term.Scale}: {term.Level}"
        : target.ToString();
}
