namespace GovBudget.Classification.Disclosures.Narration.Internals;

/// <summary>The words of callers, which must stay within a sentence.</summary>
internal static class SentenceText
{
    public static string OneLine(string text, string parameter)
    {
        ArgumentNullException.ThrowIfNull(text, parameter);
        return text.Any(char.IsControl)
            ? throw new ArgumentException("The text holds a line end or another control character: it has to stand inside a sentence.", parameter)
            : text;
    }
}
