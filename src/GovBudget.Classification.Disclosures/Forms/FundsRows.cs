using GovBudget.Classification.Disclosures.Grids;
using GovBudget.Classification.Disclosures.Tables;

namespace GovBudget.Classification.Disclosures.Forms;

/// <summary>
/// Collects the money rows of a form: a label and its amount, once or for the period and the year beside each other. What
/// an amount is for is said by the row of totals; a row below belongs to the same halves.
/// </summary>
internal sealed class FundsRows(AmountUnit unit, Magnitude magnitude, bool isPaired)
{
    private AmountUnit _unit = unit == AmountUnit.None ? AmountUnit.Yuan : unit;
    private bool[] _isAnnual = isPaired ? [false, true] : [true];
    private bool _inBlock;

    public FormFunds Period { get; private set; } = new();

    public FormFunds Annual { get; private set; } = new();

    public void Read(GridRow row)
    {
        int[] filled = [.. row.FilledColumns];
        string[] texts = [.. filled.Select(c => PrintedText.Normalize(row[c]))];
        _inBlock = Array.Exists(texts, FundsLabels.IsHeading) || Array.Exists(texts, IsMoney) || (_inBlock && string.IsNullOrWhiteSpace(row[0]));
        if (!_inBlock)
        {
            return;
        }

        LearnHalves(texts);
        string? label = null;
        int labels = 0;
        for (int i = 0; i < filled.Length; i++)
        {
            if (FundsLabels.IsHeading(texts[i]))
            {
                _unit = FundsLabels.AmountUnitIn(texts[i]) is var stated && stated != AmountUnit.None ? stated : _unit;
            }
            else if (IsMoney(texts[i]) || (!CellText.IsNumeric(texts[i]) && !CellText.IsNothing(texts[i])))
            {
                label = IsAboutPoints(texts[i]) ? null : texts[i];
                labels++;
            }
            else if (label is not null && PrintedAmount.TryParse(texts[i], _unit, out PrintedAmount amount) && magnitude.TryTake(amount))
            {
                if (TryPut(label, labels, amount))
                {
                    row.Place(filled[i]);
                }

                label = null;
            }
        }
    }

    private static bool IsMoney(string text) => FundsLabels.IsKnown(text) && !FundsLabels.IsHeading(text);

    // Beside the money stands how many points its rate of execution is worth.
    private static bool IsAboutPoints(string text) =>
        text.Contains("分值", StringComparison.Ordinal) || text.Contains("权重", StringComparison.Ordinal) || text.Contains("执行率", StringComparison.Ordinal);

    private void LearnHalves(string[] texts)
    {
        string[] totals = [.. texts.Where(t => t.EndsWith("资金总额", StringComparison.Ordinal))];
        if (totals.Length > 0)
        {
            bool paired = totals.Length > 1;
            _isAnnual = [.. totals.Select((t, i) => IsAnnual(t) ?? (!paired || i > 0))];
        }
    }

    private static bool? IsAnnual(string label) =>
        label.StartsWith("年度", StringComparison.Ordinal) ? true : label.StartsWith("实施期", StringComparison.Ordinal) ? false : null;

    private bool TryPut(string label, int labels, PrintedAmount amount)
    {
        bool isAnnual = IsAnnual(label) ?? _isAnnual[Math.Min(labels, _isAnnual.Length) - 1];
        FormFunds funds = isAnnual ? Annual : Period;
        bool isPut = FundsLabels.TryPut(ref funds, label, amount);
        (Period, Annual) = isAnnual ? (Period, funds) : (funds, Annual);
        return isPut;
    }
}
