namespace GovBudget.Classification.Catalogs.Columns;

/// <summary>How often a level (类, 款, 项, 目) is met in a column.</summary>
/// <param name="Level">The level.</param>
/// <param name="Values">How many distinct values are of the level. A name that subjects of several levels have counts at each.</param>
/// <param name="Rows">In how many rows they stand.</param>
public readonly record struct ColumnLevel(SubjectLevel Level, int Values, int Rows);
