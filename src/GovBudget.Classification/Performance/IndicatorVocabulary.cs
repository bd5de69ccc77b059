using System.Collections.Immutable;
using GovBudget.Classification.Performance.Internals;

namespace GovBudget.Classification.Performance;

/// <summary>The units and scales by which targets are read; <see cref="Default"/> unless a budget has words of its own.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class IndicatorVocabulary
{
    private IndicatorVocabulary(ImmutableArray<MeasureUnit> units, ImmutableArray<QualitativeScale> scales)
    {
        Units = units;
        Scales = scales;
        UnitWords = WordTable.Of(units.SelectMany(static unit => unit.Spellings.Prepend(unit.Symbol).Select(word => (word, unit))));
        TermWords = QualitativeWords.TableOf(scales);
    }

    /// <summary>The units of <see cref="MeasureUnits.All"/> and the scales of <see cref="QualitativeScales.All"/>.</summary>
    public static IndicatorVocabulary Default { get; } = new(MeasureUnits.All, QualitativeScales.All);

    /// <summary>The units that are known.</summary>
    public ImmutableArray<MeasureUnit> Units { get; }

    /// <summary>The scales that are known.</summary>
    public ImmutableArray<QualitativeScale> Scales { get; }

    internal WordTable<MeasureUnit> UnitWords { get; }

    internal WordTable<QualitativeWord> TermWords { get; }

    /// <summary>This vocabulary with one more unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Its symbol or a spelling means another unit already, or a power of ten of one, as 万人 does.</exception>
    public IndicatorVocabulary With(MeasureUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        foreach (string word in unit.Spellings.Prepend(unit.Symbol).Select(PrintedText.Normalize))
        {
            int length = TargetUnit.TensAt(word, out _);
            if (length > 0 && UnitWords.TryMatch(word.AsSpan(length), out MeasureUnit? part, out int known) && length + known == word.Length)
            {
                throw new ArgumentException($"'{word}' is a power of ten of {part} already.", nameof(unit));
            }
        }

        return new(Units.Add(unit), Scales);
    }

    /// <summary>This vocabulary with one more scale.</summary>
    /// <param name="scale">The scale.</param>
    /// <exception cref="ArgumentNullException"><paramref name="scale"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A word stands on another scale already.</exception>
    public IndicatorVocabulary With(QualitativeScale scale)
    {
        ArgumentNullException.ThrowIfNull(scale);
        return new(Units, Scales.Add(scale));
    }
}
