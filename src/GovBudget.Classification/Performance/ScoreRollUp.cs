using System.Collections.Immutable;
using GovBudget.Classification.Performance.Internals;

namespace GovBudget.Classification.Performance;

/// <summary>Scores of projects, rolled up to units and departments by weight.</summary>
/// <remarks>Exact: points are weighed by whole 分, and rounded once, to ten decimals. The order of the projects is kept.</remarks>
public static class ScoreRollUp
{
    private const long Scale = 10_000_000_000;

    /// <summary>Rolls up.</summary>
    /// <param name="projects">The projects with their scores.</param>
    /// <param name="weighting">How much each project counts.</param>
    /// <param name="grades">The grades; <see langword="null"/> for <see cref="GradeScale.Standard"/>.</param>
    /// <returns>A node for each department, with its units and their projects below. A project without a department or unit stands below one without a name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="projects"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="weighting"/> is no member.</exception>
    /// <exception cref="ArgumentException">The money of a project is negative.</exception>
    /// <exception cref="OverflowException">Additive targets are too large to be added up; the message names the indicator.</exception>
    public static ImmutableArray<ScoreNode> Of(
        IEnumerable<(PerformanceProject Project, PerformanceScore Score)> projects, ScoreWeighting weighting = ScoreWeighting.ByFunds, GradeScale? grades = null)
    {
        ArgumentNullException.ThrowIfNull(projects);
        ImmutableArray<Leaf> leaves = [.. projects.Select(pair => new Leaf(pair.Project, pair.Score, WeightOf(pair.Project, weighting)))];
        GradeScale scale = grades ?? GradeScale.Standard;
        return
        [
            .. from department in leaves.GroupBy(static leaf => leaf.Project.Department ?? default)
               let units = department.GroupBy(static leaf => leaf.Project.Unit ?? default)
                   .Select(unit => Node(ScoreLevel.Unit, unit.Key, [.. unit], [.. unit.Select(leaf => LeafNode(leaf, scale))], scale))
               select Node(ScoreLevel.Department, department.Key, [.. department], [.. units], scale),
        ];
    }

    private static ScoreNode LeafNode(Leaf leaf, GradeScale grades) =>
        Node(ScoreLevel.Project, new("", leaf.Project.Name), [leaf], [], grades);

    private static ScoreNode Node(ScoreLevel level, CodedName name, ImmutableArray<Leaf> leaves, ImmutableArray<ScoreNode> children, GradeScale grades)
    {
        Int128 weight = 0;
        Int128 lowest = 0;
        Int128 highest = 0;
        foreach (Leaf leaf in leaves)
        {
            weight += leaf.Weight ?? 0;
            lowest += (Int128)(leaf.Weight ?? 0) * leaf.Lowest;
            highest += (Int128)(leaf.Weight ?? 0) * leaf.Highest;
        }

        // A project whose weight is not known may pull the mean as far as its own score.
        Leaf[] unweighed = [.. leaves.Where(static leaf => leaf.Weight is null)];
        decimal? low = Hull(Percent(lowest, weight), unweighed.Select(static leaf => leaf.Lowest), static points => points.Min());
        decimal? high = Hull(Percent(highest, weight), unweighed.Select(static leaf => leaf.Highest), static points => points.Max());
        PerformanceGrade? grade = low is { } l && high is { } h && grades.GradeOf(l) == grades.GradeOf(h) ? grades.GradeOf(l) : null;
        return new(level, name, weight, low, high, grade, children, IndicatorTotals.Of(leaves.SelectMany(static leaf => leaf.Score.Items))) { UnweighedCount = unweighed.Length };
    }

    private static decimal? Hull(decimal? mean, IEnumerable<long> points, Func<IEnumerable<decimal>, decimal> end)
    {
        decimal[] all = [.. points.Select(static point => (decimal)point / Scale), .. mean is { } known ? [known] : (decimal[])[]];
        return all.Length == 0 ? null : end(all);
    }

    /// <summary>The weighted mean, rounded half up to ten decimals.</summary>
    private static decimal? Percent(Int128 weighed, Int128 weight)
    {
        if (weight == 0)
        {
            return null;
        }

        (Int128 quotient, Int128 remainder) = Int128.DivRem(weighed, weight);
        return (decimal)(quotient + (remainder * 2 >= weight ? 1 : 0)) / Scale;
    }

    private static long? WeightOf(PerformanceProject project, ScoreWeighting weighting)
    {
        if (weighting == ScoreWeighting.Equally)
        {
            return 1;
        }

        long? fen = weighting == ScoreWeighting.ByFunds ? project.AnnualFunds.Total?.Fen
            : throw new ArgumentOutOfRangeException(nameof(weighting), weighting, "Weigh by funds or equally.");
        return fen is null or >= 0 ? fen : throw new ArgumentException($"{project}: money below 0 is no weight. Weigh equally, or leave the project out.");
    }

    /// <summary>A project with its score and its weight; <see langword="null"/> where that is not known.</summary>
    private readonly record struct Leaf(PerformanceProject Project, PerformanceScore Score, long? Weight)
    {
        // Where the weights of indicators are not known, neither is the score: anything is possible.
        private bool IsOpen => Score.Weight == 0 || Score.UnweighedCount > 0;

        /// <summary>The least points of 100, in units of the scale.</summary>
        public long Lowest => IsOpen ? 0 : Points(Score.Total);

        /// <summary>The most points of 100, in units of the scale.</summary>
        public long Highest => IsOpen ? 100 * Scale : Points(Score.Highest);

        private long Points(decimal points) => (long)Math.Round(points / Score.Weight * 100 * Scale);
    }
}
