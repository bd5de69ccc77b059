using GovBudget.Classification.Checks;
using GovBudget.Classification.Disclosures.Grids;
using GovBudget.Classification.Disclosures.Relations;

namespace GovBudget.Classification.Disclosures.Tables;

/// <summary>
/// Puts rows right that lost a cell. A row shorter than the table is tried with a blank in each place; the one place that
/// leaves fewer contradictions in the table than any other is where the cell was lost. Where none does, or two do alike,
/// the row stays as it is printed.
/// </summary>
internal sealed class RowRepair(Func<IReadOnlyList<AlignedRow>, DisclosedTable> assemble)
{
    // A table with more damaged rows than this is not short of a cell here and there; trying them all would be guessing.
    private const int MostRows = 16;
    private const int MostLostCells = 3;
    private const int MostColumns = 60;

    public IReadOnlyList<AlignedRow> Align(GridRow[] rows, bool[] isShort, IReadOnlyList<DisclosedColumn> columns)
    {
        AlignedRow[] aligned = [.. rows.Select(r => new AlignedRow(r, false))];
        int[] suspects = [.. Enumerable.Range(0, rows.Length).Where(i => isShort[i] && columns.Count - rows[i].Width <= MostLostCells)];
        if (suspects.Length is 0 or > MostRows || columns.Count > MostColumns)
        {
            return aligned;
        }

        int contradictions = Contradictions(aligned);
        foreach (int suspect in suspects.TakeWhile(_ => contradictions > 0))
        {
            contradictions = Repair(aligned, suspect, columns.Count, contradictions);
        }

        return aligned;
    }

    private int Repair(AlignedRow[] aligned, int index, int width, int contradictions)
    {
        AlignedRow printed = aligned[index];
        var tried = new List<(AlignedRow Row, int Contradictions)>();
        for (int at = 1; at < printed.Row.Width; at++)
        {
            var candidate = new AlignedRow(printed.Row.WithBlanks(at, width - printed.Row.Width), IsRepaired: true);
            if (tried.Exists(t => t.Row.Row.PrintsSameAs(candidate.Row)))
            {
                continue;
            }

            aligned[index] = candidate;
            tried.Add((candidate, Contradictions(aligned)));
        }

        aligned[index] = printed;
        if (tried.Count == 0)
        {
            return contradictions;
        }

        int fewest = tried.Min(t => t.Contradictions);
        (AlignedRow Row, int Contradictions)[] best = [.. tried.Where(t => t.Contradictions == fewest)];
        if (fewest >= contradictions || best.Length > 1)
        {
            return contradictions;
        }

        aligned[index] = best[0].Row;
        return fewest;
    }

    private int Contradictions(IReadOnlyList<AlignedRow> rows)
    {
        try
        {
            return TableIdentities.Check(assemble(rows)).Count(r => r.Verdict == Verdict.Inconsistent);
        }
        catch (OverflowException)
        {
            // Hundreds of damaged numbers, each at the edge of the plausible: no place of a cell can be told by such sums.
            return int.MaxValue;
        }
    }
}
