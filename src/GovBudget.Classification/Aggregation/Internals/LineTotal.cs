namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>What the lines of one key add up to. 128 bits hold every sum on the way.</summary>
internal struct LineTotal
{
    public Int128 Fen;
    public long Count;
    public long AbsentCount;

    /// <summary>The sum, or nothing where no line has an amount.</summary>
    public readonly Int128? Amount => Count > AbsentCount ? Fen : null;

    public void Add(BudgetAmount? amount)
    {
        Count++;
        if (amount is { } present)
        {
            Fen += present.Fen;
        }
        else
        {
            AbsentCount++;
        }
    }
}
