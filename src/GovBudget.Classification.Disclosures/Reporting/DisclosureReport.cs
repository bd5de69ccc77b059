namespace GovBudget.Classification.Disclosures.Reporting;

/// <summary>What a document says, in the flat form that tools read: codes, names and amounts as text in 元 with two decimals.</summary>
/// <remarks>The shape is a contract: members may be added, none is renamed or removed.</remarks>
public sealed record DisclosureReport
{
    /// <summary>The file as the caller named it.</summary>
    public required string File { get; init; }

    /// <summary>Whose document it is.</summary>
    public required string Organization { get; init; }

    /// <summary>The fiscal year, or <see langword="null"/>.</summary>
    public required int? FiscalYear { get; init; }

    /// <summary>Budget or FinalAccount.</summary>
    public required string DocumentKind { get; init; }

    /// <summary>The tables that were understood.</summary>
    public required IReadOnlyList<ReportTable> Tables { get; init; }

    /// <summary>The tables that were not.</summary>
    public required IReadOnlyList<ReportUnrecognisedTable> UnrecognisedTables { get; init; }

    /// <summary>The account of all numbers in tables.</summary>
    public required ReportCells Cells { get; init; }

    /// <summary>Revenue and expenditure.</summary>
    public required ReportTotals Totals { get; init; }

    /// <summary>Expenditure by function, all levels as printed.</summary>
    public required IReadOnlyList<ReportFunctional> Functional { get; init; }

    /// <summary>Basic expenditure by economic subject, all levels as printed.</summary>
    public required IReadOnlyList<ReportEconomic> Economic { get; init; }

    /// <summary>Revenue of the year by fund source.</summary>
    public required IReadOnlyList<ReportFund> Funds { get; init; }

    /// <summary>The three public expenses.</summary>
    public required ReportThreePublic ThreePublic { get; init; }

    /// <summary>机关运行经费.</summary>
    public required string? OperatingExpense { get; init; }

    /// <summary>The projects.</summary>
    public required IReadOnlyList<ReportProject> Projects { get; init; }

    /// <summary>How many target forms of projects there are.</summary>
    public required int PerformanceTables { get; init; }

    /// <summary>The roll-ups: printed subtotals beside computed ones.</summary>
    public required ReportRollUps RollUps { get; init; }

    /// <summary>The year-on-year statements of the narrative with what they imply.</summary>
    public required IReadOnlyList<ReportComparison> Comparisons { get; init; }

    /// <summary>How many relations were decided, and how.</summary>
    public required ReportRelations Relations { get; init; }

    /// <summary>What was found.</summary>
    public required IReadOnlyList<ReportFinding> Findings { get; init; }
}
