namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>What the lines of one key add up to. 128 bits hold every sum on the way.</summary>
internal struct LineTotal
{
    // Two words and not an Int128: its addition is not inlined, and takes several times as long as everything else in the pass.
    private ulong _low;
    private long _high;

    public long Count { get; private set; }

    public long AbsentCount { get; private set; }

    /// <summary>The sum in 分, or nothing where no line has an amount.</summary>
    public readonly Int128? Amount => Count > AbsentCount ? new Int128(unchecked((ulong)_high), _low) : null;

    /// <summary>What the lines make if those without an amount are treated in one way or another; nothing where there is no line.</summary>
    public readonly Int128? AmountUnder(AbsentAmountPolicy policy) => policy switch
    {
        AbsentAmountPolicy.Zero => Count > 0 ? Amount ?? Int128.Zero : null,
        AbsentAmountPolicy.Contagious => AbsentCount > 0 ? null : Amount,
        _ => Amount,
    };

    public void Add(BudgetAmount? amount)
    {
        Count++;
        if (amount is not { } present)
        {
            AbsentCount++;
            return;
        }

        // The upper word takes the sign and the carry. It cannot overflow: that would need 2⁶³ lines.
        unchecked
        {
            ulong low = _low + (ulong)present.Fen;
            _high += (present.Fen >> 63) + (low < _low ? 1 : 0);
            _low = low;
        }
    }

    /// <summary>Adds what other lines make together.</summary>
    public void Add(in LineTotal other) => Add(new Int128(unchecked((ulong)other._high), other._low), other.Count, other.AbsentCount);

    /// <summary>Adds what several lines make together.</summary>
    public void Add(Int128 sum, long count, long absentCount)
    {
        Int128 all = new Int128(unchecked((ulong)_high), _low) + sum;
        _low = unchecked((ulong)all);
        _high = unchecked((long)(ulong)(all >> 64));
        Count += count;
        AbsentCount += absentCount;
    }
}
