using System.Text;
using GovBudget.Classification.Aggregation;

namespace GovBudget.Classification.Disclosures.Lines.Internals;

/// <summary>The column of amounts.</summary>
internal sealed class AmountLineColumn(int index, BudgetTableBuilder table, AmountUnit unit) : LineColumn(index)
{
    private const int MostPlainDigits = 17;

    // For each number of decimals how many 分 the last digit is worth, and up to what number that fits: no row has to divide.
    private readonly long[] _steps = StepsOf(unit.InFen);
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
        int decimals = 0;
        bool isBehindPoint = false;
        foreach (byte digit in digits)
        {
            if (digit == '.' && !isBehindPoint)
            {
                isBehindPoint = true;
                continue;
            }

            if (digit is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            number = unchecked((number * 10) + (digit - '0'));
            decimals += isBehindPoint ? 1 : 0;
        }

        // 17 digits fit into 64 bits; whether they do in 分 the multiplication tells.
        if (decimals >= _steps.Length || Math.BigMul(number, _steps[decimals], out long low) is var high && high != low >> 63)
        {
            return false;
        }

        fen = isNegative ? -low : low;
        return true;
    }

    private static long[] StepsOf(long unitInFen)
    {
        var steps = new List<long>();
        for (long step = unitInFen; step > 0; step /= 10)
        {
            steps.Add(step);
        }

        return [.. steps];
    }
}
