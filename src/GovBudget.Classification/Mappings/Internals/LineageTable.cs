using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Catalogs.Internals;

namespace GovBudget.Classification.Mappings.Internals;

/// <summary>The changes of a catalogue, brought to what goes over into what on each day. Built once a catalogue, immutable then.</summary>
internal sealed class LineageTable<TCode>
    where TCode : struct, ISubjectCode<TCode>
{
    private readonly CatalogTable _table;
    private readonly HashSet<LineageNode<TCode>> _touched;

    public LineageTable(SubjectCatalog<TCode> catalog)
    {
        Catalog = catalog;
        _table = catalog.Table;
        Days = new LineageTableBuilder<TCode>(catalog).Build();
        _touched = [.. Days.SelectMany(static day => day.Touched)];
    }

    public SubjectCatalog<TCode> Catalog { get; }

    /// <summary>The days on which something goes over into something else, ascending.</summary>
    public LineageDay<TCode>[] Days { get; }

    /// <summary>Whether any day says anything of a code in an account.</summary>
    public bool IsTouched(LineageNode<TCode> node) => _touched.Contains(node);

    /// <summary>The row of a code in an account on a day; -1 where there is none.</summary>
    public int RowOn(LineageNode<TCode> node, int day) => RowWithin(node, day, day, isForward: true);

    /// <summary>The last row (backward: the first) that holds on some day of a time; -1 where there is none.</summary>
    public int RowWithin(LineageNode<TCode> node, int first, int last, bool isForward)
    {
        int found = -1;
        Range rows = _table.RowsOf(node.Code.Packed);
        for (int row = rows.Start.Value; row < rows.End.Value; row++)
        {
            if (_table.AccountOf(row) == node.Account && _table.Firsts[row] <= last && _table.Lasts[row] >= first && (isForward || found < 0))
            {
                found = row;
            }
        }

        return found;
    }

    public string? NameOn(LineageNode<TCode> node, int day) => RowOn(node, day) is var row && row >= 0 ? _table.NameOf(row) : null;
}
