using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Rendering.Internals;

/// <summary>Writes figures for a reader: exact, with separators, and what is absent as —.</summary>
internal static class Figures
{
    /// <summary>The format in which amounts of a unit are exact.</summary>
    public static string ExactIn(AmountUnit unit) => "N" + unit.ChineseName;

    public static string Text(BudgetAmount? amount, string format) => amount?.ToString(format) ?? RenderWords.Absent;

    /// <summary>A change with arrow and sign, so that no colour is needed to tell which way it goes.</summary>
    public static string Change(BudgetAmount? change, string format) => change switch
    {
        null => RenderWords.Absent,
        { IsZero: true } none => none.ToString(format),
        { IsNegative: true } less => "▼ " + less.ToString(format),
        { } more => "▲ +" + more.ToString(format),
    };

    /// <summary>A part of a whole in percent; absent where there is no whole.</summary>
    public static string Share(BudgetAmount? part, BudgetAmount? whole) =>
        part is { } of && whole is { IsZero: false } all ? PercentText.Write(PercentText.Round(of.Fen, all.Fen)) : RenderWords.Absent;

    /// <summary>A change in percentage points of a base.</summary>
    public static string Points(BudgetAmount? change, BudgetAmount? @base) =>
        change is { } of && @base is { IsZero: false } all ? PercentText.Write(PercentText.Round(of.Fen, Int128.Abs(all.Fen)))[..^1] : RenderWords.Absent;
}
