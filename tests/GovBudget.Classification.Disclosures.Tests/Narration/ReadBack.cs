using GovBudget.Classification.Disclosures.Narration;
using GovBudget.Classification.Disclosures.Narratives;
using GovBudget.Classification.Disclosures.Text;

namespace GovBudget.Classification.Disclosures.Tests.Narration;

/// <summary>A written narrative as the reader of narratives reads it.</summary>
internal static class ReadBack
{
    public static DisclosureNarrative Of(NarrativeText text) =>
        NarrativeReader.Read(text.ToString().Split('\n').Select(static (line, i) => new SourceLine(i + 1, line)));

    /// <summary>Whether the reader finds what the writer says that it wrote: every figure, in order, with its share and its change, and no other.</summary>
    public static void AssertSame(NarrativeText text)
    {
        NarrativeFigure[] read = [.. Of(text).Figures];
        NarrativeStatement[] written = [.. text.Statements.Where(static s => s.Amount is not null)];
        Assert.Equal(written.Select(static s => s.Amount!.Value), read.Select(static f => f.Amount.Amount));
        Assert.All(written.Zip(read), static pair => AssertSame(pair.First, pair.Second));
    }

    private static void AssertSame(NarrativeStatement written, NarrativeFigure read)
    {
        Assert.Equal(written.Heading, read.Section);
        Assert.EndsWith(PrintedText.Normalize(written.Name), read.Label, StringComparison.Ordinal);
        Assert.Equal(written.Share, read.Share);
        if (written.Change is not { } change)
        {
            Assert.Null(read.Change);
            return;
        }

        Assert.NotNull(read.Change);
        Assert.Equal((Math.Sign(change.Fen), change), (read.Change.Direction, read.Change.Difference?.Amount ?? BudgetAmount.Zero));
        if (read.Change.Rate is { } rate)
        {
            Assert.False(read.Change.IsContradictory);
            Assert.StartsWith($"{(read.Change.Direction > 0 ? "增长" : "下降")}{rate}", written.Variance!.Value.RateText, StringComparison.Ordinal);
        }
    }
}
