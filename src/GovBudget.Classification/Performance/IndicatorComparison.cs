using System.Collections.Immutable;
using System.Text.Json;
using GovBudget.Classification.Performance.Internals;
using GovBudget.Classification.Serialization;

namespace GovBudget.Classification.Performance;

/// <summary>This year's targets compared with last year's: raised, lowered, the same, new, dropped.</summary>
/// <remarks>
/// <para>An indicator is the same one where category and name are, in whatever spelling; all kinds of cost count as one category, for the later
/// frame has split 成本指标. A name that is the beginning of the other, of 4 characters at least, is taken for one that was cut off, where
/// nothing else could be meant; <see cref="IndicatorComparisonRow.IsNearMatch"/> shows these. Of several with one name, those of an equal target
/// belong together, and then the first with the first.</para>
/// <para>Raised and lowered go by what meets the targets, and so by their direction: ≤8% after ≤10% is raised. An exact value takes the direction of
/// the indicator, or else of its category: more output, quality, benefit and satisfaction is better, and less cost and less of what is to be
/// avoided. Units are converted; words are compared by their level. Swapping the years turns raised into lowered and new into dropped.</para>
/// <para>Immutable and thread-safe.</para>
/// </remarks>
public sealed class IndicatorComparison
{
    private IndicatorComparison(ImmutableArray<IndicatorComparisonRow> rows) => Rows = rows;

    /// <summary>The indicators in the order of this year; those that were dropped come last, in the order of last year.</summary>
    public ImmutableArray<IndicatorComparisonRow> Rows { get; }

    /// <summary>Compares two years.</summary>
    /// <param name="lastYear">The indicators of last year.</param>
    /// <param name="thisYear">The indicators of this year.</param>
    /// <exception cref="ArgumentNullException"><paramref name="lastYear"/> or <paramref name="thisYear"/> is <see langword="null"/>.</exception>
    public static IndicatorComparison Of(IEnumerable<PerformanceIndicator> lastYear, IEnumerable<PerformanceIndicator> thisYear)
    {
        ArgumentNullException.ThrowIfNull(lastYear);
        ArgumentNullException.ThrowIfNull(thisYear);
        Pairing<PerformanceIndicator> pairing = new Pairing<PerformanceIndicator>([.. lastYear], [.. thisYear])
            .By(static indicator => (IndicatorKey.Of(indicator), IndicatorKey.TargetOf(indicator)))
            .By(IndicatorKey.Of)
            .By(static indicator => (IndicatorKey.Of(indicator).AcrossFrames, IndicatorKey.TargetOf(indicator)))
            .By(static indicator => IndicatorKey.Of(indicator).AcrossFrames)
            .Unique(static indicator => IndicatorKey.Of(indicator).AcrossFrames.Beginning, static (last, current) => IndicatorKey.Of(last).AcrossFrames.IsCutOf(IndicatorKey.Of(current).AcrossFrames));
        return new([.. pairing.All.Select(static pair => new IndicatorComparisonRow(MovementOf(pair.Left, pair.Right), pair.Left, pair.Right))]);
    }

    /// <summary>Compares the yearly indicators of projects. Projects are the same where unit and name are; a year in the name is passed over.</summary>
    /// <param name="lastYear">The projects of last year.</param>
    /// <param name="thisYear">The projects of this year.</param>
    /// <returns>The projects in the order of this year; those that ended come last, in the order of last year.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="lastYear"/> or <paramref name="thisYear"/> is <see langword="null"/>.</exception>
    public static ImmutableArray<ProjectComparisonRow> Of(IEnumerable<PerformanceProject> lastYear, IEnumerable<PerformanceProject> thisYear)
    {
        ArgumentNullException.ThrowIfNull(lastYear);
        ArgumentNullException.ThrowIfNull(thisYear);
        Pairing<PerformanceProject> pairing = new Pairing<PerformanceProject>([.. lastYear], [.. thisYear])
            .By(ProjectKey.ByUnitName)
            .By(ProjectKey.ByUnitCode, static project => project.Unit is { Code.Length: > 0 });
        return [.. pairing.All.Select(static pair => new ProjectComparisonRow(pair.Left, pair.Right, Of(IndicatorsOf(pair.Left), IndicatorsOf(pair.Right))))];
    }

    /// <summary>How many indicators moved in a way.</summary>
    /// <param name="movement">The movement.</param>
    public int Count(TargetMovement movement) => Rows.Count(row => row.Movement == movement);

    private static ImmutableArray<PerformanceIndicator> IndicatorsOf(PerformanceProject? project) =>
        project is null || project.Indicators.IsDefault ? [] : project.Indicators;

    private static TargetMovement MovementOf(PerformanceIndicator? last, PerformanceIndicator? current) =>
        last is null ? TargetMovement.New : current is null ? TargetMovement.Dropped : TargetMovements.Of(last, current);

    /// <summary>The comparison as a JSON document, with exact numbers as text; <see cref="ResultJson"/> has options and the schema.</summary>
    /// <exception cref="JsonException">A target is not what its text says, or a text has half a character (a surrogate without its pair).</exception>
    public string ToJson() => ResultJson.Write(this);
}
