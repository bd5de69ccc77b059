using System.Text;
using GovBudget.Classification.Aggregation;

namespace GovBudget.Classification.Disclosures.Lines.Internals;

/// <summary>The column of amounts.</summary>
internal sealed class AmountColumn(int index, BudgetTableBuilder table, AmountUnit unit) : LineColumn(index)
{
    private const int MostPlainDigits = 17;

    private readonly long _unitInFen = unit.InFen;
    private BudgetAmount? _amount;

    public override LineFault Read(ReadOnlySpan<byte> field)
    {
        if (field.IsEmpty)
        {
            _amount = null;
            return LineFault.None;
        }

        if (TryReadPlain(field, out long fen))
        {
            _amount = BudgetAmount.FromFen(fen);
            return LineFault.None;
        }

        string text = Encoding.UTF8.GetString(field);
        bool isAmount = string.IsNullOrWhiteSpace(text) | BudgetAmount.TryParse(text, unit, out BudgetAmount amount);
        _amount = string.IsNullOrWhiteSpace(text) ? null : amount;
        return isAmount ? LineFault.None : LineFault.BadAmount;
    }

    public override void Commit() => table.Add(_amount);

    public override string Describe(LineFault fault, string text) =>
        BudgetAmount.TryParse(text, unit, out _, out AmountParseFailure failure) ? text : $"'{text}' is no amount in {unit.ChineseName}: {failure.Message}";

    /// <summary>Reads <c>-1234.56</c>: sign, digits, a point and no more decimals than whole 分 take. What is printed otherwise goes the long way.</summary>
    private bool TryReadPlain(ReadOnlySpan<byte> field, out long fen)
    {
        fen = 0;
        bool isNegative = field[0] == '-';
        ReadOnlySpan<byte> digits = isNegative ? field[1..] : field;
        if (digits.IsEmpty || digits.Length > MostPlainDigits || digits[0] == '.' || digits[^1] == '.')
        {
            return false;
        }

        long number = 0;
        long scale = 0;
        foreach (byte digit in digits)
        {
            if (digit == '.' && scale == 0)
            {
                scale = 1;
                continue;
            }

            if (digit is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            number = (number * 10) + (digit - '0');
            scale *= 10;
        }

        long step = scale == 0 ? _unitInFen : _unitInFen / scale;
        if (step == 0 || (scale != 0 && _unitInFen % scale != 0) || number > long.MaxValue / step)
        {
            return false;
        }

        fen = isNegative ? -(number * step) : number * step;
        return true;
    }
}
