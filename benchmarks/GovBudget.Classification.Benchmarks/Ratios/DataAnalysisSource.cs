using System.Globalization;
using Microsoft.Data.Analysis;

namespace GovBudget.Classification.Benchmarks.Ratios;

/// <summary>The data frame of Microsoft.Data.Analysis: one GroupBy for each level. It groups by one column only, so it makes no cross-tab.</summary>
internal sealed class DataAnalysisSource(BudgetData data) : IPeerSource
{
    private static readonly string[] Levels = ["class", "section", "item"];

    private DataFrame? _frame;

    public IReadOnlyList<string> Names { get; } = [PeerName.MicrosoftDataAnalysis];

    public IEnumerable<Peer> For(string task)
    {
        if (task is not RatioTask.RollUp)
        {
            return [];
        }

        DataFrame frame = _frame ??= MakeFrame();
        return [new Peer<DataFrame[]>(task, PeerName.MicrosoftDataAnalysis, 1, () => Array.ConvertAll(Levels, level => RollUp(frame, level)), OfNodes)];
    }

    public void Dispose() => _frame = null;

    private static DataFrame RollUp(DataFrame frame, string level) => frame.GroupBy(level).Sum("amount");

    private static PeerTotals OfNodes(DataFrame[] levels)
    {
        var nodes = new Dictionary<string, long>();
        for (int level = 0; level < levels.Length; level++)
        {
            foreach (DataFrameRow row in levels[level].Rows)
            {
                nodes.Add(Convert.ToString(row[Levels[level]], CultureInfo.InvariantCulture)!, Convert.ToInt64(row["amount"], CultureInfo.InvariantCulture));
            }
        }

        // The classes are the top of the tree, and there are few of them.
        nodes.Add(PeerTotals.Total, levels[0].Rows.Sum(static row => Convert.ToInt64(row["amount"], CultureInfo.InvariantCulture)));
        return new(nodes);
    }

    private DataFrame MakeFrame() => new(
        new Int32DataFrameColumn("class", data.SubjectOfLine.Select(subject => data.Subjects[subject].Class)),
        new Int32DataFrameColumn("section", data.SubjectOfLine.Select(subject => data.Subjects[subject].Section)),
        new Int32DataFrameColumn("item", data.SubjectOfLine.Select(subject => data.Subjects[subject].Item)),
        new Int64DataFrameColumn("amount", data.Amounts.Select(static amount => amount.Fen)));
}
