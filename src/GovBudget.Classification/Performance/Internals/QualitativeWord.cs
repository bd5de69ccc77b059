namespace GovBudget.Classification.Performance.Internals;

/// <summary>What a word does in a target without a number.</summary>
/// <param name="Role">What it does to the level.</param>
/// <param name="Scale">The scale it stands on; for a word that only qualifies another, the one it stands on alone, if any.</param>
/// <param name="Level">Its own level there.</param>
internal sealed record QualitativeWord(QualitativeRole Role, QualitativeScale? Scale, QualitativeLevel Level)
{
    public override string ToString() => Scale is null ? $"a word that goes with others ({Role})" : $"a word of the scale {Scale}";
}

/// <summary>What a word does to the level of the words it stands with.</summary>
internal enum QualitativeRole
{
    /// <summary>Sets scale and level.</summary>
    Sets,

    /// <summary>Nothing; a target may be made of more than the word that counts.</summary>
    GoesAlong,

    /// <summary>Turns the next word of a scale round: 不, 未.</summary>
    Negates,

    /// <summary>Says that something is not there, of whatever kind it would be: 无, 零.</summary>
    Lacks,

    /// <summary>Says that something happens: 发生. After 不 it does not, of whatever kind it would be.</summary>
    Happens,

    /// <summary>Lowers it: 基本, 较.</summary>
    Weakens,

    /// <summary>Raises it: 显著, 非常.</summary>
    Strengthens,
}
