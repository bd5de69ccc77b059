using GovBudget.Classification.Disclosures.Grids;
using GovBudget.Classification.Disclosures.Tables;

namespace GovBudget.Classification.Disclosures.Forms;

/// <summary>Collects the money rows of a form: each holds a label and an amount for the period, then the same for the year.</summary>
internal sealed class FundsBuilder
{
    private AmountUnit _unit = AmountUnit.Yuan;

    public FormFunds Period { get; private set; } = new();

    public FormFunds Annual { get; private set; } = new();

    public void Read(GridRow row)
    {
        string? label = null;
        int labels = 0;
        foreach (int column in row.FilledColumns)
        {
            string text = PrintedText.Normalize(row[column]);
            if (text.StartsWith("项目资金", StringComparison.Ordinal) || text.StartsWith("专项资金", StringComparison.Ordinal))
            {
                _unit = text.Contains("万元", StringComparison.Ordinal) ? AmountUnit.TenThousandYuan : AmountUnit.Yuan;
            }
            else if (IsFundsLabel(text))
            {
                label = text;
                labels++;
            }
            else if (label is not null && PrintedAmount.TryParse(text, _unit, out PrintedAmount amount) && Magnitude.IsPlausible(amount))
            {
                row.Place(column);
                Put(label, labels, amount);
                label = null;
            }
        }
    }

    private static bool IsFundsLabel(string text) =>
        text.EndsWith("资金", StringComparison.Ordinal) || text.EndsWith("资金总额", StringComparison.Ordinal) || text.EndsWith("财政资", StringComparison.Ordinal)
        || PrintedText.StripOrdinal(text) is "单位自筹" or "其他资金" or "财政拨款" or "上年结转";

    private void Put(string label, int labels, PrintedAmount amount)
    {
        bool isAnnual = label.StartsWith("年度", StringComparison.Ordinal) || (labels > 1 && !label.StartsWith("实施期", StringComparison.Ordinal));
        FormFunds funds = With(isAnnual ? Annual : Period, label, amount);
        (Period, Annual) = isAnnual ? (Period, funds) : (funds, Annual);
    }

    private static FormFunds With(FormFunds funds, string label, PrintedAmount amount) => label switch
    {
        _ when label.EndsWith("总额", StringComparison.Ordinal) => funds with { Total = amount },
        _ when label.Contains("中央", StringComparison.Ordinal) => funds with { Central = amount },
        _ when label.Contains('省') => funds with { Provincial = amount },
        _ when label.Contains("市县", StringComparison.Ordinal) => funds with { Local = amount },
        _ when label.Contains("自筹", StringComparison.Ordinal) => funds with { SelfRaised = amount },
        _ when label.EndsWith("财政拨款", StringComparison.Ordinal) => funds with { Appropriation = amount },
        _ when label.EndsWith("结转", StringComparison.Ordinal) => funds with { CarriedOver = amount },
        _ => funds with { Other = amount },
    };
}
