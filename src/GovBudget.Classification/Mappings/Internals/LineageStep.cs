using GovBudget.Classification.Catalogs;

namespace GovBudget.Classification.Mappings.Internals;

/// <summary>One way that a change leads: from a code before its day to a code after it.</summary>
internal sealed record LineageStep<TCode>(LineageNode<TCode> Before, LineageNode<TCode> After, SubjectChange<TCode> Change)
    where TCode : struct, ISubjectCode<TCode>;
