using BenchmarkDotNet.Attributes;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Benchmarks.Ratios;
using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Benchmarks;

/// <summary>Roll-ups, a cross-tab and a variance of a million lines on one thread, beside the vectorised sum of the same bytes.</summary>
[MemoryDiagnoser]
public class RollUpBenchmarks
{
    private const int Lines = 1_000_000;

    private static readonly RollUpOptions OneThread = new() { MaxThreads = 1 };

    private readonly BudgetData _data = new(Lines);
    private readonly BudgetTables _halves;
    private readonly BudgetTable _table;
    private readonly BudgetItem[] _items;

    public RollUpBenchmarks()
    {
        _halves = new(_data);
        _table = _halves.Whole;
        _items = _data.Items();
    }

    [Benchmark(Baseline = true)]
    public long Limit() => VectorSum.Of<ushort>(_data.SubjectOfLine) + VectorSum.Of(_data.Fen);

    [Benchmark]
    public RollUp<FunctionalCode> RollUpOfTable() => _table.RollUp(_data.Functions, OneThread);

    [Benchmark]
    public RollUp<FunctionalCode> RollUpOfCodes() => RollUp.Of(_data.Functions, (ReadOnlySpan<FunctionalCode>)_data.Codes, _data.Amounts, OneThread);

    [Benchmark]
    public RollUp<FunctionalCode> RollUpOfItems() => RollUp.Of(_data.Functions, _items, static item => item.Code, static item => item.Amount, OneThread);

    [Benchmark]
    public CrossTab<FunctionalCode, FundSource> FunctionByFund() => _table.CrossTab(_data.Functions, Axis.FundSources, OneThread);

    [Benchmark]
    public VarianceTable<FunctionalCode> TwoYears() =>
        VarianceTable.Of(_halves.Base.RollUp(_data.Functions, OneThread), _halves.Current.RollUp(_data.Functions, OneThread));

    [Benchmark]
    public BudgetTable MakeTable() => BudgetTable.From(_items)
        .With(Dimension.Function, static item => item.Code)
        .With(Dimension.FundSource, static item => item.Fund)
        .WithAmounts(static item => item.Amount);
}
