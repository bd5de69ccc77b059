using System.Globalization;
using System.Xml.Linq;

namespace GovBudget.Classification.Tests.Rendering;

/// <summary>Reads a fragment of HTML as a browser would, and fails where a tag is not closed by whoever opened it.</summary>
internal static class ParsedHtml
{
    public static XElement Parse(string html) => XElement.Parse(html
        .Replace("<br>", "<br/>", StringComparison.Ordinal)
        .Replace("<style>", "<style><![CDATA[", StringComparison.Ordinal)
        .Replace("</style>", "]]></style>", StringComparison.Ordinal));

    /// <summary>The fragment without its style, which is the same in all.</summary>
    public static string WithoutStyle(string html) => html[..html.IndexOf("<style>", StringComparison.Ordinal)] + html[(html.IndexOf("</style>", StringComparison.Ordinal) + "</style>\n".Length)..];

    public static IEnumerable<XElement> WithClass(this XElement element, string name) =>
        element.DescendantsAndSelf().Where(part => part.HasClass(name));

    public static bool HasClass(this XElement element, string name) => ((string?)element.Attribute("class") ?? "").Split(' ').Contains(name);

    /// <summary>How many columns each row of the tables has, with what hangs down from the rows above.</summary>
    public static IEnumerable<int> Widths(XElement fragment)
    {
        var hanging = new List<(int RowsLeft, int Columns)>();
        foreach (XElement row in fragment.Descendants("tr"))
        {
            int width = hanging.Where(static cell => cell.RowsLeft > 0).Sum(static cell => cell.Columns);
            hanging = [.. hanging.Select(static cell => (cell.RowsLeft - 1, cell.Columns)).Where(static cell => cell.Item1 > 0)];
            foreach (XElement cell in row.Elements())
            {
                int columns = (int?)cell.Attribute("colspan") ?? 1;
                width += columns;
                hanging.Add((((int?)cell.Attribute("rowspan") ?? 1) - 1, columns));
            }

            yield return width;
        }
    }

    /// <summary>What a row of a tree shows in a column of figures; absent for —.</summary>
    public static decimal? Figure(this XElement row, int column)
    {
        string text = row.Elements().Where(static part => part.HasClass("num")).ElementAt(column).Value;
        return text == "—" ? null : decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);
    }

    /// <summary>The rows directly below: leaves, and those that open.</summary>
    public static XElement[] RowsDirectlyBelow(this XElement parent) =>
    [
        .. parent.Elements().Where(static part => part.Name == "details" || (part.Name == "div" && part.HasClass("row") && !part.HasClass("head") && !part.HasClass("total")))
            .Select(static part => part.Name == "details" ? part.Element("summary")! : part),
    ];
}
