using System.Text.Json;
using CsCheck;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Serialization;
using GovBudget.Classification.Tests.ContractTests;
using NodaTime;
using static GovBudget.Classification.Tests.Serialization.ResultSchema;

namespace GovBudget.Classification.Tests.Serialization;

/// <summary>Consolidations, cubes and transfers as documents, reckoned again from their rows.</summary>
public sealed class SumsJsonTests
{
    private const int Samples = 100;

    [Fact]
    public void Every_row_of_a_consolidation_is_eliminated_and_net_together() => Law.Holds(RandomResults.Tables, static sample =>
    {
        RollUp<FunctionalCode> rollUp = sample.Table.RollUp(RandomResults.Functional, RandomResults.OfTwoSides(sample.Options));
        Consolidation<FunctionalCode> consolidation = rollUp.Consolidate(Eliminations.Of(FunctionalCode.Parse("20113"), FunctionalCode.Parse("2080505")));
        using JsonDocument json = Valid(consolidation.ToJson(), ResultJson.Write(consolidation, Numbers));
        JsonElement[] rows = [.. json.RootElement.GetProperty("nodes").EnumerateArray()];

        Assert.Equal(["20113", "2080505"], json.RootElement.GetProperty("eliminations").EnumerateArray().Select(static key => key.GetString()));
        Assert.Equal((consolidation.Gross, consolidation.Eliminated, consolidation.Net), (AmountOf(json.RootElement, "total"), AmountOf(json.RootElement, "eliminated"), AmountOf(json.RootElement, "net")));
        Assert.Equal(consolidation.Undivided.Length, rows.Count(static row => row.GetProperty("isUndivided").GetBoolean()));
        for (int i = 0; i < rows.Length; i++)
        {
            Assert.Equal((consolidation.Nodes[i].Eliminated, consolidation.Nodes[i].Net), (AmountOf(rows[i], "eliminated"), AmountOf(rows[i], "net")));
            Assert.Equal(AmountOf(rows[i], "inclusive")?.Fen, AmountOf(rows[i], "inclusive") is null ? null : (AmountOf(rows[i], "eliminated")?.Fen ?? 0) + (AmountOf(rows[i], "net")?.Fen ?? 0));
        }
    }, Samples);

    [Fact]
    public void The_cells_of_a_cube_name_their_rows_and_their_own_amounts_make_the_total() => Law.Holds(RandomResults.Tables, static sample =>
    {
        BudgetCube cube = sample.Table.Cube([CubeAxis.Of(Dimension.Function, RandomResults.Functional), CubeAxis.Of(Dimension.FundSource, Axis.FundSources)], RandomResults.OfTwoSides(sample.Options));
        using JsonDocument json = Valid(cube.ToJson(), ResultJson.Write(cube, Numbers));
        JsonElement[] cells = [.. json.RootElement.GetProperty("cells").EnumerateArray()];
        JsonElement axes = json.RootElement.GetProperty("axes");

        Assert.Equal(cube.Cells.Count(), cells.Length);
        Assert.Equal(cube.Total?.Fen ?? 0, (long)cells.Aggregate((Int128)0, static (sum, cell) => sum + (AmountOf(cell, "own")?.Fen ?? 0)));
        foreach (JsonElement cell in cells)
        {
            int?[] nodes = [.. cell.GetProperty("nodes").EnumerateArray().Select(static node => node.ValueKind == JsonValueKind.Null ? (int?)null : node.GetInt32())];
            Assert.Equal(cube[[nodes[0] ?? BudgetCube.All, nodes[1] ?? BudgetCube.All]]!.Value.Inclusive, AmountOf(cell, "inclusive"));
            if (nodes[0] is { } row && nodes[1] is null)
            {
                Assert.Equal(AmountOf(axes[0].GetProperty("nodes")[row], "inclusive"), AmountOf(cell, "inclusive"));
            }
        }
    }, Samples);

