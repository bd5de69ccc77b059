using BenchmarkDotNet.Attributes;
using GovBudget.Classification.Catalogs;
using NodaTime;

namespace GovBudget.Classification.Benchmarks;

/// <summary>Names in the functional edition of 2026: look-up, check beside a code, and search; the demand is 100 ns for a look-up and 1 ms for the rest.</summary>
[MemoryDiagnoser]
public class NameBenchmarks
{
    private static readonly FunctionalCode Code = FunctionalCode.Parse("2011308");

    private readonly SubjectEdition<FunctionalCode> _edition = SubjectCatalogs.Functional.At(new LocalDate(2026, 1, 1));

    [GlobalSetup]
    public void Setup() => _edition.Search("招商引资");

    [Benchmark(Baseline = true)]
    public bool Find() => _edition.TryFindByName("招商引资", out _);

    [Benchmark]
    public bool FindWithBrackets() => _edition.TryFindByName("政府办公厅(室)及相关机构事务", out _);

    [Benchmark]
    public NameCheckKind CheckNameOfCode() => _edition.CheckName(Code, "招商引资").Kind;

    [Benchmark]
    public NameCheckKind CheckUnknownName() => _edition.CheckName(Code, "招商引姿").Kind;

    [Benchmark]
    public int SearchWithSlip() => _edition.Search("政府办公室及相关机构事务").Length;

    [Benchmark]
    public int SearchPart() => _edition.Search("支出").Length;

    [Benchmark]
    public int SearchInitials() => _edition.Search("zsyz").Length;
}
