namespace GovBudget.Classification.Disclosures.Forms;

/// <summary>The field of <see cref="FormFunds"/> that an amount fills.</summary>
internal enum FundsField
{
    Detail = 0,
    Total,
    Central,
    Provincial,
    Local,
    SelfRaised,
    Appropriation,
    CarriedOver,
    Other,
}
