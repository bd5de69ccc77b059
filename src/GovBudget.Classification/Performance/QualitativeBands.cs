namespace GovBudget.Classification.Performance;

/// <summary>
/// The three bands by which qualitative indicators are scored: reached 100–80 %, reached in part 80–60 %, not reached 60–0 %; and the point
/// of each band that counts where nobody has rated within it.
/// </summary>
/// <remarks>The bands are those of the official self-evaluation; where in a band a word stands it does not say, so the points are an option.</remarks>
public sealed record QualitativeBands
{
    /// <summary>Makes the points of the bands.</summary>
    /// <param name="reached">The point for reached; 0.8 to 1.</param>
    /// <param name="partly">The point for reached in part; 0.6 to below 0.8.</param>
    /// <param name="notReached">The point for not reached; 0 to below 0.6.</param>
    /// <exception cref="ArgumentOutOfRangeException">A point is outside its band.</exception>
    public QualitativeBands(decimal reached, decimal partly, decimal notReached)
    {
        Reached = reached == 1 ? 1 : Checked(reached, 0.8m, 1, nameof(reached));
        Partly = Checked(partly, 0.6m, 0.8m, nameof(partly));
        NotReached = Checked(notReached, 0, 0.6m, nameof(notReached));
    }

    /// <summary>Reached counts fully; the other bands by their middle: 100 %, 70 %, 30 %.</summary>
    public static QualitativeBands Standard { get; } = new(1, 0.7m, 0.3m);

    /// <summary>The most careful points: 80 %, 60 %, 0.</summary>
    public static QualitativeBands Lowest { get; } = new(0.8m, 0.6m, 0);

    /// <summary>The point for reached (达成).</summary>
    public decimal Reached { get; }

    /// <summary>The point for reached in part (部分达成).</summary>
    public decimal Partly { get; }

    /// <summary>The point for not reached (未达成).</summary>
    public decimal NotReached { get; }

    /// <summary>The point of a level; <see cref="QualitativeLevel.Beyond"/> counts like reached.</summary>
    /// <param name="level">The level.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is none.</exception>
    public decimal this[QualitativeLevel level] => level switch
    {
        QualitativeLevel.Reached or QualitativeLevel.Beyond => Reached,
        QualitativeLevel.Partly => Partly,
        QualitativeLevel.NotReached => NotReached,
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "A level is needed."),
    };

    private static decimal Checked(decimal value, decimal low, decimal high, string parameter) =>
        value >= low && value < high ? value : throw new ArgumentOutOfRangeException(parameter, value, $"The point must lie in its band, which begins at {low}.");
}
