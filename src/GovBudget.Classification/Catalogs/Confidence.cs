namespace GovBudget.Classification.Catalogs;

/// <summary>How sure general knowledge is of a row that nobody saw printed for the fiscal year (把握程度).</summary>
/// <remarks>The members are ordered: <c>Low &lt; Medium &lt; High</c>. It is a judgement, not a measurement.</remarks>
public enum Confidence
{
    /// <summary>Not stated: the row stands on other evidence.</summary>
    None = 0,

    /// <summary>Low.</summary>
    Low = 1,

    /// <summary>Medium.</summary>
    Medium = 2,

    /// <summary>High; still not a fact.</summary>
    High = 3,
}
