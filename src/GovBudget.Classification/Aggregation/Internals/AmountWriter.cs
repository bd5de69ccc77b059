namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>Takes amounts, line by line.</summary>
internal sealed class AmountWriter
{
    private readonly Segments<long> _fen = new();
    private readonly List<long> _absentLines = [];
    private UInt128 _magnitude;
    private ulong _magnitudeOfLate;
    private long _count;

    public void Add(BudgetAmount? amount) => Add([amount]);

    public void Add(ReadOnlySpan<BudgetAmount?> amounts)
    {
        while (!amounts.IsEmpty)
        {
            Span<long> room = _fen.Room();
            room = room[..Math.Min(room.Length, amounts.Length)];
            for (int i = 0; i < room.Length; i++)
            {
                room[i] = Take(amounts[i]);
            }

            _fen.Advance(room.Length);
            amounts = amounts[room.Length..];
        }
    }

    private long Take(BudgetAmount? amount)
    {
        if (amount is null)
        {
            _absentLines.Add(_count);
        }

        _count++;
        long fen = amount.GetValueOrDefault().Fen;

        // In 64 bits as long as it fits: a 128-bit addition a line would be felt.
        ulong magnitude = unchecked(fen < 0 ? 0ul - (ulong)fen : (ulong)fen);
        if (magnitude > ulong.MaxValue - _magnitudeOfLate)
        {
            _magnitude += _magnitudeOfLate;
            _magnitudeOfLate = 0;
        }

        _magnitudeOfLate += magnitude;
        return fen;
    }

    public AmountColumn Finish() => new(_fen.Finish(), [.. _absentLines], _magnitude + _magnitudeOfLate);
}
