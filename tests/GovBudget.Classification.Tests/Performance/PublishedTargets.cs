namespace GovBudget.Classification.Tests.Performance;

/// <summary>Target texts with what they mean, each reviewed: printed in published budgets, or written as budgets write them.</summary>
internal static class PublishedTargets
{
    /// <summary>Every indicator value of the published budgets at hand. Operator, value and unit are joined where a form has columns for them.</summary>
    public static IReadOnlyList<PublishedTarget> Printed { get; } = Read("published-targets.tsv");

    /// <summary>Texts as budget offices write them, beyond those at hand.</summary>
    public static IReadOnlyList<PublishedTarget> Written { get; } = Read("written-targets.tsv");

    private static PublishedTarget[] Read(string file) =>
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "tests", "GovBudget.Classification.Tests", "Performance", file))
            .Where(static line => !line.StartsWith('#'))
            .Select(static line => line.Split('\t'))
            .Select(static cells => new PublishedTarget(cells[0], int.Parse(cells[1], System.Globalization.CultureInfo.InvariantCulture), cells[2], cells.Length > 3 ? cells[3] : "")),
    ];
}

/// <summary>A target text.</summary>
/// <param name="Text">As printed.</param>
/// <param name="Times">How many times.</param>
/// <param name="Meaning">The canonical text, a word with its scale and level, or the reason why it is no target, with the place.</param>
/// <param name="Doubt">What would be the right meaning, where that is not given yet.</param>
internal sealed record PublishedTarget(string Text, int Times, string Meaning, string Doubt);
