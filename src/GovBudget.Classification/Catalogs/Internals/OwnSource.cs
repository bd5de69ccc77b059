using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>The source of rows whose caller names none: it says that they are the caller's, so that they differ from rows of a notice.</summary>
internal static class OwnSource
{
    public static CatalogSource OfLayer(string layer) =>
        new("LAYER-" + layer.Replace(',', '、'), $"Local subjects (地方自设科目) of the layer {layer}, as the caller gave them", null, null, null);

    /// <summary>Each stretch of days has an id of its own, so that editions of one year can be joined.</summary>
    public static CatalogSource OfEdition(DateInterval days) => new(
        days.Start.Year == days.End.Year && days.Start.DayOfYear == 1 && days.End.PlusDays(1).DayOfYear == 1
            ? string.Create(CultureInfo.InvariantCulture, $"OWN-{days.Start.Year:0000}")
            : $"OWN-{Day(days.Start)}-{Day(days.End)}",
        $"The caller's own edition (自有版本) for {Day(days.Start)} to {Day(days.End)}", null, null, null);

    /// <exception cref="ArgumentException">A catalogue file cannot hold the source.</exception>
    public static void ThrowIfBad(CatalogSource? source, string argument)
    {
        if (source is not null
            && (string.IsNullOrWhiteSpace(source.Id) || source.Id.Contains(',', StringComparison.Ordinal) || string.IsNullOrWhiteSpace(source.Title)
                || !Array.TrueForAll([source.Id, source.Title, source.DocumentNumber ?? string.Empty, source.Place ?? string.Empty], PlainText.IsPlain)))
        {
            throw new ArgumentException("A source needs an id without a comma and a title, each on one line.", argument);
        }
    }

    private static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
