using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Benchmarks.Ratios;

/// <summary>This library, adding up: by tables, by spans, by items.</summary>
internal sealed class OurSource(BudgetData data, Lazy<BudgetTables> tables, int threads) : IPeerSource
{
    private readonly RollUpOptions _options = new() { MaxThreads = threads };

    public IReadOnlyList<string> Names { get; } = [PeerName.Ours];

    public IEnumerable<Peer> For(string task)
    {
        switch (task)
        {
            case RatioTask.RollUp:
                BudgetTable whole = tables.Value.Whole;
                return [Of(task, () => whole.RollUp(data.Functions, _options), OurTotals.Of)];
            case RatioTask.RollUpFromCodes when threads == 1:
                return [Of(task, () => RollUp.Of(data.Functions, (ReadOnlySpan<FunctionalCode>)data.Codes, data.Amounts, _options), OurTotals.Of)];
            case RatioTask.RollUpFromItems when threads == 1:
                BudgetItem[] items = data.Items();
                return [Of(task, () => RollUp.Of(data.Functions, items, static item => item.Code, static item => item.Amount, _options), OurTotals.Of)];
            case RatioTask.CrossTab:
                BudgetTable cross = tables.Value.Whole;
                return [Of(task, () => cross.CrossTab(data.Functions, Axis.FundSources, _options), OurTotals.Of)];
            case RatioTask.Variance:
                BudgetTables both = tables.Value;
                return [Of(task, () => VarianceTable.Of(both.Base.RollUp(data.Functions, _options), both.Current.RollUp(data.Functions, _options)), OurTotals.Of)];
            default:
                return [];
        }
    }

    public void Dispose()
    {
    }

    private Peer<T> Of<T>(string task, Func<T> work, Func<T, PeerTotals> totals) => new(task, PeerName.Ours, threads, work, totals);
}
