using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;
using GovBudget.Classification.Catalogs;
using NodaTime;

namespace GovBudget.Classification.Benchmarks;

/// <summary>Looking a code up in the functional edition of 2026, beside a frozen dictionary of the same codes.</summary>
[MemoryDiagnoser]
public class CatalogBenchmarks
{
    private static readonly FunctionalCode Code = FunctionalCode.Parse("2011308");

    private readonly SubjectEdition<FunctionalCode> _edition = SubjectCatalogs.Functional.At(new LocalDate(2026, 1, 1));
    private FrozenDictionary<FunctionalCode, int> _dictionary = FrozenDictionary<FunctionalCode, int>.Empty;

    [GlobalSetup]
    public void Setup() => _dictionary = _edition.Subjects.ToFrozenDictionary(static s => s.Code, static s => s.Ordinal);

    [Benchmark(Baseline = true)]
    public int InFrozenDictionary() => _dictionary[Code];

    [Benchmark]
    public int InEdition() => _edition.TryGetOrdinal(Code, out int ordinal) ? ordinal : -1;
}
