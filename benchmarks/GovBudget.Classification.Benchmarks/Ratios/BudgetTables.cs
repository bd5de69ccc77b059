using GovBudget.Classification.Aggregation;

namespace GovBudget.Classification.Benchmarks.Ratios;

/// <summary>The tables of this library: all lines, and each half of them as a year.</summary>
internal sealed class BudgetTables
{
    private readonly Lazy<BudgetTable> _whole;
    private readonly Lazy<BudgetTable> _base;
    private readonly Lazy<BudgetTable> _current;

    public BudgetTables(BudgetData data)
    {
        _whole = new(() => Make(data, 0, data.Rows));
        _base = new(() => Make(data, 0, data.Half));
        _current = new(() => Make(data, data.Half, data.Rows));
    }

    public BudgetTable Whole => _whole.Value;

    public BudgetTable Base => _base.Value;

    public BudgetTable Current => _current.Value;

    private static BudgetTable Make(BudgetData data, int first, int end) => BudgetTable.From(Enumerable.Range(first, end - first))
        .With(Dimension.Function, line => data.Codes[line])
        .With(Dimension.FundSource, line => data.Funds[data.FundOfLine[line]])
        .WithAmounts(line => data.Amounts[line]);
}
