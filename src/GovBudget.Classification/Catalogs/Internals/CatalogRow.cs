using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>One row of a catalogue file: what one account says of one code.</summary>
/// <remarks>A class without a type parameter, and so is the whole reader: code over references is compiled ahead, code over each code type is not.</remarks>
internal sealed class CatalogRow(PackedCode code, SubjectHolding holding, int line) : IComparable<CatalogRow>
{
    public PackedCode Code { get; } = code;

    public SubjectHolding Holding { get; } = holding;

    public int Line { get; } = line;

    /// <summary>Tree order, then the official order of the accounts, then time; an open beginning comes first.</summary>
    public int CompareTo(CatalogRow? other)
    {
        if (other is null)
        {
            return 1;
        }

        int byCode = Code.Bits.CompareTo(other.Code.Bits);
        int byAccount = byCode != 0 ? byCode : ((int)Holding.Account).CompareTo((int)other.Holding.Account);
        int byTime = byAccount != 0 ? byAccount : Nullable.Compare(Holding.ValidFrom, other.Holding.ValidFrom);
        return byTime != 0 ? byTime : Line.CompareTo(other.Line);
    }
}
