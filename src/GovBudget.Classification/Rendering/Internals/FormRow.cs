namespace GovBudget.Classification.Rendering.Internals;

/// <summary>One row of indicators of a form: the period to the left, the year to the right; either side may be blank.</summary>
internal readonly record struct FormRow(string First, string Second, string? PeriodName, string? PeriodTarget, string? Name, string? Target, decimal? Weight);
