using NodaTime;

namespace GovBudget.Classification.Catalogs.Exchange.Internals;

/// <summary>A row of a dimension table while it is being made.</summary>
internal sealed class DimensionTime<TCode>(TCode code, BudgetAccount account, string[] content, LocalDate first)
    where TCode : struct, ISubjectCode<TCode>
{
    public TCode Code { get; } = code;

    public BudgetAccount Account { get; } = account;

    public string[] Content { get; } = content;

    public LocalDate First { get; } = first;

    public LocalDate Last { get; set; } = first;

    public string[] Evidence { get; set; } = [string.Empty, string.Empty, string.Empty];
}
