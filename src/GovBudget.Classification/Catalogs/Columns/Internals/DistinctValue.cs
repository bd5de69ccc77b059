using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Catalogs.Columns.Internals;

/// <summary>One distinct value of a column: how often it stands there, and the code it was read as, if it is one.</summary>
internal struct DistinctValue(string text, int firstRow)
{
    public string Text { get; } = text;

    public int FirstRow { get; } = firstRow;

    public int Rows { get; set; } = 1;

    /// <summary>The scheme of the code; none where the value is no code.</summary>
    public SubjectScheme Scheme { get; set; }

    public PackedCode Code { get; set; }

    public SubjectCodeAdjustments Adjustments { get; set; }
}
