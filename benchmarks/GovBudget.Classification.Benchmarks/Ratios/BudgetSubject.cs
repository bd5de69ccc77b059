using System.Globalization;

namespace GovBudget.Classification.Benchmarks.Ratios;

/// <summary>A leaf subject (项) with its path as the peers need it: as codes, as numbers, as texts.</summary>
internal sealed class BudgetSubject(FunctionalCode item)
{
    public FunctionalCode Code { get; } = item;

    public int Item { get; } = Number(item);

    public int Section { get; } = Number(item.Parent!.Value);

    public int Class { get; } = Number(item.Parent!.Value.Parent!.Value);

    public string ItemText { get; } = item.ToString();

    public string SectionText { get; } = item.Parent!.Value.ToString();

    public string ClassText { get; } = item.Parent!.Value.Parent!.Value.ToString();

    private static int Number(FunctionalCode code) => int.Parse(code.ToString(), NumberStyles.None, CultureInfo.InvariantCulture);
}
