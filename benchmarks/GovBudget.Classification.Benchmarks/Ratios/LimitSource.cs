namespace GovBudget.Classification.Benchmarks.Ratios;

/// <summary>A vectorised pass over the same bytes as the task reads: what memory itself allows.</summary>
internal sealed class LimitSource(BudgetData data, CsvLines csv, int threads) : IPeerSource
{
    public IReadOnlyList<string> Names { get; } = [PeerName.Limit];

    public IEnumerable<Peer> For(string task)
    {
        switch (task)
        {
            case RatioTask.RollUp:
                return [Pass(task, PeerTotals.Total, lines => VectorSum.Of(Slice(data.SubjectOfLine, lines)))];
            case RatioTask.RollUpFromCodes:
                return [Pass(task, PeerTotals.Total, lines => VectorSum.Of(data.CodeBits[lines]))];
            case RatioTask.RollUpFromItems:
                IEnumerable<BudgetItem> items = data.Items();
                return threads == 1 ? [Of(task, () => Enumerate(items), static sum => PeerTotals.Only(PeerTotals.Total, sum))] : [];
            case RatioTask.CrossTab:
                return [Pass(task, PeerTotals.Cell(PeerTotals.Total, PeerTotals.Total),
                    lines => VectorSum.Of(Slice(data.SubjectOfLine, lines)) + VectorSum.Of(Slice(data.FundOfLine, lines)))];
            case RatioTask.Variance:
                return [Of(task, BothYears, static sums => new(
                    new Dictionary<string, long> { [PeerTotals.Base(PeerTotals.Total)] = sums.Base, [PeerTotals.Current(PeerTotals.Total)] = sums.Current },
                    IsPartial: true))];
            case RatioTask.CsvToRollUp:
                csv.Write();
                return threads == 1 ? [Of(task, () => csv.ReadAll(), static _ => PeerTotals.Nothing)] : [];
            case RatioTask.Parse:
                byte[] texts = data.CodeTexts();
                return threads == 1 ? [Of(task, () => VectorSum.Of<byte>(texts), static _ => PeerTotals.Nothing)] : [];
            case RatioTask.LookUp:
                return threads == 1
                    ? [Of(task, () => VectorSum.Of(data.CodeBits), static _ => PeerTotals.Nothing)]
                    : [];
            default:
                return [];
        }
    }

    public void Dispose()
    {
    }

    // What a loop over the items costs that does nothing with them but add the amounts up.
    private static long Enumerate(IEnumerable<BudgetItem> items)
    {
        long sum = 0;
        foreach (BudgetItem item in items)
        {
            sum = unchecked(sum + item.Amount.Fen);
        }

        return sum;
    }

    private static ReadOnlySpan<ushort> Slice(ushort[] column, Range lines) => column.AsSpan(lines);

    private Peer<T> Of<T>(string task, Func<T> work, Func<T, PeerTotals> totals) => new(task, PeerName.Limit, threads, work, totals);

    private Peer<long> Pass(string task, string total, Func<Range, long> keys) =>
        Of(task, () => OnThreads(0, data.Rows, keys), sum => PeerTotals.Only(total, sum));

    private (long Base, long Current) BothYears() =>
        (OnThreads(0, data.Half, lines => VectorSum.Of(Slice(data.SubjectOfLine, lines))),
            OnThreads(data.Half, data.Rows, lines => VectorSum.Of(Slice(data.SubjectOfLine, lines))));

    private long OnThreads(int first, int end, Func<Range, long> keys)
    {
        if (threads == 1)
        {
            return Amounts(first..end, keys);
        }

        long[] sums = new long[threads];
        long count = end - first;
        Parallel.For(0, threads, part => sums[part] = Amounts(
            (int)(first + (count * part / threads))..(int)(first + (count * (part + 1) / threads)), keys));
        return sums.Sum();
    }

    private long Amounts(Range lines, Func<Range, long> keys)
    {
        _keySum = keys(lines);
        return VectorSum.Of(data.Fen[lines]);
    }

    // Kept, so that no compiler may leave the pass over the keys out.
    private long _keySum;
}
