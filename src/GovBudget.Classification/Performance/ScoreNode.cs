using System.Collections.Immutable;

namespace GovBudget.Classification.Performance;

/// <summary>The score of a department, a unit or a project in a roll-up.</summary>
/// <remarks>What has no score leaves a range: it is neither 0 nor full.</remarks>
public sealed class ScoreNode
{
    internal ScoreNode(
        ScoreLevel level, CodedName name, Int128 weight, decimal? lowest, decimal? highest, PerformanceGrade? grade, ImmutableArray<ScoreNode> children,
        ImmutableArray<IndicatorTotal> totals)
    {
        Level = level;
        Name = name;
        Weight = weight;
        Lowest = lowest;
        Highest = highest;
        Grade = grade;
        Children = children;
        Totals = totals;
    }

    /// <summary>What the score is of.</summary>
    public ScoreLevel Level { get; }

    /// <summary>The name of the department, unit or project; the code is empty where none is printed.</summary>
    public CodedName Name { get; }

    /// <summary>What it counts: the 分 of its money, or how many projects there are; without those of <see cref="UnweighedCount"/>.</summary>
    public Int128 Weight { get; }

    /// <summary>How many projects have no money by which they could be weighed. They widen the range: they may count nothing, or nearly all.</summary>
    public int UnweighedCount { get; internal init; }

    /// <summary>The points of 100 if nothing that has no score had been reached; <see langword="null"/> where no project counts.</summary>
    public decimal? Lowest { get; }

    /// <summary>The points of 100 if all that has no score had been reached fully; <see langword="null"/> where no project counts.</summary>
    public decimal? Highest { get; }

    /// <summary>The points of 100; <see langword="null"/> where something has no score.</summary>
    public decimal? Percent => Lowest == Highest ? Lowest : null;

    /// <summary>The grade; <see langword="null"/> where what has no score could change it.</summary>
    public PerformanceGrade? Grade { get; }

    /// <summary>The parts: units of a department, projects of a unit, in the order they were given.</summary>
    public ImmutableArray<ScoreNode> Children { get; }

    /// <summary>The quantities of additive indicators, added up over all projects of the node.</summary>
    public ImmutableArray<IndicatorTotal> Totals { get; }

    /// <summary>Name and points.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Name.Name} {Lowest:0.##}{(Lowest == Highest ? "" : $"–{Highest:0.##}")}");
}
