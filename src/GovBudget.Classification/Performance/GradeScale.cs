namespace GovBudget.Classification.Performance;

/// <summary>From how many points of 100 a grade begins.</summary>
public sealed record GradeScale
{
    /// <summary>Makes a scale.</summary>
    /// <param name="excellent">优 from here.</param>
    /// <param name="good">良 from here; below <paramref name="excellent"/>.</param>
    /// <param name="fair">中 from here, below <paramref name="good"/>; what is less is 差.</param>
    /// <exception cref="ArgumentException">The points do not fall from grade to grade.</exception>
    public GradeScale(decimal excellent, decimal good, decimal fair)
    {
        if (excellent <= good || good <= fair)
        {
            throw new ArgumentException($"优 begins above 良, and 良 above 中: {excellent}, {good}, {fair} do not fall.");
        }

        Excellent = excellent;
        Good = good;
        Fair = fair;
    }

    /// <summary>优 from 90, 良 from 80, 中 from 60.</summary>
    public static GradeScale Standard { get; } = new(90, 80, 60);

    /// <summary>优 from here.</summary>
    public decimal Excellent { get; }

    /// <summary>良 from here.</summary>
    public decimal Good { get; }

    /// <summary>中 from here; what is less is 差.</summary>
    public decimal Fair { get; }

    /// <summary>The grade of a score.</summary>
    /// <param name="points">The points, of 100.</param>
    public PerformanceGrade GradeOf(decimal points) =>
        points >= Excellent ? PerformanceGrade.Excellent
        : points >= Good ? PerformanceGrade.Good
        : points >= Fair ? PerformanceGrade.Fair
        : PerformanceGrade.Poor;
}
