using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Variances.Internals;

namespace GovBudget.Classification.Variances;

/// <summary>Compares amounts node by node: this year against last year, execution against budget.</summary>
public static class VarianceTable
{
    /// <summary>Compares two roll-ups along one axis.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <param name="base">What is compared with, such as last year.</param>
    /// <param name="current">What is compared.</param>
    /// <remarks>The nodes are those of either side. A node that one side does not have is absent there: it is new or discontinued, not zero. Of a view the whole roll-up is compared; <see cref="VarianceTable{TKey}.ToDepth"/> shows fewer levels.</remarks>
    /// <exception cref="ArgumentNullException">A roll-up is <see langword="null"/>.</exception>
    /// <exception cref="OverflowException">The sum of a node, which the message names, does not fit into a <see cref="BudgetAmount"/>: one side can have a node that the other has only the parts of.</exception>
    /// <exception cref="ArgumentException">Blank lines made sums of a side unknown (<see cref="AbsentAmountPolicy.Contagious"/>); or the axes differ. For two editions of a catalogue make one axis of both: <see cref="Axis.Of{TCode}(SubjectEdition{TCode}, ReadOnlySpan{SubjectEdition{TCode}})"/>.</exception>
    public static VarianceTable<TKey> Of<TKey>(RollUp<TKey> @base, RollUp<TKey> current)
        where TKey : notnull => new VarianceFold<TKey>(@base, current, restated: null).Run();

    /// <summary>Compares two roll-ups along one axis, with the base also on the comparable basis (可比口径).</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <param name="base">What is compared with, under the subjects of its own time.</param>
    /// <param name="restated">The same amounts under the subjects of the current side.</param>
    /// <param name="current">What is compared.</param>
    /// <remarks>For every node, change = reclassified + real, to the 分. What a declared subtotal leaves over (<see cref="RollUpNodeKind.Residual"/>) counts on the subtotal itself.</remarks>
    /// <exception cref="OverflowException">The sum of a node, which the message names, does not fit into a <see cref="BudgetAmount"/>.</exception>
    /// <exception cref="ArgumentNullException">A roll-up is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Blank lines made sums of a side unknown (<see cref="AbsentAmountPolicy.Contagious"/>); or the axes differ.</exception>
    public static VarianceTable<TKey> Of<TKey>(RollUp<TKey> @base, RollUp<TKey> restated, RollUp<TKey> current)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(restated);
        return new VarianceFold<TKey>(@base, current, restated).Run();
    }

    /// <summary>Compares two phases of one table (预算阶段), such as execution against budget or the budget against that of last year.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <param name="table">A table whose lines state their phase.</param>
    /// <param name="axis">The axis; only one dimension has its keys.</param>
    /// <param name="base">The phase to compare with.</param>
    /// <param name="current">The phase to compare.</param>
    /// <param name="options">How mixed levels and unknown keys are treated, in each phase for itself.</param>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> or <paramref name="axis"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A phase is <see cref="BudgetPhase.None"/> or not a member.</exception>
    /// <exception cref="ArgumentException">Blank lines made sums unknown (<see cref="AbsentAmountPolicy.Contagious"/>); the table has no phases, or not exactly one dimension with such keys; or under <see cref="MixedGrainPolicy.Strict"/> rows of different levels overlap.</exception>
    /// <exception cref="KeyNotFoundException">Under <see cref="UnknownKeyPolicy.Throw"/>, the axis does not have the key of a line.</exception>
    /// <exception cref="OverflowException">The sum of a node, which the message names, does not fit into a <see cref="BudgetAmount"/>.</exception>
    public static VarianceTable<TKey> Between<TKey>(BudgetTable table, Axis<TKey> axis, BudgetPhase @base, BudgetPhase current, RollUpOptions? options = null)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(table);
        ThrowIfUnnamed(@base, nameof(@base));
        ThrowIfUnnamed(current, nameof(current));
        return Of(Phase(@base), Phase(current));

        RollUp<TKey> Phase(BudgetPhase phase) => table.Where(Dimension.Phase, own => own == phase).RollUp(axis, options);
    }

    private static void ThrowIfUnnamed(BudgetPhase phase, string parameter)
    {
        if (phase == BudgetPhase.None || !Enum.IsDefined(phase))
        {
            throw new ArgumentOutOfRangeException(parameter, phase, "A phase has to be named.");
        }
    }
}
