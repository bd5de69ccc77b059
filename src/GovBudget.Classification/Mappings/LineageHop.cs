using GovBudget.Classification.Catalogs;

namespace GovBudget.Classification.Mappings;

/// <summary>One step of a lineage: how one change leads from one subject to one other.</summary>
/// <typeparam name="TCode">The code type of the scheme.</typeparam>
/// <param name="Change">The change, with its day, reason and sources.</param>
/// <param name="Before">The subject before the change, earlier in time whichever way the lineage is read; the name is that of the last day before it.</param>
/// <param name="After">The subject after the change; the name is that of the first day on which it holds.</param>
public sealed record LineageHop<TCode>(SubjectChange<TCode> Change, NamedSubject<TCode> Before, NamedSubject<TCode> After)
    where TCode : struct, ISubjectCode<TCode>
{
    /// <summary>The hop in short, with a question mark where no notice states the day: <c>2024-01-01? Moved 21006 中医药 → 21017 中医药事务</c>.</summary>
    public override string ToString() => $"{new ValidityBound(Change.Day, Change.Basis)} {Change.Kind} {Before} → {After}";
}
