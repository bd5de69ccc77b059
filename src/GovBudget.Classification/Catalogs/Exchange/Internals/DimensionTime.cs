using NodaTime;

namespace GovBudget.Classification.Catalogs.Exchange.Internals;

/// <summary>A row of a dimension table while it is being made.</summary>
internal sealed class DimensionTime<TCode>(Subject<TCode> subject, BudgetAccount account, string[] content, LocalDate first)
    where TCode : struct, ISubjectCode<TCode>
{
    public TCode Code { get; } = subject.Code;

    public BudgetAccount Account { get; } = account;

    public string[] Content { get; } = content;

    public LocalDate First { get; } = first;

    public string FirstBasis { get; } = DimensionBasis.OfFirst(subject, first);

    public LocalDate Last { get; set; } = first;

    /// <summary>The subject as it is on the last day.</summary>
    public Subject<TCode> LastSubject { get; set; } = subject;

    /// <summary>The subject as it is in the year whose evidence is told.</summary>
    public Subject<TCode> EvidenceSubject { get; set; } = subject;
}
