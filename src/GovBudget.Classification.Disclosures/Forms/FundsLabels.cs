namespace GovBudget.Classification.Disclosures.Forms;

/// <summary>The labels under which forms print money, and the field that each fills.</summary>
internal static class FundsLabels
{
    /// <summary>Whether a label names money, and no detail that only its form knows.</summary>
    public static bool IsKnown(string text) =>
        text.EndsWith("资金", StringComparison.Ordinal) || text.EndsWith("财政资", StringComparison.Ordinal) || IsTotal(text)
        || PrintedText.StripOrdinal(text) is "单位自筹" or "其他资金" or "财政拨款" or "上年结转";

    public static bool IsTotal(string text) =>
        text.EndsWith("资金总额", StringComparison.Ordinal) || text is "总额" or "金额" or "预算数" or "预算金额" or "预算总额" or "项目金额" or "当年预算" or "本年预算" or "年度预算" or "当年财政拨款预算金额";

    /// <summary>Whether a label opens the block of money and may name its unit: 项目资金（万元）.</summary>
    public static bool IsHeading(string text) =>
        text.StartsWith("项目资金", StringComparison.Ordinal) || text.StartsWith("专项资金", StringComparison.Ordinal) || text.StartsWith("资金金额", StringComparison.Ordinal)
        || (text.EndsWith('）') && AmountUnitIn(text) != AmountUnit.None && (text.StartsWith("预算金额", StringComparison.Ordinal) || text.StartsWith("资金总额", StringComparison.Ordinal)));

    /// <summary>The unit in brackets at the end of a label.</summary>
    public static AmountUnit AmountUnitIn(string text)
    {
        int open = text.EndsWith('）') ? text.LastIndexOf('（') : -1;
        return open >= 0 && AmountUnit.TryParsePrinted(text.AsSpan(open + 1, text.Length - open - 2), out AmountUnit unit) ? unit : AmountUnit.None;
    }

    public static FormFunds With(FormFunds funds, string label, PrintedAmount amount) => label switch
    {
        _ when IsTotal(label) || label.EndsWith("总额", StringComparison.Ordinal) => funds with { Total = amount },
        _ when !IsKnown(label) => funds with { Details = funds.Details.Add(new FormAmount(label, amount)) },
        _ when label.Contains("中央", StringComparison.Ordinal) => funds with { Central = amount },
        _ when label.Contains('省') => funds with { Provincial = amount },
        _ when label.Contains("市县", StringComparison.Ordinal) => funds with { Local = amount },
        _ when label.Contains("自筹", StringComparison.Ordinal) => funds with { SelfRaised = amount },
        _ when label.EndsWith("财政拨款", StringComparison.Ordinal) => funds with { Appropriation = amount },
        _ when label.EndsWith("结转", StringComparison.Ordinal) => funds with { CarriedOver = amount },
        _ when label.EndsWith("管理资金", StringComparison.Ordinal) || label.EndsWith("单位资金", StringComparison.Ordinal) => funds with { Details = funds.Details.Add(new FormAmount(label, amount)) },
        _ => funds with { Other = amount },
    };
}