    [Fact]
    public void A_cell_has_a_label_and_its_place_on_each_axis_which_is_null_for_the_whole()
    {
        BudgetCube cube = BudgetTable.Create((IEnumerable<BudgetLine>)[new() { FundSource = FundSource.OtherIncome, Unit = "一所", Amount = BudgetAmount.FromYuan(1) }])
            .Cube([CubeAxis.Of(Dimension.FundSource, Axis.FundSources), CubeAxis.Of(Dimension.Unit, Axis.OfTexts("单位", ["一所"]))]);
        using JsonDocument json = Valid(cube.ToJson(), ResultJson.Write(cube, Numbers));

        Assert.Equal(
            ["[null,null] 合计 × 合计", "[null,0] 合计 × 一所", "[0,null] 单位资金 × 合计", "[0,0] 单位资金 × 一所", "[1,null] 其他收入 × 合计", "[1,0] 其他收入 × 一所"],
            json.RootElement.GetProperty("cells").EnumerateArray().Select(static cell => $"{cell.GetProperty("nodes").GetRawText()} {cell.GetProperty("label").GetString()}"));
        Assert.Equal(["FundSource", "String"], json.RootElement.GetProperty("axes").EnumerateArray().Select(static axis => axis.GetProperty("keyType").GetString()));
    }

    [Fact]
    public void Both_sides_of_a_transfer_stand_beside_each_other()
    {
        Transfer transfer = Transfers.Of(SubjectCatalogs.Functional.At(new LocalDate(2026, 1, 1)), SubjectCatalogs.Revenue.At(new LocalDate(2026, 1, 1)))[2];
        TransferDifference[] differences = [new(transfer, BudgetAmount.FromYuan(30), BudgetAmount.FromYuan(28)), new(transfer, null, BudgetAmount.FromYuan(28))];
        using JsonDocument json = Valid(ResultJson.WriteTransfers(differences), ResultJson.WriteTransfers(differences, Numbers));
        JsonElement[] rows = [.. json.RootElement.GetProperty("differences").EnumerateArray()];

        Assert.Equal([("30.00", "28.00", "2.00"), (null, "28.00", null)], rows.Select(static row => (row.GetProperty("paid").GetString(), row.GetProperty("received").GetString(), row.GetProperty("difference").GetString())));
        Assert.Equal("专项转移支付收入", rows[0].GetProperty("transfer").GetProperty("received").GetProperty("name").GetString());
        ValidRow("transfer", transfer);
        ValidRow("transferDifference", differences[1]);
    }

    [Fact]
    public void An_element_that_is_missing_is_named_by_its_index()
    {
        Transfer transfer = Transfers.Of(SubjectCatalogs.Functional.At(new LocalDate(2026, 1, 1)), SubjectCatalogs.Revenue.At(new LocalDate(2026, 1, 1)))[0];

        Assert.Contains("differences[1] is the default", Assert.Throws<ArgumentException>(() => ResultJson.WriteTransfers([new(transfer, null, null), default])).Message, StringComparison.Ordinal);
        Assert.Contains("hits[0] is null", Assert.Throws<ArgumentException>(() => ResultJson.WriteHits<FunctionalCode>([null!])).Message, StringComparison.Ordinal);
        Assert.Contains("findings[0] is null", Assert.Throws<ArgumentException>(() => ResultJson.WriteFindings([null!])).Message, StringComparison.Ordinal);
        Assert.Contains("scores[0] is null", Assert.Throws<ArgumentException>(() => ResultJson.WriteScores([null!])).Message, StringComparison.Ordinal);
        Assert.Contains("costs[0] is the default", Assert.Throws<ArgumentException>(() => ResultJson.WriteCosts([default])).Message, StringComparison.Ordinal);
        Assert.Equal("findings", Assert.Throws<ArgumentNullException>(() => ResultJson.WriteFindings(null!)).ParamName);
    }
}
