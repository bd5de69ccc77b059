using NodaTime;

namespace GovBudget.Classification.Catalogs.Layers;

/// <summary>A subject of a local layer (地方自设科目), as the layer has it; nothing is said of its place below the national subjects yet.</summary>
/// <typeparam name="TCode">The code type of the scheme.</typeparam>
/// <param name="Code">The code.</param>
/// <param name="Name">The name (名称).</param>
/// <param name="Account">The account (预算类别); <see cref="BudgetAccount.None"/> for that of the national subject above, where only one account holds it.</param>
/// <param name="From">The first day; <see langword="null"/> for as long as the nearest subject above (item 项, else section 款) is valid.</param>
/// <param name="To">The last day; <see langword="null"/> for as long as the nearest subject above is valid.</param>
/// <param name="Line">The line of the file, counted from 1; 0 where there is none.</param>
public sealed record LocalSubject<TCode>(
    TCode Code, string Name, BudgetAccount Account = BudgetAccount.None, LocalDate? From = null, LocalDate? To = null, int Line = 0)
    where TCode : struct, ISubjectCode<TCode>
{
    /// <summary>The code and the name.</summary>
    public override string ToString() => $"{Code} {Name}";
}
