namespace GovBudget.Classification.Disclosures.Relations;

/// <summary>One way in which columns split money: by fund source, by origin, by expenditure kind, by item of 三公.</summary>
internal sealed class Facet
{
    private readonly Func<ColumnMeaning, int> _value;
    private readonly Func<int, int> _parent;
    private readonly Func<ColumnMeaning, ColumnMeaning> _without;
    private readonly Func<TableKind, int> _relation;

    private Facet(Func<ColumnMeaning, int> value, Func<int, int> parent, Func<ColumnMeaning, ColumnMeaning> without, Func<TableKind, int> relation)
    {
        _value = value;
        _parent = parent;
        _without = without;
        _relation = relation;
    }

    public static IReadOnlyList<Facet> All { get; } =
    [
        new(m => (int)m.Fund, f => (int)(((FundSource)f).Parent ?? FundSource.None), m => m with { Fund = FundSource.None }, RelationOfFunds),
        new(m => (int)m.Origin, _ => 0, m => m with { Origin = FundOrigin.None }, _ => 6),
        new(m => (int)m.Kind, k => (int)(((ExpenditureKind)k).Parent ?? ExpenditureKind.None), m => m with { Kind = ExpenditureKind.None }, kind => kind == TableKind.BasicExpenditureByEconomic ? 16 : 9),
        new(m => (int)m.Item, i => (int)ParentOf((ThreePublicItem)i), m => m with { Item = ThreePublicItem.None }, _ => 18),
    ];

    public bool IsByFund => ReferenceEquals(this, All[0]);

    public int RelationIn(TableKind kind) => _relation(kind);

    /// <summary>Whether one column is directly below another: by this facet alone, with no column of the table in between.</summary>
    public bool IsPart(ColumnMeaning part, ColumnMeaning total, IEnumerable<DisclosedColumn> columns)
    {
        if (_value(part) == 0 || _value(part) == _value(total) || _without(part) != _without(total))
        {
            return false;
        }

        HashSet<int> present = [.. columns.Where(c => _without(c.Meaning) == _without(total)).Select(c => _value(c.Meaning))];
        int ancestor = _parent(_value(part));
        while (ancestor > 0 && !present.Contains(ancestor))
        {
            ancestor = _parent(ancestor);
        }

        return ancestor == _value(total);
    }

    private static int RelationOfFunds(TableKind kind) => kind switch
    {
        TableKind.Revenue => 8,
        TableKind.ThreePublic => 18,
        TableKind.ProjectExpenditure or TableKind.CarriedOverProjectExpenditure => 21,
        _ => 13,
    };

    private static ThreePublicItem ParentOf(ThreePublicItem item) => item switch
    {
        ThreePublicItem.VehiclePurchase or ThreePublicItem.VehicleOperation => ThreePublicItem.Vehicles,
        ThreePublicItem.Abroad or ThreePublicItem.Reception or ThreePublicItem.Vehicles => ThreePublicItem.Total,
        // 会议费 and 培训费 stand beside the three: they are part of no column but themselves.
        ThreePublicItem.Meetings or ThreePublicItem.Training => (ThreePublicItem)(-1),
        _ => ThreePublicItem.None,
    };
}
