using System.Text.Json;
using GovBudget.Classification.Rendering;
using GovBudget.Classification.Serialization;

namespace GovBudget.Classification.Variances;

/// <content>The bridge shows itself.</content>
public sealed partial class VarianceBridge
{
    /// <summary>The bridge as an aligned table of text, in 万元; <see cref="TextBridge"/> has options.</summary>
    public override string ToString() => TextBridge.Of(this);

    /// <summary>The bridge as Markdown, in 万元; <see cref="MarkdownBridge"/> has options.</summary>
    public string ToMarkdown() => MarkdownBridge.Of(this);

    /// <summary>The bridge as a fragment of HTML with the bars of a waterfall, in 万元; <see cref="HtmlBridge"/> has options.</summary>
    public string ToHtml() => HtmlBridge.Of(this);

    /// <summary>The bridge as a chart in SVG, in 万元; <see cref="SvgBridge"/> has options.</summary>
    public string ToSvg() => SvgBridge.Of(this);

    /// <summary>The bridge as a JSON document, with exact numbers as text; <see cref="ResultJson"/> has options and the schema.</summary>
    /// <exception cref="JsonException">A text has half a character (a surrogate without its pair).</exception>
    public string ToJson() => ResultJson.Write(this);
}
