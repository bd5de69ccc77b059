using System.Text.Json;
using GovBudget.Classification.Rendering;
using GovBudget.Classification.Serialization;
using GovBudget.Classification.Serialization.Internals;

namespace GovBudget.Classification.Aggregation;

/// <content>The cross-tab shows itself.</content>
public sealed partial class CrossTab<TRow, TColumn> : IKeyedResult
{
    /// <summary>The cross-tab as an aligned table of text, in 万元; <see cref="TextCrossTab"/> has options.</summary>
    public override string ToString() => TextCrossTab.Of(this);

    /// <summary>The cross-tab as Markdown, in 万元; <see cref="MarkdownCrossTab"/> has options.</summary>
    public string ToMarkdown() => MarkdownCrossTab.Of(this);

    /// <summary>The cross-tab as a fragment of HTML, in 万元; <see cref="HtmlCrossTab"/> has options.</summary>
    public string ToHtml() => HtmlCrossTab.Of(this);

    /// <summary>The cross-tab as a heat map in SVG, in 万元; <see cref="SvgHeatMap"/> has options.</summary>
    public string ToSvg() => SvgHeatMap.Of(this);

    /// <summary>The cross-tab as a JSON document, with exact numbers as text; <see cref="ResultJson"/> has options and the schema.</summary>
    /// <exception cref="JsonException">A text has half a character (a surrogate without its pair).</exception>
    public string ToJson() => ResultJson.Write(this);

    void IKeyedResult.Write(MemberWriter json, ConverterSet converters) => new TableConverters<TRow, TColumn>(converters).Write(json, this);
}
