using GovBudget.Classification.Disclosures.Grids;

namespace GovBudget.Classification.Disclosures.Forms;

/// <summary>One of the ways in which target forms are laid out.</summary>
internal interface IFormLayout
{
    /// <summary>Reads the forms of a grid that is laid out this way; null where it is not.</summary>
    FormReading? TryRead(Grid grid);
}
