using GovBudget.Classification.Internals;
using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Rendering.Internals;

/// <summary>A bar beside a figure that says the same in digits: where it begins and how long it is, in hundredths of a percent of its track.</summary>
/// <param name="Start">From 0 to <see cref="Full"/>.</param>
/// <param name="Length">From 0 to what is left of the track, and never 0 for what is not 0; negative for no bar at all.</param>
/// <param name="Style">The classes of the bar.</param>
internal readonly record struct Bar(int Start, int Length, string Style)
{
    public const int Full = 10_000;

    public static Bar None { get; } = new(0, -1, "");

    /// <summary>A share. One that is negative, or more than all, is drawn as far as the track goes; the digits say what it is.</summary>
    public static Bar Share(Int128? part, Int128? whole)
    {
        if (part is not { } of || whole is not { } all || of == 0 || all == 0)
        {
            return None;
        }

        Int128 share = PercentText.Round(of, all);
        return new(0, (int)Int128.Clamp(Int128.Abs(share), 1, Full), (of < 0) != (all < 0) ? "less" : "");
    }

    /// <summary>The way from one amount to another on a track between two amounts.</summary>
    public static Bar Between(Int128 from, Int128 to, Int128 low, Int128 high, string style)
    {
        if (high <= low)
        {
            return None;
        }

        int start = At(Int128.Min(from, to), low, high);
        int length = At(Int128.Max(from, to), low, high) - start;
        return length > 0 || from == to ? new(start, length, style) : new(Math.Min(start, Full - 1), 1, style);
    }

    /// <summary>The class of a change by what it is, and by its direction where it is neither good nor bad.</summary>
    public static string StyleOf(Favourability favourability, bool isLess) => favourability switch
    {
        Favourability.Favourable => "good",
        Favourability.Unfavourable => "bad",
        _ => isLess ? "less" : "",
    };

    public void Write(Html html, string tag, string track)
    {
        html.Open(tag, $"class=\"{track}\"");
        if (Length > 0)
        {
            string start = Start > 0 ? $"margin-left:{PercentText.Write(Start)};" : "";
            html.Open("i", $"{(Style.Length > 0 ? $"class=\"{Style}\" " : "")}style=\"{start}width:{PercentText.Write(Length)}\"").Close("i");
        }

        html.Close(tag);
    }

    private static int At(Int128 amount, Int128 low, Int128 high) => (int)Int128.Clamp(PercentText.Round(amount - low, high - low), 0, Full);
}
