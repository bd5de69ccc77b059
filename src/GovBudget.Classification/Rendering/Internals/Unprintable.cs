namespace GovBudget.Classification.Rendering.Internals;

/// <summary>Characters that no text of a document may bring into what is shown: they would break lines, or turn what stands beside them around.</summary>
internal static class Unprintable
{
    /// <summary>Whether a character is a control, ends a line, or sets the direction of the text behind it: an amount behind one of these would read from right to left.</summary>
    public static bool Is(char c) => char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
