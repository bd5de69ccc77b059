using GovBudget.Classification.Disclosures.Grids;
using GovBudget.Classification.Disclosures.Tables;

namespace GovBudget.Classification.Disclosures.Forms;

/// <summary>Reads the target forms of a document, in whichever way they are laid out: labels tell, not the document.</summary>
internal sealed class FormReader
{
    private readonly IFormLayout[] _layouts;

    public FormReader()
    {
        var magnitude = new Magnitude();
        _layouts = [new WideFormLayout(magnitude), new LabelledFormLayout(magnitude)];
    }

    /// <summary>Reads the forms of a grid; one that holds none is left as it is.</summary>
    public FormReading Read(Grid grid) => _layouts.Select(l => l.TryRead(grid)).FirstOrDefault(r => r is not null) ?? new([], grid);
}
