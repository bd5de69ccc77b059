using System.Collections.Immutable;

namespace GovBudget.Classification.Disclosures;

/// <summary>A published table, read: its columns understood, its lines typed.</summary>
public sealed record DisclosedTable
{
    /// <summary>What the table is.</summary>
    public required TableKind Kind { get; init; }

    /// <summary>The label above the title, such as 公开01表, or <see langword="null"/>.</summary>
    public string? Label { get; init; }

    /// <summary>The title as printed; empty where the table has none.</summary>
    public required string Title { get; init; }

    /// <summary>The line of the title, or of the first row where there is no title; counted from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Whose table it is, as printed above it, or <see langword="null"/>.</summary>
    public string? Owner { get; init; }

    /// <summary>The unit of its amounts.</summary>
    public required AmountUnit Unit { get; init; }

    /// <summary>Its columns.</summary>
    public required ImmutableArray<DisclosedColumn> Columns { get; init; }

    /// <summary>Its lines, half by half, each half in the order of the document: a row of two halves gives a line for each.</summary>
    public required ImmutableArray<DisclosedLine> Lines { get; init; }

    /// <summary>The rows of data as printed.</summary>
    public required int RowCount { get; init; }

    /// <summary>The notes below the table (注：…).</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>
    /// The line that stands for the whole table without halves: the department's, else 合计, else the line of the only unit;
    /// <see langword="null"/> where there is none.
    /// </summary>
    public DisclosedLine? FindWhole()
    {
        UnitLine[] units = [.. Lines.OfType<UnitLine>()];
        return Array.Find(units, u => u.IsDepartment) ?? (DisclosedLine?)FindTotal() ?? (units.Length == 1 ? units[0] : null);
    }

    /// <summary>The line of totals on one side; the widest where there are several, or <see langword="null"/>.</summary>
    /// <param name="side">The half of the table; none for tables without halves.</param>
    /// <param name="kind">Which total.</param>
    public TotalLine? FindTotal(TableSide side = TableSide.None, TotalKind kind = TotalKind.Total) =>
        Lines.OfType<TotalLine>().FirstOrDefault(l => l.Side == side && l.Kind == kind);
}
