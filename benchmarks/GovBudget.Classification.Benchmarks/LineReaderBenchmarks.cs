using BenchmarkDotNet.Attributes;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Benchmarks.Ratios;
using GovBudget.Classification.Disclosures.Lines;

namespace GovBudget.Classification.Benchmarks;

/// <summary>A CSV file of a million lines on one thread: read into a table, and rolled up; beside the sum of its bytes.</summary>
[MemoryDiagnoser]
public class LineReaderBenchmarks : IDisposable
{
    private const int Lines = 1_000_000;

    private static readonly RollUpOptions OneThread = new() { MaxThreads = 1 };

    private readonly BudgetData _data = new(Lines);
    private readonly CsvLines _csv;

    public LineReaderBenchmarks()
    {
        _csv = new(_data);
        _csv.Write();
    }

    [Benchmark(Baseline = true)]
    public long Limit() => _csv.ReadAll();

    [Benchmark]
    public BudgetTable Read() => LineReader.Read(_csv.Path).Table;

    [Benchmark]
    public RollUp<FunctionalCode> RollUpOfFile() => LineReader.Read(_csv.Path, OurCsvSource.CodesAlone).Table.RollUp(_data.Functions, OneThread);

    [GlobalCleanup]
    public void Dispose()
    {
        _csv.Dispose();
        GC.SuppressFinalize(this);
    }
}
