using System.Collections.Immutable;
using GovBudget.Classification.Checks;

namespace GovBudget.Classification.Disclosures.Scores;

/// <summary>A sheet of indicators with their targets, weights and what was reached (绩效自评表), as read from a file.</summary>
public sealed class ScoreSheet
{
    internal ScoreSheet(ImmutableArray<ScoreSheetRow> rows, ImmutableArray<Finding> findings)
    {
        Rows = rows;
        Findings = findings;
    }

    /// <summary>The indicators, in the order of the file.</summary>
    public ImmutableArray<ScoreSheetRow> Rows { get; }

    /// <summary>What was found while reading: rows left out, weights that are no numbers, categories that are not known.</summary>
    public ImmutableArray<Finding> Findings { get; }
}
