namespace GovBudget.Classification.Catalogs.Columns;

/// <summary>What one row of code cells was read as.</summary>
/// <typeparam name="TCode">The code type.</typeparam>
/// <param name="Row">The row, counted from 0 in the order of reading.</param>
/// <param name="Reading">The code, or why the cells make none. A row without any cell filled fails as <see cref="SubjectCodeFault.Empty"/>.</param>
/// <param name="LevelsFromAbove">How many levels were taken from the rows above, since their cells are blank; 0 where every level is printed.</param>
public readonly record struct SparseCode<TCode>(int Row, SubjectCodeReading<TCode> Reading, int LevelsFromAbove)
    where TCode : struct, ISubjectCode<TCode>;
