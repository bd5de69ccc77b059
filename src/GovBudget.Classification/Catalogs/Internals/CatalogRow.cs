namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>One row of a catalogue file: what one account says of one code.</summary>
internal readonly record struct CatalogRow<TCode>(TCode Code, SubjectHolding Holding, int Line) : IComparable<CatalogRow<TCode>>
    where TCode : struct, ISubjectCode<TCode>
{
    /// <summary>Tree order, then the official order of the accounts, then time; an open beginning comes first.</summary>
    public int CompareTo(CatalogRow<TCode> other)
    {
        int byCode = Code.CompareTo(other.Code);
        int byAccount = byCode != 0 ? byCode : Holding.Account.CompareTo(other.Holding.Account);
        int byTime = byAccount != 0 ? byAccount : Nullable.Compare(Holding.ValidFrom, other.Holding.ValidFrom);
        return byTime != 0 ? byTime : Line.CompareTo(other.Line);
    }
}
