using System.Collections.Frozen;
using System.Globalization;
using System.Runtime.InteropServices;

namespace GovBudget.Classification.Benchmarks.Ratios;

/// <summary>The framework's own means for a single code: reading it as a number, finding it in a frozen dictionary.</summary>
internal sealed class CodeSource(BudgetData data) : IPeerSource
{
    public IReadOnlyList<string> Names { get; } = [PeerName.IntParse, PeerName.FrozenDictionary];

    public IEnumerable<Peer> For(string task)
    {
        switch (task)
        {
            case RatioTask.Parse:
                byte[] texts = data.CodeTexts();
                int[] numbers = new int[data.Rows];
                return [new Peer<int[]>(task, PeerName.IntParse, 1, () => Parse(texts, numbers), OfNumbers)];
            case RatioTask.LookUp:
                FrozenDictionary<int, int> ordinals = Enumerable.Range(0, data.Functions.Count).ToFrozenDictionary(
                    ordinal => Bits(data.Functions.KeyAt(ordinal)), static ordinal => ordinal);
                return [new Peer<long>(task, PeerName.FrozenDictionary, 1, () => LookUp(ordinals), PeerTotals.OfOrdinals)];
            default:
                return [];
        }
    }

    public void Dispose()
    {
    }

    private static int Bits(FunctionalCode code) => MemoryMarshal.Cast<FunctionalCode, int>(new ReadOnlySpan<FunctionalCode>(in code))[0];

    private static int[] Parse(byte[] texts, int[] numbers)
    {
        for (int i = 0; i < numbers.Length; i++)
        {
            numbers[i] = int.TryParse(texts.AsSpan(i * 7, 7), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;
        }

        return numbers;
    }

    private long LookUp(FrozenDictionary<int, int> ordinals)
    {
        long sum = 0;
        foreach (int bits in data.CodeBits)
        {
            sum += ordinals.TryGetValue(bits, out int ordinal) ? ordinal : -1;
        }

        return sum;
    }

    private PeerTotals OfNumbers(int[] numbers) =>
        PeerTotals.OfParsed(numbers.Where((number, line) => number == data.Subjects[data.SubjectOfLine[line]].Item).Count());
}
