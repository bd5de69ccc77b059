using GovBudget.Classification.Aggregation.Internals;
using GovBudget.Classification.Serialization.Internals;

namespace GovBudget.Classification.Aggregation;

/// <summary>One axis of a <see cref="BudgetCube"/>: which column the keys stand in, and along which tree they are added up.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public abstract class CubeAxis
{
    private protected CubeAxis(string title) => Title = title;

    /// <summary>The title of the dimension, such as 支出功能分类.</summary>
    public string Title { get; }

    internal abstract object Column { get; }

    /// <summary>Makes an axis of a cube.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <param name="dimension">Which column the keys stand in.</param>
    /// <param name="axis">The tree they are added up along.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static CubeAxis Of<TKey>(Dimension<TKey> dimension, Axis<TKey> axis)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(dimension);
        ArgumentNullException.ThrowIfNull(axis);
        return new CubeAxis<TKey>(dimension, axis);
    }

    /// <summary>The title.</summary>
    public override string ToString() => Title;

    internal abstract NodeTree TreeOf(BudgetTable table, RollUpOptions options);

    /// <summary>Writes the roll-up of a cube along the axis: only the axis knows the type of its keys.</summary>
    internal abstract void Write(MemberWriter json, BudgetCube cube, ConverterSet converters);
}
