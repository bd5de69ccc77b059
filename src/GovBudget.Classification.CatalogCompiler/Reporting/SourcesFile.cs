using System.Globalization;
using System.Text;
using GovBudget.Classification.Catalogs;
using NodaTime.Text;

namespace GovBudget.Classification.CatalogCompiler.Reporting;

/// <summary>The list of all sources of all catalogues, one a line.</summary>
internal static class SourcesFile
{
    public const string FileName = "sources.tsv";

    public static byte[] Write(IEnumerable<CatalogSource> sources)
    {
        var text = new StringBuilder("id\tdocument number\tdate\tdocuments\tplace\ttitle\n");
        foreach (CatalogSource source in sources.OrderBy(static source => source.Id, StringComparer.Ordinal))
        {
            string date = source.Date is { } day ? LocalDatePattern.Iso.Format(day) : string.Empty;
            text.AppendJoin('\t', source.Id, source.DocumentNumber, date, source.Documents?.ToString(CultureInfo.InvariantCulture), source.Place, source.Title).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
