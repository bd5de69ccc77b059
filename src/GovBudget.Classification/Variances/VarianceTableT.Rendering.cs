using System.Text.Json;
using GovBudget.Classification.Rendering;
using GovBudget.Classification.Serialization;
using GovBudget.Classification.Serialization.Internals;

namespace GovBudget.Classification.Variances;

/// <content>A variance table shows itself.</content>
public sealed partial class VarianceTable<TKey> : IKeyedResult
{
    /// <summary>The table as an aligned tree of text, in 万元; <see cref="TextVariance"/> has options.</summary>
    public override string ToString() => TextVariance.Of(this);

    /// <summary>The table as Markdown, in 万元; <see cref="MarkdownVariance"/> has options.</summary>
    public string ToMarkdown() => MarkdownVariance.Of(this);

    /// <summary>The table as a fragment of HTML that opens and closes, in 万元; <see cref="HtmlVariance"/> has options, such as what is good.</summary>
    public string ToHtml() => HtmlVariance.Of(this);

    /// <summary>Both sides of the nodes at the top as a chart of bars in SVG, in 万元; <see cref="SvgBars"/> has options.</summary>
    /// <exception cref="OverflowException">What stands on a node itself does not fit into a <see cref="BudgetAmount"/>; the message names the node.</exception>
    public string ToSvg() => SvgBars.Of(this);

    /// <summary>The comparison as a JSON document, with exact numbers as text; <see cref="ResultJson"/> has options and the schema.</summary>
    /// <exception cref="JsonException">A text has half a character (a surrogate without its pair).</exception>
    public string ToJson() => ResultJson.Write(this);

    void IKeyedResult.Write(MemberWriter json, ConverterSet converters) => new KeyedConverters<TKey>(converters).Write(json, this);
}
