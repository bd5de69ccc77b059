namespace GovBudget.Classification.Disclosures.Forms;

/// <summary>The labels under which forms print money, and the field that each fills.</summary>
internal static class FundsLabels
{
    // No form seen has more than six labels of its own; a longer list is damage.
    private const int MostDetails = 40;

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

    /// <summary>Puts an amount in its field; false where another amount stands there, or no room is left for details.</summary>
    public static bool TryPut(ref FormFunds funds, string label, PrintedAmount amount)
    {
        FundsField field = FieldOf(label);
        if (field == FundsField.Detail)
        {
            bool isRepeated = funds.Details.Contains(new FormAmount(label, amount));
            if (!isRepeated && funds.Details.Length < MostDetails)
            {
                funds = funds with { Details = funds.Details.Add(new FormAmount(label, amount)) };
                return true;
            }

            return isRepeated;
        }

        PrintedAmount? present = At(funds, field);
        funds = present is null ? With(funds, field, amount) : funds;
        return present is null || present == amount;
    }

    private static FundsField FieldOf(string label) => label switch
    {
        _ when IsTotal(label) || label.EndsWith("总额", StringComparison.Ordinal) => FundsField.Total,
        _ when !IsKnown(label) => FundsField.Detail,
        _ when label.Contains("中央", StringComparison.Ordinal) => FundsField.Central,
        _ when label.Contains('省') => FundsField.Provincial,
        _ when label.Contains("市县", StringComparison.Ordinal) => FundsField.Local,
        _ when label.Contains("自筹", StringComparison.Ordinal) => FundsField.SelfRaised,
        _ when label.EndsWith("财政拨款", StringComparison.Ordinal) => FundsField.Appropriation,
        _ when label.EndsWith("结转", StringComparison.Ordinal) => FundsField.CarriedOver,
        _ when label.EndsWith("管理资金", StringComparison.Ordinal) || label.EndsWith("单位资金", StringComparison.Ordinal) => FundsField.Detail,
        _ => FundsField.Other,
    };

    private static PrintedAmount? At(FormFunds funds, FundsField field) => field switch
    {
        FundsField.Total => funds.Total,
        FundsField.Central => funds.Central,
        FundsField.Provincial => funds.Provincial,
        FundsField.Local => funds.Local,
        FundsField.SelfRaised => funds.SelfRaised,
        FundsField.Appropriation => funds.Appropriation,
        FundsField.CarriedOver => funds.CarriedOver,
        _ => funds.Other,
    };

    private static FormFunds With(FormFunds funds, FundsField field, PrintedAmount amount) => field switch
    {
        FundsField.Total => funds with { Total = amount },
        FundsField.Central => funds with { Central = amount },
        FundsField.Provincial => funds with { Provincial = amount },
        FundsField.Local => funds with { Local = amount },
        FundsField.SelfRaised => funds with { SelfRaised = amount },
        FundsField.Appropriation => funds with { Appropriation = amount },
        FundsField.CarriedOver => funds with { CarriedOver = amount },
        _ => funds with { Other = amount },
    };
}
