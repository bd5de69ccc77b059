using GovBudget.Classification.Serialization.Internals;

namespace GovBudget.Classification.Aggregation.Internals;

/// <inheritdoc/>
internal sealed class CubeAxis<TKey>(Dimension<TKey> dimension, Axis<TKey> axis) : CubeAxis(dimension.Title)
    where TKey : notnull
{
    internal override object Column => dimension;

    internal override NodeTree TreeOf(BudgetTable table, RollUpOptions options) => NodeTree<TKey>.Of(table.Column(dimension), axis, options);

    internal override void Write(MemberWriter json, BudgetCube cube, ConverterSet converters) => new KeyedConverters<TKey>(converters).Write(json, cube.RollUp(dimension));
}
