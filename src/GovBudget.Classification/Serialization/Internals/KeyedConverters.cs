using System.Text.Json.Serialization;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Aggregation.Internals;
using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Serialization.Internals;

/// <summary>The results along one axis: rows in tree order, each with the place of the row above it.</summary>
/// <remarks>Whatever the type of the keys is, a key is its text; <c>keyType</c> says which type that is.</remarks>
internal sealed class KeyedConverters<TKey>
    where TKey : notnull
{
    // Where a node stands that is written by itself.
    private const int NoList = -2;

    private readonly NamedValueConverter<SubjectLevel> _levels = new();
    private readonly ConverterSet _converters;
    private readonly BudgetAmountConverter _amounts;
    private readonly DecimalConverter _numbers;

    public KeyedConverters(ConverterSet converters)
    {
        _converters = converters;
        (_amounts, _numbers) = (converters.Amount, converters.Number);
        RollUp = new(Write);
        Rounded = new(Write);
        Variances = new(Write);
        Consolidation = new(Write);
    }

    public WrittenConverter<RollUp<TKey>> RollUp { get; }

    public WrittenConverter<RoundedRollUp<TKey>> Rounded { get; }

    public WrittenConverter<VarianceTable<TKey>> Variances { get; }

    public WrittenConverter<Consolidation<TKey>> Consolidation { get; }

    public IEnumerable<JsonConverter> All() => [RollUp, Rounded, Variances, Consolidation];

    /// <summary>The members of a roll-up, also where it is an axis of a cube.</summary>
    public void Write(MemberWriter json, RollUp<TKey> value)
    {
        json.Text("kind", nameof(Aggregation.RollUp));
        WriteHead(json, value);
        int[] parents = NodeParents.Of(value.Nodes);
        json.Objects("nodes", parents.Select((parent, place) => (parent, value.Nodes[place])), Write);
    }

    public void Write(MemberWriter json, RoundedRollUp<TKey> value)
    {
        json.Text("kind", "RoundedRollUp");
        WriteHead(json, value.RollUp);
        WriteStep(json, value.Unit, value.Decimals, value.Step);
        json.ValueOrNull("shownTotal", value.Total, _amounts);
        int[] parents = NodeParents.Of(value.RollUp.Nodes);
        json.Objects("nodes", parents.Select((parent, place) => (parent, value.Nodes[place])), Write);
    }

    public void Write(MemberWriter json, VarianceTable<TKey> value)
    {
        json.Text("kind", nameof(VarianceTable));
        json.Text("axis", value.Axis.Title);
        json.Text("keyType", typeof(TKey).Name);
        json.Flag("isRestated", value.IsRestated);
        json.Object("total", (-1, value.Total), WriteRow);
        json.Objects("nodes", value.Parents.Select((parent, place) => (parent, value.Nodes[place])), WriteRow);
        void WriteRow(MemberWriter row, (int Parent, VarianceNode<TKey> Node) of) => Write(row, of, value.IsRestated);
    }

    public void Write(MemberWriter json, Consolidation<TKey> value)
    {
        json.Text("kind", "Consolidation");
        WriteHead(json, value.RollUp);
        json.ValueOrNull("eliminated", value.Eliminated, _amounts);
        json.ValueOrNull("net", value.Net, _amounts);
        json.List("eliminations", [.. value.Eliminations.Keys.Select(TextOf)], new TextValueConverter());
        int[] parents = NodeParents.Of(value.RollUp.Nodes);
        HashSet<ConsolidatedNode<TKey>> undivided = [.. value.Undivided];
        json.Objects("nodes", parents.Select((parent, place) => (Parent: parent, Node: value.Nodes[place])), (row, of) =>
        {
            Write(row, (of.Parent, of.Node.Node));
            row.Flag("isEliminated", of.Node.IsEliminated);
            row.Flag("isUndivided", undivided.Contains(of.Node));
            row.ValueOrNull("eliminated", of.Node.Eliminated, _amounts);
            row.ValueOrNull("net", of.Node.Net, _amounts);
        });
    }

    /// <summary>A node by itself: its row, without the place of the row above it.</summary>
    public void Write(MemberWriter json, RollUpNode<TKey> value) => Write(json, (NoList, value));

    /// <summary>A node by itself: its row, without the place of the row above it.</summary>
    public void Write(MemberWriter json, RoundedRollUpNode<TKey> value) => Write(json, (NoList, value));

    /// <summary>A node by itself: its row, without the place of the row above it.</summary>
    public void Write(MemberWriter json, VarianceNode<TKey> value) => Write(json, (NoList, value), value.IsRestated);

    /// <summary>The unit and step that figures are shown in.</summary>
    public void WriteStep(MemberWriter json, AmountUnit unit, int decimals, BudgetAmount step)
    {
        json.Name("unit", unit);
        json.Count("decimals", decimals);
        json.Value("step", step, _amounts);
    }

    private void WriteHead(MemberWriter json, RollUp<TKey> value)
    {
        json.Text("axis", value.Axis.Title);
        json.Text("keyType", typeof(TKey).Name);
        json.Name("absentAmounts", value.AbsentAmounts);
        json.Flag("isView", !ReferenceEquals(value, value.Whole));
        json.ValueOrNull("total", value.Total, _amounts);
        json.Count("count", value.Count);
        json.Count("absentCount", value.AbsentCount);
    }

    private void Write(MemberWriter json, (int Parent, RollUpNode<TKey> Node) row)
    {
        RollUpNode<TKey> node = row.Node;
        WritePlace(json, node.Key, node.HasKey, node.Name, node.Depth, row.Parent, node.Kind);
        json.ValueOrNull("own", node.Own, _amounts);
        json.ValueOrNull("inclusive", node.Inclusive, _amounts);
        json.Count("count", node.Count);
        json.Count("absentCount", node.AbsentCount);
        json.ValueOrNull("declared", node.Declared, _amounts);
        json.ValueOrNull("imbalance", node.Imbalance, _amounts);
    }

    private void Write(MemberWriter json, (int Parent, RoundedRollUpNode<TKey> Node) row)
    {
        RoundedRollUpNode<TKey> node = row.Node;
        Write(json, (row.Parent, node.Node));
        json.ValueOrNull("shown", node.Shown, _amounts);
        json.ValueOrNull("shownOwn", node.ShownOwn, _amounts);
        json.ValueOrNull("adjustment", node.Adjustment, _amounts);
        json.ValueOrNull("ownAdjustment", node.OwnAdjustment, _amounts);
    }

    private void Write(MemberWriter json, (int Parent, VarianceNode<TKey> Node) row, bool isRestated)
    {
        VarianceNode<TKey> node = row.Node;
        WritePlace(json, node.Key, node.HasKey, node.Name, node.Depth, row.Parent, node.Kind);
        _converters.Results.WriteMembers(json, node.Amounts);
        json.ValueOrNull("completionRate", node.CompletionRate, _numbers);
        json.ValueOrNull("baseShare", node.BaseShare, _numbers);
        json.ValueOrNull("share", node.Share, _numbers);
        json.ValueOrNull("shareChange", node.ShareChange, _numbers);
        json.ValueOrNull("contribution", node.Contribution, _numbers);
        json.ValueOrNull("shareOfChange", node.ShareOfChange, _numbers);
        json.ValueOrNull("restatedBase", node.RestatedBase, _amounts);
        json.ValueOrNull("reclassified", node.Reclassified, _amounts);
        json.ValueOrNull("real", isRestated ? node.Real : null, _converters.Results.Variance);
    }

    // A residual has the key of the subtotal it belongs to, which the row above it tells: as a key it would stand for what it is not.
    private void WritePlace(MemberWriter json, TKey? key, bool hasKey, string name, int depth, int parent, RollUpNodeKind kind)
    {
        json.Text("key", hasKey ? TextOf(key!) : null);
        json.Text("name", name);
        json.ValueOrNull("level", hasKey ? LevelOf(key!) : null, _levels);
        json.Count("depth", depth);
        if (parent != NoList)
        {
            json.ValueOrNull("parent", parent < 0 ? null : parent, new WholeConverter());
        }

        json.Name("kind", kind);
    }

    private static string TextOf(TKey key) => key is IFormattable text ? text.ToString(null, System.Globalization.CultureInfo.InvariantCulture) : key.ToString()!;

    private static SubjectLevel? LevelOf(TKey key) => key switch
    {
        FunctionalCode code => code.Level,
        RevenueCode code => code.Level,
        GovernmentEconomicCode code => code.Level,
        DepartmentEconomicCode code => code.Level,
        _ => null,
    };
}
