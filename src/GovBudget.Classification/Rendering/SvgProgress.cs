using GovBudget.Classification.Internals;
using GovBudget.Classification.Rendering.Internals;
using GovBudget.Classification.Variances;
using NodaTime.Text;

namespace GovBudget.Classification.Rendering;

/// <summary>Draws how far budgets are executed in SVG: a bar for each, and a mark where the calendar is (序时进度).</summary>
/// <remarks>
/// A bar is as long as the rate says, up to 100 %; the digits say what is beyond. A negative one is striped. Where there is no rate there is no bar,
/// and —. It stands alone as a file, or inside a page, light and dark. The same bytes in every culture.
/// </remarks>
public static class SvgProgress
{
    /// <summary>Draws executions.</summary>
    /// <param name="rows">The executions with what each is called, from the top down.</param>
    /// <param name="options">How to show them; <see langword="null"/> for <see cref="RenderOptions.Default"/>.</param>
    /// <returns>An SVG image as text. Every text is escaped; a label that is too long is cut, and told in full to whoever points at it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/>, a label or an execution is <see langword="null"/>.</exception>
    public static string Of(IEnumerable<(string Label, ExecutionProgress Progress)> rows, RenderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        options ??= RenderOptions.Default;
        var words = new RenderWords(options.Language);
        (string Label, ExecutionProgress Progress)[] all = [.. rows];
        string[] times = [.. all.Select(row => TimeOf(row.Label, row.Progress, words)).Distinct(StringComparer.Ordinal)];
        string subtitle = string.Join(words.Say("；", "; "), times.Length == 1 ? [words.UnitLine(options.Unit), times[0]] : [words.UnitLine(options.Unit)]);
        return new BarChart(
            options.Title ?? words.Say("执行进度与序时进度", "Execution and the calendar"),
            subtitle,
            [.. all.Select(row => RowOf(row.Label, row.Progress, options.Unit, words, isTimeSaid: times.Length == 1))])
        {
            Headings = [words.Say("执行进度", "Executed"), words.Say("与序时进度相差", "Against the calendar")],
            Footnote = words.Say("竖线为序时进度", "The line across a bar is the calendar"),
        }.ToString();
    }

    private static BarRow RowOf(string label, ExecutionProgress progress, AmountUnit unit, RenderWords words, bool isTimeSaid)
    {
        string format = Figures.ExactIn(unit);
        Int128 expected = Hundredths(progress.ExpectedShare);
        string amounts = words.Say(
            $"执行 {Figures.Text(progress.Executed.Amount, format)}，预算 {Figures.Text(progress.Budget, format)}",
            $"executed {Figures.Text(progress.Executed.Amount, format)} of {Figures.Text(progress.Budget, format)}");
        return new(
            label,
            label,
            progress.CompletionRate is { } rate ? [PercentText.Write(Hundredths(rate)), Distance(Hundredths(progress.Difference!.Value), words)] : [RenderWords.Absent, RenderWords.Absent],
            [new(progress.CompletionRate is { } known ? BarOf(known) : Bar.None, Mark: (int)expected)],
            isTimeSaid ? amounts : amounts + words.Say("；", "; ") + TimeOf(label, progress, words));
    }

    // What is small must not look like nothing.
    private static Bar BarOf(decimal rate) => new(0, (int)Int128.Clamp(Int128.Abs(Hundredths(rate)), rate == 0 ? 0 : 1, Bar.Full), rate < 0 ? "less" : "");

    private static string TimeOf(string label, ExecutionProgress? progress, RenderWords words)
    {
        ArgumentNullException.ThrowIfNull(label);
        ArgumentNullException.ThrowIfNull(progress);
        string day = LocalDatePattern.Iso.Format(progress.Executed.Through);
        string share = PercentText.Write(Hundredths(progress.ExpectedShare));
        return words.Say($"截至 {day}，序时进度 {share}", $"through {day}, calendar at {share}");
    }

    private static string Distance(Int128 points, RenderWords words) => points == 0
        ? words.Say("持平", "level")
        : $"{(points > 0 ? "▲ +" : "▼ ")}{PercentText.Write(points)[..^1]} {words.Say("个百分点", "points")}";

    private static Int128 Hundredths(decimal share) => (Int128)decimal.Round(share * Bar.Full, MidpointRounding.AwayFromZero);
}
