using System.Runtime.CompilerServices;
using System.Text;
using GovBudget.Classification.Aggregation;

namespace GovBudget.Classification.Disclosures.Lines.Internals;

/// <summary>The column of amounts.</summary>
internal sealed class AmountLineColumn(int index, BudgetTableBuilder table, AmountUnit unit) : LineColumn(index)
{
    // For each number of decimals how many 分 the last digit is worth, and up to what number that fits: no row has to divide.
    private readonly (long Step, long Most)[] _steps = StepsOf(unit.InFen);
    private readonly BudgetAmount?[] _block = new BudgetAmount?[BlockLength];

    /// <summary>Reads a field and keeps its amount.</summary>
    /// <param name="field">The field in UTF-8, without its quotes.</param>
    /// <param name="row">The row as it stands in the file, which the field may be a part of.</param>
    /// <param name="place">The place of the row in its block.</param>
    /// <returns>What is wrong.</returns>
    public LineFault Read(ReadOnlySpan<byte> field, ReadOnlySpan<byte> row, int place)
    {
        if (!TryReadPlain(field, row, out long fen))
        {
            return ReadAnyForm(field, row, place);
        }

        _block[place] = BudgetAmount.FromFen(fen);
        return LineFault.None;
    }

    // Rarely: apart from what every row needs.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private LineFault ReadAnyForm(ReadOnlySpan<byte> field, ReadOnlySpan<byte> row, int place)
    {
        ReadOnlySpan<byte> trimmed = Trim(field);
        if (trimmed.Length < field.Length)
        {
            return Read(trimmed, row, place);
        }

        string text = Encoding.UTF8.GetString(field);
        bool isBlank = string.IsNullOrWhiteSpace(text);
        bool isAmount = BudgetAmount.TryParse(text, unit, out BudgetAmount amount);
        _block[place] = isBlank ? null : amount;
        return isBlank || isAmount ? LineFault.None : LineFault.BadAmount;
    }

    public override void Commit(int count) => table.Add(_block.AsSpan(0, count));

    public override string Describe(LineFault fault, string text) =>
        BudgetAmount.TryParse(text, unit, out _, out AmountParseFailure failure) ? text : $"'{text}' is no amount in {unit.ChineseName}: {failure.Message}";

    /// <summary>An amount for a message.</summary>
    public string Show(string text) =>
        string.IsNullOrWhiteSpace(text) ? "none" : BudgetAmount.TryParse(text, unit, out BudgetAmount amount) ? $"{amount} 元" : $"'{text}'";

    private bool TryReadPlain(ReadOnlySpan<byte> field, ReadOnlySpan<byte> row, out long fen)
    {
        fen = 0;
        if (!PlainNumber.TryRead(field, row, out long number, out int decimals) || decimals >= _steps.Length)
        {
            return false;
        }

        // 16 digits fit into 64 bits; in 分 they may not. One comparison for both sides.
        (long step, long most) = _steps[decimals];
        unchecked
        {
            fen = number * step;
            return (ulong)(number + most) <= 2 * (ulong)most;
        }
    }

    private static (long Step, long Most)[] StepsOf(long unitInFen)
    {
        var steps = new List<(long Step, long Most)>();
        for (long step = unitInFen; step > 0; step /= 10)
        {
            steps.Add((step, long.MaxValue / step));
        }

        return [.. steps];
    }
}
