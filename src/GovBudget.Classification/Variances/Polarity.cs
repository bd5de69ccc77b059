namespace GovBudget.Classification.Variances;

/// <summary>Whether more of something is good (指标方向). Said by the caller: a figure does not know.</summary>
public enum Polarity
{
    /// <summary>Neither: more spending is not good or bad in itself. The default.</summary>
    Neutral = 0,

    /// <summary>More is favourable, such as revenue.</summary>
    HigherIsFavourable = 1,

    /// <summary>Less is favourable, such as the three public expenses (三公经费).</summary>
    LowerIsFavourable = 2,
}
