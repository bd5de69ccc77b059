using GovBudget.Classification.Aggregation.Internals;

namespace GovBudget.Classification.Aggregation;

public sealed partial class BudgetTable
{
    /// <summary>Adds the amounts up by two to eight axes at once.</summary>
    /// <param name="axes">The axes, each of another dimension; cells are enumerated in their order, the last one fastest.</param>
    /// <param name="options">How mixed levels, unknown keys and blank cells are treated, on all axes.</param>
    /// <param name="cancellationToken">Stops the pass.</param>
    /// <exception cref="ArgumentNullException">An axis is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// There are fewer than two axes or more than eight, or two of one dimension; the table does not have a dimension; the policy is
    /// <see cref="MixedGrainPolicy.DeclaredWins"/>, which several axes do not allow; the axes have more cells together than 64 bits can number;
    /// or, under <see cref="MixedGrainPolicy.Strict"/>, rows of different levels overlap.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">A policy of <paramref name="options"/> is not a member of its enumeration.</exception>
    /// <exception cref="KeyNotFoundException">Under <see cref="UnknownKeyPolicy.Throw"/>, an axis does not have the key of a line; the message names both.</exception>
    /// <exception cref="OverflowException">The sum of a node or a cell, which the message names, does not fit into a <see cref="BudgetAmount"/>.</exception>
    /// <exception cref="OperationCanceledException">The pass was stopped.</exception>
    /// <example><code>
    /// BudgetCube cube = table.Cube(
    /// [
    ///     CubeAxis.Of(Dimension.Function, functions), CubeAxis.Of(Dimension.FundSource, Axis.FundSources), CubeAxis.Of(Dimension.ExpenditureKind, Axis.ExpenditureKinds),
    /// ]);
    /// </code></example>
    public BudgetCube Cube(ReadOnlySpan<CubeAxis> axes, RollUpOptions? options = null, CancellationToken cancellationToken = default)
    {
        const int fewest = 2;
        const int most = 8;
        if (axes.Length is < fewest or > most)
        {
            throw new ArgumentException($"A cube has {fewest} to {most} axes, and {axes.Length} are given.", nameof(axes));
        }

        options ??= RollUpOptions.Default;
        ThrowIfDeclaredWins(options, "cube");
        var trees = new NodeTree[axes.Length];
        for (int i = 0; i < axes.Length; i++)
        {
            ArgumentNullException.ThrowIfNull(axes[i], nameof(axes));
            foreach (CubeAxis other in axes[..i])
            {
                if (other.Column == axes[i].Column)
                {
                    throw new ArgumentException($"Two axes are of the dimension {other.Title}.", nameof(axes));
                }
            }

            trees[i] = axes[i].TreeOf(this, options);
        }

        CubeGrid grid = CubeGrid.Of(trees);
        IEnumerable<KeyValuePair<long, LineTotal>> totals = CubeSums.Of(Array.ConvertAll(trees, static tree => tree.Keys), _amounts, options, cancellationToken);
        return new CubeFold(grid).Run(axes.ToArray(), options.AbsentAmounts, totals);
    }
}
