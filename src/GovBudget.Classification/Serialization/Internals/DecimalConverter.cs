using System.Globalization;

namespace GovBudget.Classification.Serialization.Internals;

/// <summary>A number without a unit of money, such as a weight in points; for the objects of this package, and not for the decimals of a caller.</summary>
/// <param name="form">Text or a number.</param>
/// <param name="keepsZeros">Whether the zeros at its end are part of it: a document that prints 6.10 does not print 6.1.</param>
internal sealed class DecimalConverter(ExactNumberForm form, bool keepsZeros = false) : ExactNumberConverter<decimal>(form)
{
    protected override string TextOf(decimal value) => keepsZeros ? value.ToString(CultureInfo.InvariantCulture) : ExactNumber.Text(value);

    protected override decimal Of(decimal number) => number;
}
