using System.Collections.Immutable;

namespace GovBudget.Classification.Aggregation;

/// <summary>Why a two-way table cannot show the totals that are demanded of it while each cell stays at a step around its amount.</summary>
/// <remarks>Immutable. Rows and columns are counted from 0; in a cross-tab they are the nodes of its roll-ups, subtotals among them.</remarks>
public sealed class RoundingConflict
{
    internal RoundingConflict(ImmutableArray<int> rows, ImmutableArray<int> columns, string message)
    {
        Rows = rows;
        Columns = columns;
        Message = message;
    }

    /// <summary>The rows whose totals take part in the conflict, in order.</summary>
    public ImmutableArray<int> Rows { get; }

    /// <summary>The columns whose totals take part in the conflict, in order.</summary>
    public ImmutableArray<int> Columns { get; }

    /// <summary>The conflict in words, with the figures that cannot meet.</summary>
    public string Message { get; }

    /// <summary>The same as <see cref="Message"/>.</summary>
    public override string ToString() => Message;
}
