namespace GovBudget.Classification.Mappings.Internals;

/// <summary>A code in one account: what lineage goes from and to.</summary>
internal readonly record struct LineageNode<TCode>(TCode Code, BudgetAccount Account) : IComparable<LineageNode<TCode>>
    where TCode : struct, ISubjectCode<TCode>
{
    public int CompareTo(LineageNode<TCode> other) =>
        Code.CompareTo(other.Code) is var byCode && byCode != 0 ? byCode : ((int)Account).CompareTo((int)other.Account);
}
