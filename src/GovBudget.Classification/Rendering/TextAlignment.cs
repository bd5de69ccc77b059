namespace GovBudget.Classification.Rendering;

/// <summary>At which side of its column a cell stands.</summary>
public enum TextAlignment
{
    /// <summary>At the left: texts.</summary>
    Left = 0,

    /// <summary>At the right: numbers.</summary>
    Right = 1,
}
