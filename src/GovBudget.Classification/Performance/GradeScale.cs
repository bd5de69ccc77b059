namespace GovBudget.Classification.Performance;

/// <summary>From how many points of 100 a grade begins.</summary>
/// <param name="Excellent">优 from here.</param>
/// <param name="Good">良 from here.</param>
/// <param name="Fair">中 from here; below it is 差.</param>
public sealed record GradeScale(decimal Excellent, decimal Good, decimal Fair)
{
    /// <summary>优 from 90, 良 from 80, 中 from 60.</summary>
    public static GradeScale Standard { get; } = new(90, 80, 60);

    /// <summary>The grade of a score.</summary>
    /// <param name="points">The points, of 100.</param>
    public PerformanceGrade GradeOf(decimal points) =>
        points >= Excellent ? PerformanceGrade.Excellent
        : points >= Good ? PerformanceGrade.Good
        : points >= Fair ? PerformanceGrade.Fair
        : PerformanceGrade.Poor;
}
