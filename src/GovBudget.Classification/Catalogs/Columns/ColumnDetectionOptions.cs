namespace GovBudget.Classification.Catalogs.Columns;

/// <summary>What a column is compared with, and from when on something fits.</summary>
public sealed record ColumnDetectionOptions
{
    /// <summary>The catalogues of this package; a candidate fits from 90 percent on.</summary>
    public static ColumnDetectionOptions Default { get; } = new();

    /// <summary>The catalogues to compare with; <see langword="null"/> for those of <see cref="SubjectCatalogs"/>.</summary>
    public ColumnCatalogs? Catalogs { get; init; }

    /// <summary>
    /// From which coverage on a candidate fits (see <see cref="ColumnCandidate.Fits"/>), more than 0 and up to 100 percent. The default is 90:
    /// a few totals and local codes do not make a column unrecognisable.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not more than 0, or more than 100.</exception>
    public decimal MinimumPercent
    {
        get;
        init => field = value is > 0m and <= 100m
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The coverage from which on a candidate fits is more than 0 and up to 100 percent.");
    } = 90m;
}
