using System.Collections.Immutable;
using GovBudget.Classification.Checks;

namespace GovBudget.Classification.Disclosures;

/// <summary>A published budget or final account, read into types: tables, target forms, the figures of its narrative, and what the checks found.</summary>
/// <remarks>Immutable and thread-safe. Two readings of the same bytes are equal in every figure and finding, in their order.</remarks>
public sealed partial record BudgetDisclosure
{
    /// <summary>The name of the file, or what the caller called the text.</summary>
    public required string SourceName { get; init; }

    /// <summary>The department or unit whose budget it is; empty where the document does not say.</summary>
    public required string Organization { get; init; }

    /// <summary>The fiscal year; none where the document does not say.</summary>
    public required FiscalYear FiscalYear { get; init; }

    /// <summary>Budget or final account.</summary>
    public required DisclosureKind Kind { get; init; }

    /// <summary>The units that the document lists, with their type where it tells.</summary>
    public required ImmutableArray<DisclosedUnit> Units { get; init; }

    /// <summary>The tables that the document's contents (目录) announce.</summary>
    public ImmutableArray<ContentsEntry> Contents { get; init; } = [];

    /// <summary>The tables in the order of the document, without the target forms.</summary>
    public required ImmutableArray<DisclosedTable> Tables { get; init; }

    /// <summary>The target forms of projects.</summary>
    public required ImmutableArray<PerformanceForm> Forms { get; init; }

    /// <summary>The figures and counts of the narrative.</summary>
    public required DisclosureNarrative Narrative { get; init; }

    /// <summary>The account of every number printed in a table.</summary>
    public required CellAccount Cells { get; init; }

    /// <summary>Every relation that was decided, in order of its number and line.</summary>
    public ImmutableArray<RelationResult> Relations { get; init; } = [];

    /// <summary>What was found, in order of line and code.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>The first table of a kind, or <see langword="null"/> where the document has none.</summary>
    public DisclosedTable? Table(TableKind kind) => Tables.FirstOrDefault(t => t.Kind == kind);
}
