using GovBudget.Classification.Catalogs.Columns.Internals;

namespace GovBudget.Classification.Catalogs.Columns;

/// <summary>Tells from its values which scheme, which account and which years a column of codes or names belongs to (编码列识别).</summary>
public static class CodeColumn
{
    /// <summary>Looks at the values of a column.</summary>
    /// <param name="values">
    /// The values, distinct or repeated, in the order of the rows; blank ones are counted and left out. They are read as
    /// <see cref="SubjectCodeReader"/> does; words such as 合计 are set apart (<see cref="ColumnDetection.Labels"/>); what else is no code is looked up among
    /// the names, with or without an ordinal in front.
    /// </param>
    /// <param name="options">What to compare with; <see langword="null"/> for <see cref="ColumnDetectionOptions.Default"/>.</param>
    /// <returns>Every candidate with its coverage and misfits; no candidate where nothing is known. No value makes it throw.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is <see langword="null"/>.</exception>
    public static ColumnDetection Detect(IEnumerable<string?> values, ColumnDetectionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        options ??= ColumnDetectionOptions.Default;
        return new ColumnDetection(new ColumnScan(values, options.Catalogs), options);
    }

    /// <summary>Looks at codes that are spread over the columns 类, 款, 项 (and 目), all filled or sparse; see <see cref="SparseCodeReader{TCode}"/>.</summary>
    /// <param name="rows">The cells of each row, from the class on.</param>
    /// <param name="options">What to compare with; <see langword="null"/> for <see cref="ColumnDetectionOptions.Default"/>.</param>
    /// <returns>
    /// The same as <see cref="Detect"/> for the codes put together. A row that makes no code stands among the misfits, or where all its
    /// cells are words such as 合计 among the labels, its cells set apart by a bar.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> or a row is <see langword="null"/>.</exception>
    public static ColumnDetection DetectCells(IEnumerable<IReadOnlyList<string?>> rows, ColumnDetectionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return Detect(Join(rows), options);
    }

    private static IEnumerable<string?> Join(IEnumerable<IReadOnlyList<string?>> rows)
    {
        var cells = new SparseCells();
        foreach (IReadOnlyList<string?> row in rows)
        {
            ArgumentNullException.ThrowIfNull(row, nameof(rows));
            yield return cells.TryFill([.. row], out string[] filled) ? string.Concat(filled) : SparseCells.Printed([.. row]);
        }
    }
}
