using System.Collections.Immutable;
using System.Text;
using NodaTime;

namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>The fields of a code set row that are more than a word.</summary>
internal static class CodeSetFields
{
    public static ValidityBound? Bound(string text, int line)
    {
        if (text.Length == 0)
        {
            return null;
        }

        int mark = text.IndexOf(CatalogWords.BasisMark, StringComparison.Ordinal);
        ValidityBasis? basis = mark < 0 ? ValidityBasis.Notice : CatalogWords.ToBasis(Bytes(text[(mark + 1)..]));
        return TryDay(mark < 0 ? text : text[..mark], out LocalDate day) && basis is { } known
            ? new ValidityBound(day, known)
            : throw CatalogMessages.DamagedLine(line, $"'{text}' is no day such as 2026-01-31 or 2026-01-31~known");
    }

    public static ImmutableArray<YearSighting> Seen(string text, int line)
    {
        var seen = ImmutableArray.CreateBuilder<YearSighting>();
        foreach (string pair in text.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            int colon = pair.IndexOf(':', StringComparison.Ordinal);
            seen.Add(colon > 0
                && TryNumber(pair[..colon], out int year) && TryNumber(pair[(colon + 1)..], out int documents)
                && documents > 0 && (seen.Count == 0 || seen[^1].Year < year)
                ? new YearSighting(year, documents)
                : throw CatalogMessages.DamagedLine(line, $"'{text}' is no list of years with their documents, ascending, such as 2025:3,2026:61"));
        }

        return seen.ToImmutable();
    }

    public static KnownYears? Known(string text, int line)
    {
        if (text.Length == 0)
        {
            return null;
        }

        string[] parts = text.Split('-', ':');
        return parts.Length is 2 or 3
            && TryNumber(parts[0], out int first) && TryNumber(parts[^2], out int last) && first <= last
            && CatalogWords.ToConfidence(Bytes(parts[^1])) is { } confidence
            ? new KnownYears(first, last, confidence)
            : throw CatalogMessages.DamagedLine(line, $"'{text}' is no year or range of years with a confidence, such as 2026:high");
    }

    public static bool TryDay(string text, out LocalDate day)
    {
        bool read = CatalogDay.TryParse(Bytes(text), out int number);
        day = read ? CatalogDay.ToDate(number) : default;
        return read;
    }

    public static bool TryNumber(string text, out int number) => CatalogDay.TryNumber(Bytes(text), out number);

    /// <summary>The words and numbers of the format are read as bytes; a code set is small enough to be read as text.</summary>
    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
