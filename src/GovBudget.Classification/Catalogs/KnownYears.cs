namespace GovBudget.Classification.Catalogs;

/// <summary>The fiscal years for which general knowledge has a subject, and how sure it is.</summary>
/// <param name="First">The first year.</param>
/// <param name="Last">The last year.</param>
/// <param name="Confidence">How sure it is within these years; beyond them it is <see cref="Confidence.Low"/> at the most.</param>
public readonly record struct KnownYears(int First, int Last, Confidence Confidence);
