namespace GovBudget.Classification.Catalogs.Columns;

/// <summary>One way in which codes are printed in a column (编码书写形式), and how often.</summary>
/// <param name="Adjustments">
/// What had to be changed to read them: none for plain digits, <see cref="SubjectCodeAdjustments.NameSetApart"/> for a name behind the code,
/// <see cref="SubjectCodeAdjustments.Separators"/> for 201-13-08, <see cref="SubjectCodeAdjustments.FullWidth"/> for ２０１.
/// </param>
/// <param name="Values">How many distinct values are printed so.</param>
/// <param name="Rows">In how many rows they stand.</param>
public readonly record struct ColumnForm(SubjectCodeAdjustments Adjustments, int Values, int Rows);
