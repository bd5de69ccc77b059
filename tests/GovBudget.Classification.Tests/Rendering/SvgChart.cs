using System.Globalization;
using System.Xml.Linq;

namespace GovBudget.Classification.Tests.Rendering;

/// <summary>Reads what a chart draws.</summary>
internal static class SvgChart
{
    public static XElement Parse(string svg) => XElement.Parse(svg);

    /// <summary>The boxes of a class, from the top down as they are drawn.</summary>
    public static XElement[] Boxes(this XElement chart, string style) =>
        [.. chart.Descendants().Where(part => part.Name.LocalName == "rect" && part.HasClass(style))];

    /// <summary>What is drawn together and told by one tip.</summary>
    public static XElement Group(this XElement chart, string tip) =>
        chart.Descendants().Single(part => part.Name.LocalName == "g" && part.Elements().First().Value.StartsWith(tip, StringComparison.Ordinal));

    public static string[] Texts(this XElement part) => [.. part.Descendants().Where(static text => text.Name.LocalName == "text").Select(static text => text.Value)];

    public static string Tip(this XElement part) => part.Elements().First(static title => title.Name.LocalName == "title").Value;

    public static IEnumerable<XElement> Named(this XElement part, string name) => part.Descendants().Where(found => found.Name.LocalName == name);

    public static decimal Number(this XElement box, string attribute) => decimal.Parse(box.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);
}
