namespace GovBudget.Classification.Benchmarks.Ratios;

/// <summary>LINQ: one GroupBy for each level, over texts and <see cref="decimal"/>.</summary>
internal sealed class LinqSource(BudgetData data) : IPeerSource
{
    private static readonly Func<LinqRow, string>[] Levels =
        [static row => row.Class, static row => row.Section, static row => row.Item, static _ => PeerTotals.Total];

    private static readonly Func<LinqRow, string>[] FundLevels = [static row => row.FundGroup, static row => row.Fund, static _ => PeerTotals.Total];

    private LinqRow[]? _rows;

    public IReadOnlyList<string> Names { get; } = [PeerName.Linq];

    public IEnumerable<Peer> For(string task)
    {
        if (task is not (RatioTask.RollUp or RatioTask.CrossTab or RatioTask.Variance))
        {
            return [];
        }

        LinqRow[] rows = _rows ??= MakeRows();
        return task switch
        {
            RatioTask.RollUp => [new Peer<Dictionary<string, decimal>>(task, PeerName.Linq, 1, () => RollUp(rows), OfNodes)],
            RatioTask.CrossTab => [new Peer<Dictionary<(string, string), decimal>>(task, PeerName.Linq, 1, () => CrossTab(rows), OfCells)],
            _ => [new Peer<List<(string, decimal, decimal)>>(task, PeerName.Linq, 1, () => Variance(rows, data.Half), OfYears)],
        };
    }

    public void Dispose() => _rows = null;

    private static Dictionary<string, decimal> RollUp(IEnumerable<LinqRow> rows)
    {
        var nodes = new Dictionary<string, decimal>();
        foreach (Func<LinqRow, string> level in Levels)
        {
            foreach (IGrouping<string, LinqRow> group in rows.GroupBy(level))
            {
                nodes.Add(group.Key, group.Sum(static row => row.Amount));
            }
        }

        return nodes;
    }

    private static Dictionary<(string Row, string Column), decimal> CrossTab(LinqRow[] rows)
    {
        var cells = new Dictionary<(string, string), decimal>();
        foreach (Func<LinqRow, string> level in Levels)
        {
            foreach (Func<LinqRow, string> fundLevel in FundLevels)
            {
                foreach (IGrouping<(string, string), LinqRow> group in rows.GroupBy(row => (level(row), fundLevel(row))))
                {
                    cells[group.Key] = group.Sum(static row => row.Amount);
                }
            }
        }

        return cells;
    }

    private static List<(string Node, decimal Base, decimal Current)> Variance(LinqRow[] rows, int half)
    {
        Dictionary<string, decimal> baseYear = RollUp(new ArraySegment<LinqRow>(rows, 0, half));
        Dictionary<string, decimal> current = RollUp(new ArraySegment<LinqRow>(rows, half, rows.Length - half));
        return
        [
            .. baseYear.Keys.Union(current.Keys)
                .Select(node => (node, baseYear.GetValueOrDefault(node), current.GetValueOrDefault(node))),
        ];
    }

    private static PeerTotals OfNodes(Dictionary<string, decimal> nodes) =>
        new(nodes.ToDictionary(static node => node.Key, static node => Fen(node.Value)));

    private static PeerTotals OfCells(Dictionary<(string Row, string Column), decimal> cells) =>
        new(cells.ToDictionary(static cell => PeerTotals.Cell(cell.Key.Row, cell.Key.Column), static cell => Fen(cell.Value)));

    private static PeerTotals OfYears(List<(string Node, decimal Base, decimal Current)> years)
    {
        var nodes = new Dictionary<string, long>();
        foreach ((string node, decimal baseYear, decimal current) in years)
        {
            nodes.Add(PeerTotals.Base(node), Fen(baseYear));
            nodes.Add(PeerTotals.Current(node), Fen(current));
            nodes.Add(PeerTotals.Change(node), Fen(current - baseYear));
        }

        return new(nodes);
    }

    private static long Fen(decimal yuan) => decimal.ToInt64(yuan * 100);

    private LinqRow[] MakeRows()
    {
        var rows = new LinqRow[data.Rows];
        string[] funds = [.. data.Funds.Select(static fund => fund.ToString())];
        string[] groups = [.. data.Funds.Select(static fund => (fund.Parent ?? fund).ToString())];
        for (int i = 0; i < rows.Length; i++)
        {
            BudgetSubject subject = data.Subjects[data.SubjectOfLine[i]];
            int fund = data.FundOfLine[i];
            rows[i] = new(subject.ClassText, subject.SectionText, subject.ItemText, groups[fund], funds[fund], data.Amounts[i].Fen / 100m);
        }

        return rows;
    }
}
