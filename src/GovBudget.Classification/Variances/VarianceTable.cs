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
    /// <remarks>The nodes are those of either side. A node that one side does not have is absent there: it is new or discontinued, not zero.</remarks>
    /// <exception cref="ArgumentNullException">A roll-up is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The axes differ. For two editions of a catalogue make one axis of both: <see cref="Axis.Of{TCode}(SubjectEdition{TCode}, ReadOnlySpan{SubjectEdition{TCode}})"/>.</exception>
    public static VarianceTable<TKey> Of<TKey>(RollUp<TKey> @base, RollUp<TKey> current)
        where TKey : notnull => new VarianceFold<TKey>(@base, current, restated: null).Run();

    /// <summary>Compares two roll-ups along one axis, with the base also on the comparable basis (可比口径).</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <param name="base">What is compared with, under the subjects of its own time.</param>
    /// <param name="restated">The same amounts under the subjects of the current side.</param>
    /// <param name="current">What is compared.</param>
    /// <remarks>For every node, change = reclassified + real, to the 分.</remarks>
    /// <exception cref="ArgumentNullException">A roll-up is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The axes differ.</exception>
    public static VarianceTable<TKey> Of<TKey>(RollUp<TKey> @base, RollUp<TKey> restated, RollUp<TKey> current)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(restated);
        return new VarianceFold<TKey>(@base, current, restated).Run();
    }
}
