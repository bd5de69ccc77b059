using System.Collections.Immutable;
using System.Text.Json;
using GovBudget.Classification.Aggregation.Internals;
using GovBudget.Classification.Serialization;
using GovBudget.Classification.Serialization.Internals;

namespace GovBudget.Classification.Aggregation;

/// <summary>A roll-up with transfers (转移支付、调入调出资金) left out, gross, eliminated and net for every node (合并抵销).</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <remarks>
/// <para>Made by <see cref="RollUp{TKey}.Consolidate"/>. Each amount that counts is either eliminated or remains, so gross is exactly eliminated and net
/// together, for every node and the total. Absent stays absent: where nothing of a node remains its net is absent, and not 0.</para>
/// <para>What a subtotal declares decides nothing here, for it does not count; what it leaves over (<see cref="RollUpNodeKind.Residual"/>) goes with the subtotal.
/// A key that the axis does not have is eliminated where its digits put it below one that is. Immutable and thread-safe.</para>
/// </remarks>
public sealed class Consolidation<TKey> : IKeyedResult
    where TKey : notnull
{
    private readonly Dictionary<TKey, ConsolidatedNode<TKey>> _byKey;

    internal Consolidation(RollUp<TKey> rollUp, Eliminations<TKey> eliminations, ConsolidationFold<TKey> fold)
    {
        RollUp = rollUp;
        Eliminations = eliminations;
        Nodes = fold.Nodes;
        Eliminated = fold.Eliminated;
        Net = fold.Net;
        EliminatedNodes = fold.EliminatedNodes;
        Undivided = fold.Undivided;
        _byKey = Nodes.Where(static node => node.Node.HasKey).ToDictionary(static node => node.Node.Key!);
    }

    /// <summary>The roll-up, with nothing left out.</summary>
    public RollUp<TKey> RollUp { get; }

    /// <summary>The keys to be left out.</summary>
    public Eliminations<TKey> Eliminations { get; }

    /// <summary>All nodes, in the order of the roll-up.</summary>
    public ImmutableArray<ConsolidatedNode<TKey>> Nodes { get; }

    /// <summary>The total with nothing left out (抵销前); absent where no line has an amount.</summary>
    public BudgetAmount? Gross => RollUp.Total;

    /// <summary>What is left out in all (抵销); absent where no amount is.</summary>
    public BudgetAmount? Eliminated { get; }

    /// <summary>What remains (抵销后); absent where no amount does.</summary>
    public BudgetAmount? Net { get; }

    /// <summary>The nodes that are left out, without those below them, in tree order.</summary>
    public ImmutableArray<ConsolidatedNode<TKey>> EliminatedNodes { get; }

    /// <summary>
    /// The nodes above a key to be left out that have an amount of their own, or a residual, in tree order: how much of it is the key's
    /// the lines do not tell, so it all remains. Empty where every line is as fine as the keys.
    /// </summary>
    public ImmutableArray<ConsolidatedNode<TKey>> Undivided { get; }

    /// <summary>The node of a key that holds something.</summary>
    /// <param name="key">The key, on the axis or not.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">No line stands on the key or below it.</exception>
    public ConsolidatedNode<TKey> this[TKey key] => _byKey[RollUp[key].Key!];

    /// <summary>Looks a node up.</summary>
    /// <param name="key">The key, on the axis or not.</param>
    /// <returns>The node, or <see langword="null"/> where no line stands on the key or below it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    public ConsolidatedNode<TKey>? Find(TKey key) => _byKey.TryGetValue(key, out ConsolidatedNode<TKey> node) ? node : null;

    /// <summary>The consolidation as a JSON document, with exact numbers as text; <see cref="ResultJson"/> has options and the schema.</summary>
    /// <exception cref="JsonException">A text has half a character (a surrogate without its pair).</exception>
    public string ToJson() => ResultJson.Write(this);

    /// <summary>Gross, eliminated and net in 元.</summary>
    public override string ToString() => $"{Gross?.ToString() ?? "—"} = {Eliminated?.ToString() ?? "—"} + {Net?.ToString() ?? "—"}";

    void IKeyedResult.Write(MemberWriter json, ConverterSet converters) => new KeyedConverters<TKey>(converters).Write(json, this);
}
