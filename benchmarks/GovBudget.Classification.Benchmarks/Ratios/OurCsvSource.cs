using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Disclosures.Lines;

namespace GovBudget.Classification.Benchmarks.Ratios;

/// <summary>This library, from a CSV file to a finished roll-up. As in the plans of the others, the column that the roll-up has no need of is left unread.</summary>
internal sealed class OurCsvSource(BudgetData data, CsvLines csv) : IPeerSource
{
    /// <summary>What a roll-up by function needs of the file.</summary>
    public static LineReadOptions CodesAlone { get; } = new() { KeyColumns = ["科目编码"] };

    private static readonly RollUpOptions OneThread = new() { MaxThreads = 1 };

    public IReadOnlyList<string> Names { get; } = [PeerName.Ours];

    public IEnumerable<Peer> For(string task)
    {
        if (task != RatioTask.CsvToRollUp)
        {
            return [];
        }

        csv.Write();
        return [new Peer<RollUp<FunctionalCode>>(task, PeerName.Ours, 1, ReadAndRollUp, OurTotals.Of)];
    }

    public void Dispose()
    {
    }

    private RollUp<FunctionalCode> ReadAndRollUp()
    {
        using FileStream file = File.OpenRead(csv.Path);
        return LineReader.Read(file, CodesAlone).Table.RollUp(data.Functions, OneThread);
    }
}
