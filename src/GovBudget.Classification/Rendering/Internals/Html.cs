using System.Text;

namespace GovBudget.Classification.Rendering.Internals;

/// <summary>Writes a fragment of HTML: every text is escaped, and tags are closed by whoever opened them.</summary>
internal sealed class Html
{
    private readonly StringBuilder _text = new();

    /// <summary>Begins a fragment: a section with the style of all fragments.</summary>
    public static Html Fragment() => new Html().Open("section", $"class=\"{HtmlStyle.Class}\"").Line().Raw(HtmlStyle.Element);

    /// <summary>Ends a fragment.</summary>
    public HtmlFragment EndFragment() => new(Close("section").Line().ToString());

    /// <summary>Opens a table with its caption.</summary>
    public Html Table(string title, string subtitle, string attributes = "") => Open("table", attributes).Line()
        .Open("caption").Text(title).Element("small", subtitle).Close("caption").Line();

    /// <summary>Writes an element with text only.</summary>
    public Html Element(string tag, string? text, string attributes = "")
    {
        Open(tag, attributes);
        Text(text);
        return Close(tag);
    }

    /// <summary>Opens a tag. Attributes are written as they are: only the code gives them, never a document.</summary>
    public Html Open(string tag, string attributes = "")
    {
        _text.Append('<').Append(tag).Append(attributes.Length > 0 ? " " : "").Append(attributes).Append('>');
        return this;
    }

    public Html Close(string tag)
    {
        _text.Append("</").Append(tag).Append('>');
        return this;
    }

    public Html Line()
    {
        _text.Append('\n');
        return this;
    }

    /// <summary>Writes text; control characters and marks of direction go, line breaks stay.</summary>
    public Html Text(string? text)
    {
        ReadOnlySpan<char> characters = text;
        for (int i = 0; i < characters.Length; i++)
        {
            char c = characters[i];
            _ = c switch
            {
                '<' => _text.Append("&lt;"),
                '>' => _text.Append("&gt;"),
                '&' => _text.Append("&amp;"),
                '"' => _text.Append("&quot;"),
                '\'' => _text.Append("&#39;"),
                '\n' => _text.Append("<br>"),
                _ when Unprintable.Is(c) => _text.Append(' '),
                _ when IsNoCharacter(characters, i) => _text.Append('\uFFFD'),
                _ => _text.Append(c),
            };
        }

        return this;
    }

    // Half a character, and the two that are none, make a file that no reader of XML opens.
    private static bool IsNoCharacter(ReadOnlySpan<char> text, int at) => text[at] is '\uFFFE' or '\uFFFF'
        || (char.IsHighSurrogate(text[at]) && (at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1])))
        || (char.IsLowSurrogate(text[at]) && (at == 0 || !char.IsHighSurrogate(text[at - 1])));

    /// <summary>Writes what is HTML already, such as a style of this package.</summary>
    public Html Raw(string html)
    {
        _text.Append(html);
        return this;
    }

    public override string ToString() => _text.ToString();
}
