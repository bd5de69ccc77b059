using System.Collections.Immutable;
using System.Text.Json;
using GovBudget.Classification.Serialization;

namespace GovBudget.Classification.Performance;

/// <summary>The scores of a project's indicators together.</summary>
/// <remarks>What could not be scored counts neither as 0 nor as full: it leaves a range, from <see cref="Total"/> to <see cref="Highest"/>.</remarks>
public sealed partial class PerformanceScore
{
    private readonly GradeScale _grades;

    internal PerformanceScore(ImmutableArray<IndicatorScore> items, ScoringOptions options)
    {
        Items = items;
        _grades = options.Grades;
        Total = items.Sum(static item => item.Points ?? 0);
        ExactTotal = items.Sum(static item => item.ExactPoints ?? 0);
        Weight = items.Sum(static item => item.Weight ?? 0);
        UnscoredWeight = items.Sum(static item => item.Points is null ? item.Weight ?? 0 : 0);
        UnweighedCount = items.Count(static item => item.Weight is null);
    }

    /// <summary>The score of each indicator, in the order they were given.</summary>
    public ImmutableArray<IndicatorScore> Items { get; }

    /// <summary>The points of all indicators that have a score: the sum of the rounded points, as a form adds them up.</summary>
    public decimal Total { get; }

    /// <summary>The sum of the points before they were rounded.</summary>
    public decimal ExactTotal { get; }

    /// <summary>The weights of all indicators; 100 where the form is complete, 90 where the execution rate is left out.</summary>
    public decimal Weight { get; }

    /// <summary>The weights of the indicators that have no score.</summary>
    public decimal UnscoredWeight { get; }

    /// <summary>How many indicators have no weight: what they would change, nobody knows.</summary>
    public int UnweighedCount { get; }

    /// <summary>The points if all that has no score were reached fully.</summary>
    public decimal Highest => Total + UnscoredWeight;

    /// <summary>Whether every indicator has a weight and a score.</summary>
    public bool IsComplete => UnscoredWeight == 0 && UnweighedCount == 0 && Weight > 0;

    /// <summary>The points of 100: <see cref="Total"/> ÷ <see cref="Weight"/> × 100; <see langword="null"/> where something has no score.</summary>
    public decimal? Percent => IsComplete ? PercentOf(Total) : null;

    /// <summary>The grade of the points of 100; <see langword="null"/> where what has no score could change it, or an indicator has no weight.</summary>
    public PerformanceGrade? Grade =>
        Weight > 0 && UnweighedCount == 0 && _grades.GradeOf(PercentOf(Total)) is var low && low == _grades.GradeOf(PercentOf(Highest)) ? low : null;

    /// <summary>The score as a JSON document, with exact numbers as text; <see cref="PerformanceJson"/> has options and the schema.</summary>
    /// <exception cref="JsonException">A target is not what its text says, or a text has half a character (a surrogate without its pair).</exception>
    public string ToJson() => PerformanceJson.Write(this);

    private decimal PercentOf(decimal points) => Math.Round(points / Weight * 100, 10);
}
