namespace GovBudget.Classification.Serialization.Internals;

/// <summary>A number without a unit of money, such as a weight in points; for the objects of this package, and not for the decimals of a caller.</summary>
internal sealed class DecimalConverter(ExactNumberForm form) : ExactNumberConverter<decimal>(form)
{
    protected override string TextOf(decimal value) => ExactNumber.Text(value);

    protected override decimal Of(decimal number) => number;
}
