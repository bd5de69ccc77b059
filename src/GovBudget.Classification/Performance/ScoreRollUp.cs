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
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="weighting"/> is no member, or the money of a project is negative.</exception>
    public static ImmutableArray<ScoreNode> Of(
        IEnumerable<(PerformanceProject Project, PerformanceScore Score)> projects, ScoreWeighting weighting = ScoreWeighting.ByFunds, GradeScale? grades = null)
    {
        ArgumentNullException.ThrowIfNull(projects);
        ImmutableArray<Leaf> leaves = [.. projects.Select(pair => new Leaf(pair.Project, pair.Score, pair.Score.Weight > 0 ? WeightOf(pair.Project, weighting) : 0))];
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
            // Without a single weight there is nothing to be scored: the project has no share.
            if (leaf.Weight == 0)
            {
                continue;
            }

            weight += leaf.Weight;
            lowest += (Int128)leaf.Weight * leaf.Points(leaf.Score.Total);
            highest += (Int128)leaf.Weight * leaf.Points(leaf.Score.Highest);
        }

        decimal? low = Percent(lowest, weight);
        decimal? high = Percent(highest, weight);
        PerformanceGrade? grade = low is { } l && high is { } h && grades.GradeOf(l) == grades.GradeOf(h) ? grades.GradeOf(l) : null;
        return new(level, name, weight, low, high, grade, children, IndicatorTotals.Of(leaves.SelectMany(static leaf => leaf.Score.Items)));
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

    private static long WeightOf(PerformanceProject project, ScoreWeighting weighting)
    {
        if (weighting == ScoreWeighting.Equally)
        {
            return 1;
        }

        long fen = weighting == ScoreWeighting.ByFunds ? project.AnnualFunds.Total?.Fen ?? 0
            : throw new ArgumentOutOfRangeException(nameof(weighting), weighting, "Weigh by funds or equally.");
        return fen >= 0 ? fen : throw new ArgumentOutOfRangeException(nameof(project), $"{project}: money below 0 is no weight. Weigh equally, or leave the project out.");
    }

    private readonly record struct Leaf(PerformanceProject Project, PerformanceScore Score, long Weight)
    {
        /// <summary>Points of 100, in units of the scale.</summary>
        public long Points(decimal points) => (long)Math.Round(points / Score.Weight * 100 * Scale);
    }
}
