using System.Globalization;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Rendering.Internals;

/// <summary>Writes figures for a reader: exact, with separators, and what is absent as —.</summary>
internal static class Figures
{
    private const int FewestDecimals = 2;

    /// <summary>The format in which an amount of a unit is exact, with two decimals at least.</summary>
    public static string ExactIn(AmountUnit unit) => "N" + unit.ChineseName;

    /// <summary>The format in which all of these amounts are exact with the same decimals, two at least, so that their points stand one below the other.</summary>
    public static string ExactIn(AmountUnit unit, IEnumerable<BudgetAmount?> amounts)
    {
        int decimals = FewestDecimals;
        long step = unit.InYuan;
        foreach (BudgetAmount? amount in amounts)
        {
            for (; step > 1 && (amount?.Fen ?? 0) % step != 0; step /= 10)
            {
                decimals++;
            }
        }

        return WithDecimals(unit, decimals);
    }

    /// <summary>The format that options ask for, of amounts that do not stand one below the other: exact, or with their decimals.</summary>
    public static string In(RenderOptions options) => options.Decimals is { } decimals ? WithDecimals(options.Unit, decimals) : ExactIn(options.Unit);

    /// <summary>The format that options ask for: exact, or with their decimals.</summary>
    public static string In(RenderOptions options, IEnumerable<BudgetAmount?> amounts) =>
        options.Decimals is { } decimals ? WithDecimals(options.Unit, decimals) : ExactIn(options.Unit, amounts);

    public static string WithDecimals(AmountUnit unit, int decimals) => ExactIn(unit) + decimals.ToString(CultureInfo.InvariantCulture);

    public static string Text(BudgetAmount? amount, string format) => amount?.ToString(format) ?? RenderWords.Absent;

    /// <summary>A change with arrow and sign, so that no colour is needed to tell which way it goes.</summary>
    public static string Change(BudgetAmount? change, string format) => change switch
    {
        null => RenderWords.Absent,
        { IsZero: true } none => none.ToString(format),
        { IsNegative: true } less => "▼ " + less.ToString(format),
        { } more => "▲ +" + more.ToString(format),
    };

    /// <summary>A change without its arrow, for text and notes: they have no colour that an arrow would stand for, and terminals do not agree how wide one is.</summary>
    public static string WithoutArrow(string figure) => figure.TrimStart('▲', '▼', ' ');

    /// <summary>A part of a whole in percent; absent where there is no whole.</summary>
    public static string Share(BudgetAmount? part, BudgetAmount? whole) =>
        part is { } of && whole is { IsZero: false } all ? PercentText.Write(PercentText.Round(of.Fen, all.Fen)) : RenderWords.Absent;

    /// <summary>A change in percentage points of a base.</summary>
    public static string Points(BudgetAmount? change, BudgetAmount? @base) =>
        change is { } of && @base is { IsZero: false } all ? PercentText.Write(PercentText.Round(of.Fen, Int128.Abs(all.Fen)))[..^1] : RenderWords.Absent;
}
