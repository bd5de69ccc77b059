using GovBudget.Classification.Catalogs.Columns.Internals;

namespace GovBudget.Classification.Catalogs.Columns;

/// <summary>
/// Reads codes that are spread over the columns 类, 款, 项 (and 目), row after row: all cells filled (<c>201|03|01</c>), or sparse
/// (<c>201||</c>, <c>|03|</c>, <c>||01</c>), where a blank cell before a filled one means what was printed above it.
/// </summary>
/// <typeparam name="TCode">The code type wanted.</typeparam>
/// <remarks>
/// <para>It remembers the rows above: one reader for one table, read from top to bottom by one thread.</para>
/// <para>Nothing is guessed. A cell with a damaged number makes the level and everything below it unknown until it is printed again, so that the
/// rows below are not put under a wrong class. Rows of words (合计, a repeated heading) and blank rows change nothing.</para>
/// </remarks>
public sealed class SparseCodeReader<TCode>
    where TCode : struct, ISubjectCode<TCode>
{
    private readonly SparseCells _cells = new();
    private int _row;

    /// <summary>Reads the next row.</summary>
    /// <param name="cells">Its cells, from the class on.</param>
    /// <returns>The code, or why the row does not fit.</returns>
    public SparseCode<TCode> Read(params ReadOnlySpan<string?> cells)
    {
        bool isFilled = _cells.TryFill(cells, out string[] filled);
        SubjectCodeReading<TCode> reading = isFilled
            ? SubjectCodeReader.ReadCells<TCode>(filled)
            : SubjectCodeReading<TCode>.Failed(
                SparseCells.IsBlank(cells) ? SubjectCodeFault.Empty : SubjectCodeFault.CellsDoNotFit, 0, SparseCells.Printed(cells));
        return new SparseCode<TCode>(_row++, reading, isFilled ? _cells.FromAbove : 0);
    }

    /// <summary>Reads the rows that follow, one answer for each.</summary>
    /// <param name="rows">The cells of each row.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> or a row is <see langword="null"/>.</exception>
    public IReadOnlyList<SparseCode<TCode>> ReadAll(IEnumerable<IReadOnlyList<string?>> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var codes = new List<SparseCode<TCode>>();
        foreach (IReadOnlyList<string?> row in rows)
        {
            ArgumentNullException.ThrowIfNull(row, nameof(rows));
            codes.Add(Read([.. row]));
        }

        return codes;
    }
}
