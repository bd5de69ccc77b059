using GovBudget.Classification.Catalogs.Internals;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Catalogs.Layers.Internals;

/// <summary>Decides which rows of a local layer may stand in a catalogue, and in which account and on which days.</summary>
internal sealed class LayerPlacement<TCode>
    where TCode : struct, ISubjectCode<TCode>
{
    private const int ShownAccounts = 4;

    private readonly SubjectCatalog<TCode> _catalog;
    private readonly CatalogTable _table;
    private readonly LocalLayer<TCode> _layer;
    private readonly RowFindings _findings;
    private readonly AncestorDays<TCode> _days;
    private readonly ILookup<uint, int> _rowsByParent;

    private LayerPlacement(SubjectCatalog<TCode> catalog, LocalLayer<TCode> layer, RowFindings findings)
    {
        _catalog = catalog;
        _table = catalog.Table;
        _layer = layer;
        _findings = findings;
        _days = new(catalog, EvidenceRules.BasisFor(layer.Evidence), findings);
        _rowsByParent = Enumerable.Range(0, _table.HasParents ? _table.Count : 0).ToLookup(row => _table.ParentOf(row).Bits);
    }

    /// <summary>Puts the layer on a catalogue, level by level, so that a sub-item (目) keeps to the days of the local item (项) above it.</summary>
    public static SubjectCatalog<TCode> Put(SubjectCatalog<TCode> catalog, LocalLayer<TCode> layer, RowFindings findings)
    {
        foreach (IGrouping<SubjectLevel, LocalSubject<TCode>> level in layer.Rows.GroupBy(static row => row.Code.Level).OrderBy(static level => level.Key))
        {
            List<SubjectRecord<TCode>> local = new LayerPlacement<TCode>(catalog, layer, findings).Place(level);
            catalog = local.Count == 0 ? catalog
                : SubjectCatalog<TCode>.Create(catalog.Coverage, catalog.Records.Concat(local), SubjectChanges.Stated(catalog), catalog.Statement);
        }

        return catalog;
    }

    /// <summary>The records of the rows that may stand there; every other row is a finding.</summary>
    private List<SubjectRecord<TCode>> Place(IEnumerable<LocalSubject<TCode>> rows)
    {
        var placed = new List<PlacedRow<TCode>>();
        foreach (LocalSubject<TCode> row in rows)
        {
            if (TryPlace(row, out PlacedRow<TCode> place))
            {
                placed.Add(place);
            }
        }

        return [.. WithoutDuplicates(placed).Select(RecordOf)];
    }

    private bool TryPlace(LocalSubject<TCode> row, out PlacedRow<TCode> place)
    {
        place = default;
        if (row.Code.Level <= SubjectLevel.Section || row.Code.AncestorAt(SubjectLevel.Section) is not { } section)
        {
            return Refuse(row, RowFault.NationalLevel, $"{row} is a {(row.Code.Level == SubjectLevel.Class ? "class (类)" : "section (款)")}; only items (项) and sub-items (目) can be local");
        }

        if (!TryGetAccount(row, out BudgetAccount account) || !_days.TryCut(row, section, account, out LocalDays days))
        {
            return false;
        }

        place = new(row, account, days);
        return IsFree(place) && HasNothingBelow(place);
    }

    private bool TryGetAccount(LocalSubject<TCode> row, out BudgetAccount account)
    {
        account = row.Account;
        if (_catalog.Accounts.IsEmpty)
        {
            return account == BudgetAccount.None || Refuse(row, RowFault.BadAccount, $"{row} names the account {account}, but the catalogue is not divided by account");
        }

        if (account != BudgetAccount.None)
        {
            return true;
        }

        BudgetAccount[] holders = HoldersAbove(row);
        if (holders.Length == 1)
        {
            account = holders[0];
            return true;
        }

        return holders.Length == 0
            ? Refuse(row, RowFault.NoNationalAncestor, $"{row} has no national subject above it on its days")
            : Refuse(row, RowFault.BadAccount, $"{row} names no account, and what stands above it is in several ({string.Join(", ", holders.Take(ShownAccounts))}): say which one is meant");
    }

    /// <summary>The accounts that hold the nearest national ancestor on one of the days.</summary>
    private BudgetAccount[] HoldersAbove(LocalSubject<TCode> row)
    {
        int first = row.From is { } from ? CatalogDay.Of(from) : CatalogDay.Open;
        int last = row.To is { } to ? CatalogDay.Of(to) : CatalogDay.Endless;
        foreach (TCode ancestor in row.Code.Ancestors)
        {
            Range rows = _table.RowsOf(ancestor.Packed);
            BudgetAccount[] holders =
            [
                .. Enumerable.Range(rows.Start.Value, rows.End.Value - rows.Start.Value)
                    .Where(other => Overlaps(other, first, last) && _table.LayerOf(other) is null)
                    .Select(other => _table.AccountOf(other))
                    .Distinct(),
            ];
            if (holders.Length > 0)
            {
                return holders;
            }
        }

        return [];
    }

    private bool IsFree(PlacedRow<TCode> place)
    {
        Range rows = _table.RowsOf(place.Row.Code.Packed);
        for (int other = rows.Start.Value; other < rows.End.Value; other++)
        {
            if (Overlaps(other, place.Days.First, place.Days.Last))
            {
                return _table.LayerOf(other) is { } layer
                    ? Refuse(place.Row, RowFault.LayerConflict, $"{place.Row} has the code of {Describe(other)}, which the layer '{layer}' holds")
                    : Refuse(place.Row, RowFault.ShadowsNational, $"{place.Row} has the code of the national {Describe(other)}");
            }
        }

        return true;
    }

    // The codes stand in tree order: what is below a code stands right behind it. A row may also name its parent.
    private bool HasNothingBelow(PlacedRow<TCode> place)
    {
        PackedCode code = place.Row.Code.Packed;
        int found = Array.BinarySearch(_table.Codes, 0, _table.Count, code.Bits);
        int start = found < 0 ? ~found : _table.RowsOf(code).End.Value;
        for (int below = start; below < _table.Count && code.IsAncestorOf(_table.CodeOf(below)); below++)
        {
            if (Overlaps(below, place.Days.First, place.Days.Last))
            {
                return RefuseAbove(place.Row, below);
            }
        }

        foreach (int child in _rowsByParent[code.Bits])
        {
            if (Overlaps(child, place.Days.First, place.Days.Last))
            {
                return RefuseAbove(place.Row, child);
            }
        }

        return true;
    }

    private bool RefuseAbove(LocalSubject<TCode> row, int below) => Refuse(row, RowFault.Reparents,
        $"{row} would stand above {(_table.LayerOf(below) is { } layer ? $"{Describe(below)} of the layer '{layer}'" : $"the national {Describe(below)}")}");

    private IEnumerable<PlacedRow<TCode>> WithoutDuplicates(List<PlacedRow<TCode>> placed)
    {
        PlacedRow<TCode>? before = null;
        foreach (PlacedRow<TCode> place in placed.OrderBy(static p => p.Row.Code).ThenBy(static p => p.Account).ThenBy(static p => p.Days.First).ThenBy(static p => p.Row.Line))
        {
            if (before is { } other && other.Row.Code.Equals(place.Row.Code) && other.Account == place.Account && place.Days.First <= other.Days.Last)
            {
                Refuse(place.Row, RowFault.Duplicate, $"{place.Row} stands in line {other.Row.Line} already, as {other.Row}, for the same account and time");
                continue;
            }

            before = place;
            yield return place;
        }
    }

    private SubjectRecord<TCode> RecordOf(PlacedRow<TCode> place) => new()
    {
        Code = place.Row.Code,
        Name = place.Row.Name,
        Account = place.Account,
        From = place.Days.From,
        To = place.Days.To,
        Stated = _layer.Evidence,
        Layer = _layer.Name,
        Sources = [_layer.Source],
    };

    private bool Overlaps(int row, int first, int last) => _table.Firsts[row] <= last && first <= _table.Lasts[row];

    private string Describe(int row) => $"{TCode.FromPacked(_table.CodeOf(row))} {_table.NameOf(row)}";

    private bool Refuse(LocalSubject<TCode> row, RowFault fault, string message)
    {
        _findings.Add(row.Line, 0, fault, message);
        return false;
    }
}
