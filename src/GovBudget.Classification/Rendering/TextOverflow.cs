namespace GovBudget.Classification.Rendering;

/// <summary>What becomes of a cell that is wider than its column may be.</summary>
public enum TextOverflow
{
    /// <summary>It goes on in the next line.</summary>
    Wrap = 0,

    /// <summary>It is cut, and ends with <c>…</c>.</summary>
    Cut = 1,
}
