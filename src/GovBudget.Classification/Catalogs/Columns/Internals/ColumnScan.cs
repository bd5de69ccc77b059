using System.Collections.Immutable;
using System.Runtime.InteropServices;
using GovBudget.Classification.Catalogs.Internals;

namespace GovBudget.Classification.Catalogs.Columns.Internals;

/// <summary>Walks once over a column, keeps each distinct value with its count, and compares them with the catalogues.</summary>
internal sealed class ColumnScan
{
    private static readonly SubjectScheme[] AllSchemes =
        [SubjectScheme.Functional, SubjectScheme.Revenue, SubjectScheme.GovernmentEconomic, SubjectScheme.DepartmentEconomic];

    private readonly DistinctValue[] _values;

    public ColumnScan(IEnumerable<string?> column, ColumnCatalogs? catalogs)
    {
        var values = new List<DistinctValue>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string? text in column)
        {
            if (string.IsNullOrWhiteSpace(text))
            {
                BlankRows++;
            }
            else
            {
                ref int place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, text, out bool isKnown);
                if (isKnown)
                {
                    CollectionsMarshal.AsSpan(values)[place].Rows++;
                }
                else
                {
                    place = values.Count;
                    values.Add(new DistinctValue(text, Rows));
                }
            }

            Rows++;
        }

        _values = WithoutLabels(CollectionsMarshal.AsSpan(values));
        bool[] used = SchemesUsed();
        Schemes = [.. AllSchemes
            .Where(scheme => used[(int)scheme] || used[(int)SubjectScheme.None])
            .Select(scheme => new SchemeColumn(this, scheme, TableOf(catalogs, scheme)))];
    }

    /// <summary>The number of rows, blank ones too.</summary>
    public int Rows { get; }

    public int BlankRows { get; }

    /// <summary>The words between the values, in the order in which they first stand in the column.</summary>
    public ImmutableArray<ColumnLabel> Labels { get; private set; } = [];

    /// <summary>The distinct values without the labels.</summary>
    public ReadOnlySpan<DistinctValue> Values => _values;

    /// <summary>The schemes that the values may belong to, each with what it knows of them.</summary>
    public IReadOnlyList<SchemeColumn> Schemes { get; }

    private static CatalogTable? TableOf(ColumnCatalogs? catalogs, SubjectScheme scheme) =>
        catalogs is null ? ColumnCatalogs.ShippedTableOf(scheme) : catalogs.TableOf(scheme);

    private DistinctValue[] WithoutLabels(Span<DistinctValue> distinct)
    {
        var values = new List<DistinctValue>(distinct.Length);
        ImmutableArray<ColumnLabel>.Builder labels = ImmutableArray.CreateBuilder<ColumnLabel>();
        foreach (ref DistinctValue value in distinct)
        {
            if (!AnyCode.TryRead(ref value) && LabelWords.IsLabel(value.Text))
            {
                labels.Add(new ColumnLabel(value.Text, value.Rows, value.FirstRow));
            }
            else
            {
                values.Add(value);
            }
        }

        Labels = labels.DrainToImmutable();
        return [.. values];
    }

    // Which schemes the codes name; under "none", whether some value is no code and may be the name of a subject of any scheme.
    private bool[] SchemesUsed()
    {
        bool[] used = new bool[AllSchemes.Length + 1];
        foreach (DistinctValue value in _values)
        {
            used[(int)value.Scheme] = true;
        }

        return used;
    }
}
