namespace GovBudget.Classification.Disclosures.Tests;

/// <summary>The sample document: its text as it stands, and what the reader makes of it.</summary>
internal static class Sample
{
    public static string FilePath { get; } = Path.Combine(Repository.Root, "docs", "samples", "data", "datong-2026.txt");

    public static string OriginalPath { get; } = Path.Combine(Repository.Originals, "seeds", "datong-2026.txt");

    public static byte[] Bytes { get; } = File.ReadAllBytes(FilePath);

    public static string Text { get; } = File.ReadAllText(FilePath);

    /// <summary>The lines of the text; the first has index 0 and number 1.</summary>
    public static string[] Lines { get; } = Text.Split('\n');

    /// <summary>What the reader makes of the sample: read once, for it does not change.</summary>
    public static BudgetDisclosure Document => Read.Value;

    private static Lazy<BudgetDisclosure> Read { get; } = new(() => new DisclosureReader().Read(FilePath!));

    public static DisclosedTable Table(TableKind kind) => Document.Table(kind) ?? throw new InvalidOperationException($"The sample has no table {kind}.");

    public static BudgetDisclosure ReadBytes(byte[] bytes, DisclosureReadOptions? options = null)
    {
        using var stream = new MemoryStream(bytes);
        return new DisclosureReader(options).Read(stream, "document.txt");
    }

    public static BudgetDisclosure ReadText(string text, DisclosureReadOptions? options = null) => new DisclosureReader(options).ReadText(text, "document.txt");
}
