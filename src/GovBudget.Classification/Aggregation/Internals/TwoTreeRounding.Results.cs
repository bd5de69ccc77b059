using System.Collections.Immutable;

namespace GovBudget.Classification.Aggregation.Internals;

internal sealed partial class TwoTreeRounding
{
    /// <summary>What is shown by row and column, each row with its total last, the totals of the columns behind all rows; and what is not at its nearest value.</summary>
    public (BudgetAmount?[,] Shown, ImmutableArray<MovedCell> Moved) Results()
    {
        var shown = new BudgetAmount?[_rows.Listed + 1, _columns.Listed + 1];
        ImmutableArray<MovedCell>.Builder moved = ImmutableArray.CreateBuilder<MovedCell>();
        foreach (int i in Listed(_rows).Append(_rows.Total))
        {
            foreach (int j in Listed(_columns).Append(_columns.Total))
            {
                if (ExactAt(i, j) is not { } exact)
                {
                    continue;
                }

                BudgetAmount figure = _step.ToAmount(_shown[At(i, j)], (this, i, j), static at => at.Item1.LabelOf(at.i, at.j));
                shown[Math.Min(i, _rows.Listed), Math.Min(j, _columns.Listed)] = figure;
                if (AdjustmentAt(i, j) is { IsZero: false } adjustment)
                {
                    moved.Add(new(i < _rows.Listed ? i : null, j < _columns.Listed ? j : null, exact, figure, adjustment));
                }
            }
        }

        return (shown, moved.DrainToImmutable());
    }

    /// <summary>How far the shown figure is above the nearest one.</summary>
    private BudgetAmount AdjustmentAt(int row, int column)
    {
        RoundedPart part = _parts[At(row, column)];
        Int128 nearest = part.Floor + (part.IsNearestUp ? Int128.One : Int128.Zero);
        return BudgetAmount.FromFen((long)((_shown[At(row, column)] - nearest) * _step.Fen));
    }
}
