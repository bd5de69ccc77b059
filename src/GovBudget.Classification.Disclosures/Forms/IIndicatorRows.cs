using System.Collections.Immutable;
using GovBudget.Classification.Disclosures.Grids;

namespace GovBudget.Classification.Disclosures.Forms;

/// <summary>Reads the indicator rows of a form, in one of the ways they are laid out.</summary>
internal interface IIndicatorRows
{
    /// <summary>What the heading says the weights add up to; null where it does not say.</summary>
    decimal? WeightTotal { get; }

    /// <summary>Learns from a heading row; a form that goes on over a page may repeat it, with other columns.</summary>
    void ReadHeading(GridRow row);

    void Read(GridRow row);

    /// <summary>The indicators of the whole period; empty where the form prints only those of the year.</summary>
    ImmutableArray<FormIndicator> Period();

    /// <summary>The indicators of the year.</summary>
    ImmutableArray<FormIndicator> Annual();
}
