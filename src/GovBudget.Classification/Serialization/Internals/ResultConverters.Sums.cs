using GovBudget.Classification.Aggregation;

namespace GovBudget.Classification.Serialization.Internals;

/// <summary>Cubes, and what both sides of transfers state.</summary>
internal sealed partial class ResultConverters
{
    public WrittenConverter<BudgetCube> Cube => new(Write);

    public WrittenConverter<TransferDifference> Transfer => new(Write);

    private void Write(MemberWriter json, BudgetCube value)
    {
        json.Text("kind", nameof(BudgetCube));
        json.Name("absentAmounts", value.AbsentAmounts);
        json.ValueOrNull("total", value.Total, _amounts);
        json.Objects("axes", value.Axes, (of, axis) => axis.Write(of, value, _converters));
        json.Objects("cells", value.Cells, (of, cell) =>
        {
            of.Row("nodes", value.Axes.Length, cell.PlaceOn, _wholes);
            of.Text("label", cell.Label);
            of.ValueOrNull("own", cell.Own, _amounts);
            of.ValueOrNull("inclusive", cell.Inclusive, _amounts);
            of.Count("count", cell.Count);
            of.Count("absentCount", cell.AbsentCount);
        });
    }

    private void Write(MemberWriter json, Transfer value)
    {
        json.Name("kind", value.Kind);
        json.Value("paid", value.Paid, new SubjectConverters<FunctionalCode>(_converters).Subject);
        json.Value("received", value.Received, new SubjectConverters<RevenueCode>(_converters).Subject);
        json.Name("evidence", value.Evidence);
    }

    private void Write(MemberWriter json, TransferDifference value)
    {
        json.Object("transfer", value.Transfer, Write);
        json.ValueOrNull("paid", value.Paid, _amounts);
        json.ValueOrNull("received", value.Received, _amounts);
        json.ValueOrNull("difference", value.Difference, _amounts);
    }
}
