using BenchmarkDotNet.Attributes;
using GovBudget.Classification.Performance;

namespace GovBudget.Classification.Benchmarks;

/// <summary>Reading indicator targets; the demand is 1 µs for a text, and no allocation beyond the target.</summary>
[MemoryDiagnoser]
public class TargetBenchmarks
{
    // As many of each kind as in a hundred targets of published budgets.
    private static readonly string[] Mixed =
    [
        .. Enumerable.Repeat("≥95%", 40), .. Enumerable.Repeat("≤94.78万元", 12), .. Enumerable.Repeat("≥10个", 14), .. Enumerable.Repeat("100%", 6),
        .. Enumerable.Repeat("≤317400元/年5人", 2), .. Enumerable.Repeat("保障", 8), .. Enumerable.Repeat("按规定及时缴纳", 4), .. Enumerable.Repeat("100保障", 12),
        .. Enumerable.Repeat("≤1次；≤1次", 2),
    ];

    private readonly IndicatorTarget _target = IndicatorTarget.Parse("≤317400元/年5人");

    [Benchmark(Baseline = true)]
    public IndicatorTarget? ParsePercent() => Read("≥95%");

    [Benchmark]
    public IndicatorTarget? ParsePerUnit() => Read("≤317400元/年5人");

    [Benchmark]
    public IndicatorTarget? ParseNumeral() => Read("百分之九十五以上");

    [Benchmark]
    public IndicatorTarget? ParseCounted() => Read("≥10个项目");

    [Benchmark]
    public IndicatorTarget? ParseWords() => Read("按规定及时缴纳");

    [Benchmark]
    public IndicatorTarget? Refuse() => Read("100保障");

    [Benchmark(OperationsPerInvoke = 100)]
    public int ParseMixed()
    {
        int read = 0;
        foreach (string text in Mixed)
        {
            read += IndicatorTarget.TryParse(text, out _) ? 1 : 0;
        }

        return read;
    }

    [Benchmark]
    public string Format() => _target.ToString();

    private static IndicatorTarget? Read(string text) => IndicatorTarget.TryParse(text, out IndicatorTarget? target) ? target : null;
}
