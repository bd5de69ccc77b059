using System.Collections.Immutable;

namespace GovBudget.Classification.Performance;

/// <summary>A scale of words that targets without a number are set on (定性指标), such as 及时性: 及时, 基本及时, 不及时.</summary>
/// <remarks>
/// A scale names words at their own level. Words in front shift it: 基本, 部分, 有所 and 较 to <see cref="QualitativeLevel.Partly"/>,
/// 不, 未, 无 and 零 turn the word round that they stand before, 显著, 明显, 大幅 and 非常 to <see cref="QualitativeLevel.Beyond"/>. Immutable.
/// </remarks>
public sealed class QualitativeScale
{
    /// <summary>Makes a scale, such as one that <see cref="IndicatorVocabulary.With(QualitativeScale)"/> adds.</summary>
    /// <param name="name">The name of what is judged: 及时性.</param>
    /// <param name="reached">The words of the level that counts as reached: 及时, 按时.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> or a word is blank, or contains a digit, or there is no word.</exception>
    public QualitativeScale(string name, params ReadOnlySpan<string> reached)
        : this(name, [.. reached], [])
    {
    }

    /// <summary>Makes a scale with words of other levels: 很好, 好, 一般, 差.</summary>
    /// <param name="name">The name of what is judged.</param>
    /// <param name="reached">The words of the level that counts as reached.</param>
    /// <param name="others">The words of other levels.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> or a word is blank, or contains a digit, or no word is reached, or the level of a word is <see cref="QualitativeLevel.None"/>.</exception>
    public QualitativeScale(string name, ImmutableArray<string> reached, ImmutableArray<(string Word, QualitativeLevel Level)> others)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (reached.IsDefaultOrEmpty || others.IsDefault)
        {
            throw new ArgumentException("A scale needs a word that counts as reached.", nameof(reached));
        }

        Name = name;
        Words = [.. reached.Select(static word => (word, QualitativeLevel.Reached)), .. others];
        foreach ((string word, QualitativeLevel level) in Words)
        {
            if (string.IsNullOrWhiteSpace(word) || word.AsSpan().ContainsAnyInRange('0', '9') || level is QualitativeLevel.None || !Enum.IsDefined(level))
            {
                throw new ArgumentException($"'{word}' cannot be a word of a scale: it must be text without digits, with a level.", nameof(reached));
            }
        }
    }

    /// <summary>What is judged: 及时性.</summary>
    public string Name { get; }

    /// <summary>The words and the level of each, as far as nothing stands in front.</summary>
    public ImmutableArray<(string Word, QualitativeLevel Level)> Words { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
