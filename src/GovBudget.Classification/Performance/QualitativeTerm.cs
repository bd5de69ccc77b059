namespace GovBudget.Classification.Performance;

/// <summary>A word, or a few, that sets a target without a number (定性目标): <c>按规定及时缴纳</c> is 及时性, reached.</summary>
/// <param name="Text">The text in canonical form.</param>
/// <param name="Scale">The scale it stands on.</param>
/// <param name="Level">How far up.</param>
public sealed record QualitativeTerm(string Text, QualitativeScale Scale, QualitativeLevel Level)
{
    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
