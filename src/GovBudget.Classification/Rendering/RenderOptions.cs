using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Rendering;

/// <summary>How a result is shown as text, Markdown, HTML or SVG.</summary>
/// <remarks>Immutable. Each option has a default that suits a published budget; what does not concern a result plays no part in it.</remarks>
public sealed record RenderOptions
{
    /// <summary>Amounts in 万元, every level, headings in Chinese.</summary>
    public static RenderOptions Default { get; } = new();

    /// <summary>The unit to print amounts in; 万元 by default. Amounts are exact in it. A rounded result has a unit of its own, which counts instead.</summary>
    /// <exception cref="ArgumentException">The value is <see cref="AmountUnit.None"/> or not a member.</exception>
    public AmountUnit Unit
    {
        get;
        init
        {
            _ = value.InFen;
            field = value;
        }
    } = AmountUnit.TenThousandYuan;

    /// <summary>
    /// The decimals that amounts of roll-ups, comparisons, bridges and cross-tabs are rounded to, each for itself and half away from zero, 0 to 10;
    /// <see langword="null"/>, the default, for exact. Parts that are rounded so may not add up to their whole, which is said beside the unit:
    /// where they have to, round the result itself, such as by <see cref="Aggregation.RollUp{TKey}.Round"/>. Findings and target forms are always exact.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0 or above 10.</exception>
    public int? Decimals
    {
        get;
        init => field = value is null or (>= 0 and <= 10) ? value : throw new ArgumentOutOfRangeException(nameof(Decimals), value, "Decimals are 0 to 10, or null for exact amounts.");
    }

    /// <summary>How many levels of a tree are shown; 0, the default, for all. No amount is lost: what stood deeper is in what stands above it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int Depth
    {
        get;
        init => field = NotNegative(value);
    }

    /// <summary>How many levels of a tree are in sight before a reader opens or closes any; 2 by default, 0 for all. Only HTML has trees that open.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int OpenLevels
    {
        get;
        init => field = NotNegative(value);
    } = 2;

    /// <summary>The language of headings and remarks; Chinese by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member.</exception>
    public DisplayLanguage Language
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(Language), value, "The value is not a language.");
    }

    /// <summary>What stands above; <see langword="null"/> for the title of the axis, or the usual name of the result.</summary>
    public string? Title { get; init; }

    /// <summary>Whether more is good, in what compares two sides; neutral by default, and then no change is called favourable or not.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member.</exception>
    public Polarity Polarity
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(Polarity), value, "The value is not a polarity.");
    }

    /// <summary>The heading of the side that is compared with, such as 上年预算数; <see langword="null"/> for 基期.</summary>
    public string? BaseHeading { get; init; }

    /// <summary>The heading of the side that is compared, such as 本年预算数; <see langword="null"/> for 本期.</summary>
    public string? CurrentHeading { get; init; }

    private static int NotNegative(int levels)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(levels);
        return levels;
    }
}
