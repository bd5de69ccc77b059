namespace GovBudget.Classification.Variances;

/// <summary>What a change is by its polarity.</summary>
public enum Favourability
{
    /// <summary>There is no change, or nothing was said of what is good.</summary>
    Neutral = 0,

    /// <summary>有利: more of what should be more, less of what should be less.</summary>
    Favourable = 1,

    /// <summary>不利: the other way round.</summary>
    Unfavourable = 2,
}
