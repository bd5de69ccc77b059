using GovBudget.Classification.Aggregation.Internals;

namespace GovBudget.Classification.Aggregation;

public sealed partial class BudgetTable
{
    /// <summary>Adds the amounts up by two axes at once, each of which only one dimension fits.</summary>
    /// <typeparam name="TRow">The type of the keys of the rows.</typeparam>
    /// <typeparam name="TColumn">The type of the keys of the columns.</typeparam>
    /// <param name="rows">The axis of the rows.</param>
    /// <param name="columns">The axis of the columns.</param>
    /// <param name="options">How mixed levels, unknown keys and blank cells are treated, on both axes.</param>
    /// <param name="cancellationToken">Stops the pass.</param>
    /// <exception cref="ArgumentException">No dimension, or more than one, has keys of these types; or, under <see cref="MixedGrainPolicy.Strict"/>, rows of different levels overlap.</exception>
    /// <inheritdoc cref="CrossTab{TRow, TColumn}(Dimension{TRow}, Axis{TRow}, Dimension{TColumn}, Axis{TColumn}, RollUpOptions?, CancellationToken)" path="/exception"/>
    public CrossTab<TRow, TColumn> CrossTab<TRow, TColumn>(
        Axis<TRow> rows, Axis<TColumn> columns, RollUpOptions? options = null, CancellationToken cancellationToken = default)
        where TRow : notnull
        where TColumn : notnull => CrossTab(SoleDimension<TRow>(), rows, SoleDimension<TColumn>(), columns, options, cancellationToken);

    /// <summary>Adds the amounts up by two axes at once.</summary>
    /// <typeparam name="TRow">The type of the keys of the rows.</typeparam>
    /// <typeparam name="TColumn">The type of the keys of the columns.</typeparam>
    /// <param name="rowDimension">Which column the keys of the rows stand in.</param>
    /// <param name="rows">The axis of the rows.</param>
    /// <param name="columnDimension">Which column the keys of the columns stand in.</param>
    /// <param name="columns">The axis of the columns.</param>
    /// <param name="options">How mixed levels, unknown keys and blank cells are treated, on both axes.</param>
    /// <param name="cancellationToken">Stops the pass.</param>
    /// <exception cref="ArgumentNullException">A dimension or an axis is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The table does not have a dimension; the policy is <see cref="MixedGrainPolicy.DeclaredWins"/>, which two axes do not allow; the two have together more cells than a cross-tab can hold (16 million); or, under
    /// <see cref="MixedGrainPolicy.Strict"/>, rows of different levels overlap.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">A policy of <paramref name="options"/> is not a member of its enumeration.</exception>
    /// <exception cref="KeyNotFoundException">Under <see cref="UnknownKeyPolicy.Throw"/>, an axis does not have the key of a line; the message names both.</exception>
    /// <exception cref="OverflowException">The sum of a node or a cell, which the message names, does not fit into a <see cref="BudgetAmount"/>.</exception>
    /// <exception cref="OperationCanceledException">The pass was stopped.</exception>
    public CrossTab<TRow, TColumn> CrossTab<TRow, TColumn>(
        Dimension<TRow> rowDimension,
        Axis<TRow> rows,
        Dimension<TColumn> columnDimension,
        Axis<TColumn> columns,
        RollUpOptions? options = null,
        CancellationToken cancellationToken = default)
        where TRow : notnull
        where TColumn : notnull
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(columns);
        options ??= RollUpOptions.Default;
        ThrowIfDeclaredWins(options, "cross-tab");
        NodeTree<TRow> rowTree = NodeTree<TRow>.Of(Column(rowDimension), rows, options);
        NodeTree<TColumn> columnTree = NodeTree<TColumn>.Of(Column(columnDimension), columns, options);
        LineTotal[] cells = CellSums.Of(rowTree.Keys, columnTree.Keys, _amounts, options, cancellationToken);
        return new CrossTabFold<TRow, TColumn>(rowTree, columnTree).Run(cells);
    }

    private static void ThrowIfDeclaredWins(RollUpOptions options, string what)
    {
        if (options.MixedGrain == MixedGrainPolicy.DeclaredWins)
        {
            throw new ArgumentException(
                $"A {what} has no {nameof(MixedGrainPolicy.DeclaredWins)}: what is declared on one axis need not be divided by the others as what lies below it is. "
                + $"Use {nameof(MixedGrainPolicy.LeavesOnly)}.",
                nameof(options));
        }
    }
}
