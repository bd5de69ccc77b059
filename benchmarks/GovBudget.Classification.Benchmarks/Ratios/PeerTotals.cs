using System.Globalization;

namespace GovBudget.Classification.Benchmarks.Ratios;

/// <summary>What a peer found: a sum for each node, by a key that all peers write alike.</summary>
/// <param name="Nodes">The sums; amounts in 分.</param>
/// <param name="IsPartial">Whether the peer finds only some of the nodes, as the limit does, which knows no subjects.</param>
internal sealed record PeerTotals(IReadOnlyDictionary<string, long> Nodes, bool IsPartial = false)
{
    /// <summary>The key of the total of a roll-up.</summary>
    public const string Total = "";

    /// <summary>What a peer finds that only reads the bytes.</summary>
    public static PeerTotals Nothing { get; } = new(new Dictionary<string, long>(), IsPartial: true);

    public static string Cell(string row, string column) => $"{row}|{column}";

    public static string Base(string node) => $"base:{node}";

    public static string Current(string node) => $"current:{node}";

    public static string Change(string node) => $"change:{node}";

    public static PeerTotals Only(string node, long sum) => new(new Dictionary<string, long> { [node] = sum }, IsPartial: true);

    /// <summary>How many codes were parsed to what they are.</summary>
    public static PeerTotals OfParsed(long right) => new(new Dictionary<string, long> { ["right"] = right });

    /// <summary>What the ordinals that were looked up add up to.</summary>
    public static PeerTotals OfOrdinals(long sum) => new(new Dictionary<string, long> { ["ordinals"] = sum });

    /// <summary>How these differ from the sums of another peer; <see langword="null"/> where they agree.</summary>
    public string? DifferenceFrom(PeerTotals other)
    {
        bool isWhole = !IsPartial && !other.IsPartial;
        foreach ((string node, long sum) in Nodes)
        {
            if (other.Nodes.TryGetValue(node, out long otherSum) ? sum != otherSum : isWhole || IsPartial)
            {
                return $"node '{node}': {Written(Nodes, node)} against {Written(other.Nodes, node)}";
            }
        }

        string? onlyThere = isWhole || other.IsPartial ? other.Nodes.Keys.FirstOrDefault(node => !Nodes.ContainsKey(node)) : null;
        return onlyThere is null ? null : $"node '{onlyThere}': nothing against {Written(other.Nodes, onlyThere)}";
    }

    private static string Written(IReadOnlyDictionary<string, long> nodes, string node) =>
        nodes.TryGetValue(node, out long sum) ? sum.ToString(CultureInfo.InvariantCulture) : "nothing";
}
