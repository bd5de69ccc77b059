using GovBudget.Classification.Aggregation;

namespace GovBudget.Classification.Benchmarks.Ratios;

/// <summary>This library.</summary>
internal sealed class OurSource(BudgetData data, int threads) : IPeerSource
{
    public IReadOnlyList<string> Names { get; } = [PeerName.Ours];

    public IEnumerable<Peer> For(string task)
    {
        switch (task)
        {
            case RatioTask.RollUp when threads == 1:
                int[] lines = [.. Enumerable.Range(0, data.Rows)];
                return [Of(task, () => RollUp.Of(data.Functions, lines, line => data.Codes[line], line => data.Amounts[line]), OfNodes)];
            case RatioTask.Parse when threads == 1:
                byte[] texts = data.CodeTexts();
                var codes = new FunctionalCode[data.Rows];
                return [Of(task, () => Parse(texts, codes), OfCodes)];
            case RatioTask.LookUp when threads == 1:
                return [Of(task, LookUp, PeerTotals.OfOrdinals)];
            default:
                return [];
        }
    }

    public void Dispose()
    {
    }

    private static FunctionalCode[] Parse(byte[] texts, FunctionalCode[] codes)
    {
        for (int i = 0; i < codes.Length; i++)
        {
            codes[i] = FunctionalCode.TryParse(texts.AsSpan(i * 7, 7), out FunctionalCode code) ? code : default;
        }

        return codes;
    }

    private static PeerTotals OfNodes(RollUp<FunctionalCode> rollUp)
    {
        var nodes = rollUp.Nodes.ToDictionary(static node => node.Key.ToString(), static node => node.Inclusive!.Value.Fen);
        nodes.Add(PeerTotals.Total, rollUp.Total!.Value.Fen);
        return new(nodes);
    }

    private Peer<T> Of<T>(string task, Func<T> work, Func<T, PeerTotals> totals) => new(task, PeerName.Ours, threads, work, totals);

    private long LookUp()
    {
        long sum = 0;
        foreach (FunctionalCode code in data.Codes)
        {
            sum += data.Functions.TryGetOrdinal(code, out int ordinal) ? ordinal : -1;
        }

        return sum;
    }

    private PeerTotals OfCodes(FunctionalCode[] codes) => PeerTotals.OfParsed(codes.Where((code, line) => code == data.Codes[line]).Count());
}
