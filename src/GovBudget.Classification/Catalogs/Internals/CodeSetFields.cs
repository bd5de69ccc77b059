using System.Collections.Immutable;

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
        ValidityBasis? basis = mark < 0 ? ValidityBasis.Notice : CatalogWords.ToBasis(text.AsSpan(mark + 1));
        return CatalogDay.TryParse(mark < 0 ? text : text.AsSpan(0, mark), out int day) && basis is { } known
            ? new ValidityBound(CatalogDay.ToDate(day), known)
            : throw CatalogMessages.DamagedLine(line, $"'{text}' is no day such as 2026-01-31 or 2026-01-31~known");
    }

    public static ImmutableArray<YearSighting> Seen(string text, int line)
    {
        var seen = ImmutableArray.CreateBuilder<YearSighting>();
        foreach (string pair in text.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            int colon = pair.IndexOf(':', StringComparison.Ordinal);
            seen.Add(colon > 0
                && CatalogDay.TryNumber(pair.AsSpan(0, colon), out int year) && CatalogDay.TryNumber(pair.AsSpan(colon + 1), out int documents)
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
            && CatalogDay.TryNumber(parts[0], out int first) && CatalogDay.TryNumber(parts[^2], out int last) && first <= last
            && CatalogWords.ToConfidence(parts[^1]) is { } confidence
            ? new KnownYears(first, last, confidence)
            : throw CatalogMessages.DamagedLine(line, $"'{text}' is no year or range of years with a confidence, such as 2026:high");
    }
}
