using System.Text;

namespace GovBudget.Classification.Rendering.Internals;

/// <summary>Fits the text of one cell into a width.</summary>
internal static class TextCell
{
    private const string Ellipsis = "…";

    /// <summary>The line above a table.</summary>
    public static string Caption(string title, string subtitle) => Clean(string.Join(" · ", new[] { title, subtitle }.Where(static text => text.Length > 0))) + "\n";

    /// <summary>Replaces what would break the line.</summary>
    public static string Clean(string text) => text.Any(Unprintable.Is)
        ? string.Create(text.Length, text, static (span, source) =>
        {
            for (int i = 0; i < span.Length; i++)
            {
                span[i] = Unprintable.Is(source[i]) ? ' ' : source[i];
            }
        })
        : text;

    /// <summary>The lines a cell takes; at least one.</summary>
    public static string[] Lay(string text, int maxWidth, TextOverflow overflow)
    {
        if (DisplayWidth.Of(text) <= maxWidth)
        {
            return [text];
        }

        if (overflow == TextOverflow.Cut)
        {
            int length = LengthWithin(text, maxWidth - DisplayWidth.Of(Ellipsis));
            return [text[..length].TrimEnd() + Ellipsis];
        }

        return Wrap(text, maxWidth);
    }

    /// <summary>Breaks at the last space that leaves a line more than half full, else between any two characters; the indent is repeated.</summary>
    private static string[] Wrap(string text, int maxWidth)
    {
        // An indent that leaves no room for text is given up.
        int spaces = text.Length - text.TrimStart(' ').Length;
        string indent = new(' ', spaces <= maxWidth / 2 ? spaces : 0);
        int room = maxWidth - indent.Length;
        string rest = text.Trim(' ');
        var lines = new List<string>();
        for (int length; (length = LengthWithin(rest, room)) < rest.Length;)
        {
            int space = rest.LastIndexOf(' ', length);
            length = space > 0 && DisplayWidth.Of(rest.AsSpan(0, space)) * 2 > room ? space : length;
            lines.Add(indent + rest[..length].TrimEnd());
            rest = rest[length..].TrimStart(' ');
        }

        lines.Add(indent + rest);
        return [.. lines];
    }

    /// <summary>How many characters fit, marks that combine with the last one included.</summary>
    private static int LengthWithin(string text, int width)
    {
        int length = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            width -= DisplayWidth.Of(rune);
            if (width < 0)
            {
                break;
            }

            length += rune.Utf16SequenceLength;
        }

        return length;
    }
}
