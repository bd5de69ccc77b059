using System.Globalization;
using BenchmarkDotNet.Attributes;

namespace GovBudget.Classification.Benchmarks;

/// <summary>Parsing and formatting a seven-digit code, beside what a plain integer costs.</summary>
[MemoryDiagnoser]
public class CodeBenchmarks
{
    private const string Text = "2011308";

    private static readonly byte[] Utf8 = "2011308"u8.ToArray();

    private readonly FunctionalCode _code = FunctionalCode.Parse(Text);
    private readonly char[] _destination = new char[9];

    [Benchmark(Baseline = true)]
    public int ParseInteger() => int.Parse(Text, NumberStyles.None, CultureInfo.InvariantCulture);

    [Benchmark]
    public FunctionalCode ParseUtf16() => FunctionalCode.TryParse(Text, out FunctionalCode code) ? code : default;

    [Benchmark]
    public FunctionalCode ParseUtf8() => FunctionalCode.TryParse(Utf8, out FunctionalCode code) ? code : default;

    [Benchmark]
    public int Format()
    {
        _code.TryFormat(_destination, out int written);
        return written;
    }
}
