namespace GovBudget.Classification.Performance.Internals;

/// <summary>The names of the execution rate, with or without a number in front and points in brackets behind.</summary>
internal static class ExecutionRateName
{
    private static readonly string[] Names = ["预算执行率", "执行率", "预算执行", "预算执行情况", "预算执行率指标", "年度预算执行率", "资金执行率", "预算资金执行率", "支出执行率", "资金支出执行率"];

    public static bool Is(string? name)
    {
        ReadOnlySpan<char> text = PrintedText.StripOrdinal(PrintedText.Normalize(name ?? ""));
        int bracket = text is [.., '）'] ? text.LastIndexOf('（') : -1;
        text = bracket > 0 ? text[..bracket] : text;
        foreach (string known in Names)
        {
            if (text.SequenceEqual(known))
            {
                return true;
            }
        }

        return false;
    }
}
