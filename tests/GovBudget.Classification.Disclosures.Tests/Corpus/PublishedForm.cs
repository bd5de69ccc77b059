namespace GovBudget.Classification.Disclosures.Tests.Corpus;

/// <summary>What is printed in one target form of a published document, counted by eye.</summary>
/// <param name="Line">The line of its title.</param>
/// <param name="Project">The project; empty where the form is that of a department as a whole.</param>
/// <param name="Money">The total of its money as printed; empty where it prints none.</param>
/// <param name="Indicators">Its indicators.</param>
/// <param name="Weights">What their weights add up to; <see langword="null"/> where it prints none.</param>
public sealed record PublishedForm(int Line, string Project, string Money, int Indicators, int? Weights)
{
    public override string ToString() => $"{Line} {Project}";
}
