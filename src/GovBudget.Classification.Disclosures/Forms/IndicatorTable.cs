using System.Collections.Immutable;
using GovBudget.Classification.Disclosures.Grids;
using GovBudget.Classification.Performance;

namespace GovBudget.Classification.Disclosures.Forms;

/// <summary>Reads indicator rows that stand once under their headings, whichever columns these are and in whichever order.</summary>
internal sealed class IndicatorTable : IIndicatorRows
{
    // 100 points are shared out.
    private const decimal MostPoints = 100;

    private readonly List<(FormIndicator Indicator, GridRow Row, int? Remark)> _read = [];
    private IndicatorColumns? _columns;
    private IndicatorCategory _first;
    private IndicatorCategory _second;

    public void ReadHeading(GridRow row)
    {
        _columns = IndicatorColumns.Read(row);
        row.PlaceAll();
    }

    public void Read(GridRow row)
    {
        if (_columns is { } columns && !GridHeader.IsColumnNumbers(row))
        {
            Read(columns, IndicatorRowFit.Align(columns, row));
        }
    }

    public decimal? WeightTotal => _columns?.WeightTotal;

    public ImmutableArray<FormIndicator> Period() => [];

    public ImmutableArray<FormIndicator> Annual() =>
        RemarksAreWeights() ? [.. _read.Select(r => r.Indicator with { Weight = Points(r.Row, r.Remark) })] : [.. _read.Select(r => r.Indicator)];

    private void Read(IndicatorColumns columns, GridRow row)
    {
        int slip = columns.Slip(row);
        int? Find(IndicatorColumn column) => columns.Find(row, column, slip);
        string Text(IndicatorColumn column) => Find(column) is { } at ? row[at].Trim() : string.Empty;

        ReadCategories(Text(IndicatorColumn.FirstLevel), Text(IndicatorColumn.SecondLevel));
        string name = Text(IndicatorColumn.Name);
        string? value = TargetText.Of(Text(IndicatorColumn.Sign), Text(IndicatorColumn.Value), Text(IndicatorColumn.Unit), name);
        if (name.Length == 0 && value is null)
        {
            return;
        }

        foreach (IndicatorColumn column in (IndicatorColumn[])[IndicatorColumn.FirstLevel, IndicatorColumn.SecondLevel, IndicatorColumn.Name, IndicatorColumn.Sign, IndicatorColumn.Value, IndicatorColumn.Unit, IndicatorColumn.Standard, IndicatorColumn.Explanation])
        {
            Place(row, Find(column));
        }

        IndicatorCategory first = _second.Parent ?? (_second == IndicatorCategory.Cost ? IndicatorCategory.Output : _first);
        var indicator = new FormIndicator(row.Line, first, _second, name, value)
        {
            Weight = Points(row, Find(IndicatorColumn.Weight)),
            IsCore = Text(IndicatorColumn.Core) switch { "是" => true, "否" => false, _ => null },
            Standard = TextOrNull(Text(IndicatorColumn.Standard)),
            Explanation = TextOrNull(Text(IndicatorColumn.Explanation)),
        };
        _read.Add((indicator, row, Find(IndicatorColumn.Remark)));
    }

    private static string? TextOrNull(string text) => text.Length == 0 ? null : text;

    private static void Place(GridRow row, int? column)
    {
        if (column is { } at)
        {
            row.Place(at);
        }
    }

    private static decimal? Points(GridRow row, int? column)
    {
        if (column is not { } at || !CellText.TryReadNumber(row[at].Trim().TrimEnd('分'), out decimal points, out _) || points is < 0 or > MostPoints)
        {
            return null;
        }

        row.Place(at);
        return points;
    }

    /// <summary>A category stands in its first row, for all the rows below; one that no list knows is none, but no longer the one before.</summary>
    private void ReadCategories(string first, string second)
    {
        if (first.Length > 0)
        {
            _first = IndicatorCategory.TryParsePrinted(first, out IndicatorCategory known) ? known : IndicatorCategory.None;
            _second = IndicatorCategory.None;
        }

        if (second.Length > 0)
        {
            _second = IndicatorCategory.TryParsePrinted(second, out IndicatorCategory known) ? known : IndicatorCategory.None;
        }
    }

    /// <summary>Where no column is headed as weight and the remarks are numbers, the remarks are the weights.</summary>
    private bool RemarksAreWeights()
    {
        bool IsPoints((FormIndicator Indicator, GridRow Row, int? Remark) read) =>
            CellText.TryReadNumber(read.Row[read.Remark!.Value], out decimal points, out _) && points is >= 0 and <= MostPoints;
        return _columns?.Has(IndicatorColumn.Weight) == false
            && _read.Count(r => r.Remark is not null) * 2 > _read.Count
            && _read.TrueForAll(r => r.Remark is null || IsPoints(r));
    }
}
