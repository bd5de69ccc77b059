namespace GovBudget.Classification.Catalogs;

/// <summary>The first or the last day of a validity, and what it rests on.</summary>
/// <param name="Day">The day; it belongs to the validity.</param>
/// <param name="Basis">What the day rests on; only <see cref="ValidityBasis.Notice"/> is a fact.</param>
public readonly record struct ValidityBound(NodaTime.LocalDate Day, ValidityBasis Basis)
{
    /// <summary>The day in ISO form, with a question mark where no notice states it: <c>2019-01-01?</c>.</summary>
    public override string ToString() => NodaTime.Text.LocalDatePattern.Iso.Format(Day) + (Basis == ValidityBasis.Notice ? string.Empty : "?");
}
