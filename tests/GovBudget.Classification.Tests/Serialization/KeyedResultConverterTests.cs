using System.Text.Json;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Serialization;
using GovBudget.Classification.Tests.ContractTests;
using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Tests.Serialization;

/// <summary>A serializer writes results with keys as they write themselves.</summary>
public sealed class KeyedResultConverterTests
{
    private static readonly GovBudgetJsonOptions Numbers = new() { ExactNumbers = ExactNumberForm.Number };
    private static readonly ConverterContract Contract = new();
    private static readonly ConverterContract OfNumbers = new(Numbers);

    private static readonly BudgetTable Table = BudgetTable.Create((IEnumerable<BudgetLine>)
        [
            new() { Function = FunctionalCode.Parse("2011301"), FundSource = FundSource.OtherIncome, Unit = "一所", Amount = BudgetAmount.FromYuan(14_999) },
            new() { Function = FunctionalCode.Parse("2011308"), FundSource = FundSource.OtherIncome, Unit = "二所", Amount = null },
            new() { Function = FunctionalCode.Parse("2011308"), FundSource = FundSource.GeneralPublicBudget, Unit = "一所", Amount = BudgetAmount.FromYuan(14_999) },
        ]);

    private static readonly CrossTab<FunctionalCode, FundSource> Cross = Table.CrossTab(RandomResults.Functional, Axis.FundSources);

    [Fact]
    public void A_cross_tab_is_written_as_it_writes_itself()
    {
        RoundedCrossTab<FunctionalCode, FundSource> rounded = Cross.Round(AmountUnit.TenThousandYuan);
        VarianceCrossTab<FunctionalCode, FundSource> variances = VarianceCrossTab.Of(Cross, Cross);

        Assert.Equal(Cross.ToJson(), JsonSerializer.Serialize(Cross, Contract.Options));
        Assert.Equal(rounded.ToJson(), JsonSerializer.Serialize(rounded, Contract.Options));
        Assert.Equal(variances.ToJson(), JsonSerializer.Serialize(variances, Contract.Options));
        Assert.Equal(ResultJson.Write(Cross, Numbers), JsonSerializer.Serialize(Cross, OfNumbers.Options));
        Assert.Equal(ResultJson.Write(rounded, Numbers), JsonSerializer.Serialize(rounded, OfNumbers.Options));
    }

    [Fact]
    public void Also_inside_a_document_of_ones_own_and_where_the_type_is_not_declared() =>
        Assert.Equal($$"""{"Cross":{{Cross.ToJson()}},"None":null}""", JsonSerializer.Serialize(new { Cross = (object)Cross, None = (CrossTab<FunctionalCode, FundSource>?)null }, Contract.Options));

    [Fact]
    public void A_node_is_its_row_without_the_place_of_the_row_above()
    {
        RollUpNode<FunctionalCode> node = Cross.Rows.Find(FunctionalCode.Parse("2011301"))!;
        RoundedRollUpNode<FunctionalCode> rounded = Cross.Rows.Round(AmountUnit.TenThousandYuan, 2).Nodes[0];
        VarianceNode<FunctionalCode> variance = VarianceTable.Of(Cross.Rows, Cross.Rows).Nodes[0];

        Assert.Equal(
            """{"key":"2011301","name":"科目2011301","level":"Item","depth":2,"kind":"Leaf","own":"14999.00","inclusive":"14999.00","count":1,"absentCount":0,"declared":null,"imbalance":null}""",
            JsonSerializer.Serialize(node, Contract.Options));
        Assert.Equal(FirstRow(Cross.Rows.Round(AmountUnit.TenThousandYuan, 2).ToJson()), JsonSerializer.Serialize(rounded, Contract.Options));
        Assert.Equal(FirstRow(VarianceTable.Of(Cross.Rows, Cross.Rows).ToJson()), JsonSerializer.Serialize(variance, Contract.Options));
    }

    [Fact]
    public void They_are_written_and_not_read()
    {
        var fault = Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<CrossTab<FunctionalCode, FundSource>>(Cross.ToJson(), Contract.Options));

        Assert.StartsWith("CrossTab<FunctionalCode, FundSource> is written and not read back", fault.Message, StringComparison.Ordinal);
    }

    private static string FirstRow(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.GetProperty("nodes")[0].GetRawText().Replace("\"parent\":null,", "", StringComparison.Ordinal);
    }
}
