namespace GovBudget.Classification.Variances.Internals;

/// <summary>Quotients of amounts, correct to 28 digits; absent where there is none.</summary>
internal static class Fractions
{
    /// <summary>A part of a whole; negative where their signs differ.</summary>
    public static decimal? Of(BudgetAmount? part, BudgetAmount? whole) =>
        part is { } numerator && whole is { IsZero: false } denominator ? (decimal)numerator.Fen / denominator.Fen : null;

    /// <summary>A part by the size of a whole.</summary>
    public static decimal? OfSize(BudgetAmount? part, BudgetAmount? whole) =>
        part is { } numerator && whole is { IsZero: false } denominator ? numerator.Fen / Math.Abs((decimal)denominator.Fen) : null;
}
