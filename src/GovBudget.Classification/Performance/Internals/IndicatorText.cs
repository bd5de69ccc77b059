using System.Globalization;

namespace GovBudget.Classification.Performance.Internals;

/// <summary>How names, targets and figures are written in messages.</summary>
internal static class IndicatorText
{
    // A name that fills a page would bury what is said about it.
    private const int Longest = 40;

    /// <summary>Name and target of an indicator: <c>“安排残疾人就业人数”目标值“≤0人”</c>.</summary>
    public static string Of(PerformanceIndicator indicator) =>
        Target(indicator) is { Length: > 0 } target ? $"{Name(indicator)}目标值{Quoted(target)}" : Name(indicator);

    public static string Name(PerformanceIndicator indicator) =>
        Key(indicator.Name) is { Length: > 0 } name ? Quoted(name) : "（无名称）";

    /// <summary>The target as printed; canonical where it was not read from text.</summary>
    public static string Target(PerformanceIndicator indicator) => Key(indicator.TargetText ?? indicator.Target?.ToString());

    /// <summary>A name or target, brought to the form in which texts are compared.</summary>
    public static string Key(string? text) => PrintedText.Normalize(text ?? "");

    public static string Quoted(string text) =>
        text.Length <= Longest ? $"“{text}”" : $"“{text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)]}…”";

    public static string Number(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>An amount in 元, without decimals where it has none.</summary>
    public static string Yuan(BudgetAmount amount) => $"{Number(amount.Fen / 100m)} 元";
}
