using System.Globalization;

namespace GovBudget.Classification.CatalogCompiler.Facts;

/// <summary>The fiscal year of a fact, or the years between which it lies.</summary>
internal readonly record struct YearRange(int First, int Last)
{
    /// <summary>Whether the year is known exactly.</summary>
    public bool IsExact => First == Last;

    /// <summary>Reads <c>2026</c> or <c>2018-2020</c>; <see langword="null"/> where the table states no year.</summary>
    public static YearRange? Read(string text) => text.Split('-') switch
    {
        [{ Length: 4 } year] => new(Number(year), Number(year)),
        [{ Length: 4 } first, { Length: 4 } last] => new(Number(first), Number(last)),
        _ => null,
    };

    /// <summary>The form of the fact tables.</summary>
    public override string ToString() => IsExact ? $"{First}" : $"{First}-{Last}";

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
