namespace GovBudget.Classification.Benchmarks.Ratios;

/// <summary>This library, with single codes: parsing them, looking them up.</summary>
internal sealed class OurCodeSource(BudgetData data) : IPeerSource
{
    public IReadOnlyList<string> Names { get; } = [PeerName.Ours];

    public IEnumerable<Peer> For(string task)
    {
        switch (task)
        {
            case RatioTask.Parse:
                byte[] texts = data.CodeTexts();
                var codes = new FunctionalCode[data.Rows];
                return [new Peer<FunctionalCode[]>(task, PeerName.Ours, 1, () => Parse(texts, codes), OfCodes)];
            case RatioTask.LookUp:
                return [new Peer<long>(task, PeerName.Ours, 1, LookUp, PeerTotals.OfOrdinals)];
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
