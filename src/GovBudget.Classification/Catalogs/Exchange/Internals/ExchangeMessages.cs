using System.Globalization;

namespace GovBudget.Classification.Catalogs.Exchange.Internals;

/// <summary>How faults of exchanged catalogues are told: the place first.</summary>
internal static class ExchangeMessages
{
    public static InvalidDataException Damaged(string place, string what, Exception? cause = null) => new($"{place}: {what}.", cause);

    public static string Line(string file, int line) => string.Create(CultureInfo.InvariantCulture, $"{file}, line {line}");
}
