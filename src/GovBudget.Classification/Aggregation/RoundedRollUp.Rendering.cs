using System.Text.Json;
using GovBudget.Classification.Rendering;
using GovBudget.Classification.Serialization;
using GovBudget.Classification.Serialization.Internals;

namespace GovBudget.Classification.Aggregation;

/// <content>A rounded roll-up shows itself.</content>
public sealed partial class RoundedRollUp<TKey> : IKeyedResult
{
    /// <summary>The rounded roll-up as an aligned tree of text, in its unit; <see cref="TextTree"/> has options.</summary>
    public override string ToString() => TextTree.Of(this);

    /// <summary>The rounded roll-up as Markdown, in its unit; <see cref="MarkdownTree"/> has options.</summary>
    public string ToMarkdown() => MarkdownTree.Of(this);

    /// <summary>The rounded roll-up as a fragment of HTML that opens and closes, in its unit; <see cref="HtmlTree"/> has options.</summary>
    public string ToHtml() => HtmlTree.Of(this);

    /// <summary>The nodes at the top as a chart of bars in SVG, in its unit; <see cref="SvgBars"/> has options, <see cref="SvgTreemap"/> draws the whole tree.</summary>
    public string ToSvg() => SvgBars.Of(this);

    /// <summary>The rounded roll-up as a JSON document, with exact numbers as text; <see cref="ResultJson"/> has options and the schema.</summary>
    /// <exception cref="JsonException">A text has half a character (a surrogate without its pair).</exception>
    public string ToJson() => ResultJson.Write(this);

    void IKeyedResult.Write(MemberWriter json, ConverterSet converters) => new KeyedConverters<TKey>(converters).Write(json, this);
}
