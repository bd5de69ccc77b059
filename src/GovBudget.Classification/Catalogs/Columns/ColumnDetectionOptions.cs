namespace GovBudget.Classification.Catalogs.Columns;

/// <summary>What a column is compared with, and from when on something fits.</summary>
public sealed record ColumnDetectionOptions
{
    /// <summary>The catalogues of this package; a candidate fits from 90 percent on, from 60 where nothing competes with its scheme.</summary>
    public static ColumnDetectionOptions Default { get; } = new();

    /// <summary>The catalogues to compare with; <see langword="null"/> for those of <see cref="SubjectCatalogs"/>.</summary>
    public ColumnCatalogs? Catalogs { get; init; }

    /// <summary>
    /// From which coverage on a candidate fits (see <see cref="ColumnCandidate.Fits"/>), more than 0 and up to 100 percent. The default is 90:
    /// a few local codes and misprints do not make a column unrecognisable.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not more than 0, or more than 100.</exception>
    public decimal MinimumPercent
    {
        get;
        init => field = Checked(value);
    } = 90m;

    /// <summary>
    /// From which coverage on a candidate fits whose scheme nothing competes with: no value of the column is of another scheme only, by its
    /// digits or by name; no other scheme knows as many of the values; and at least three matched values are names or codes below the
    /// class, since rooms and amounts have three digits too. More than 0 and up to 100 percent; the default is 60: what does not fit then are misprints, local codes or rows of another kind, not another scheme. A value
    /// above <see cref="MinimumPercent"/> has no effect; set both to 100 to ask for every value.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not more than 0, or more than 100.</exception>
    public decimal MinimumPercentAlone
    {
        get;
        init => field = Checked(value);
    } = 60m;

    private static decimal Checked(decimal value) => value is > 0m and <= 100m
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, "The coverage from which on a candidate fits is more than 0 and up to 100 percent.");
}
