using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Serialization.Internals;

/// <summary>A printed rate as its text, which tells its step: <c>3.82%</c>.</summary>
internal sealed class PrintedRateConverter() : TextConverter<PrintedRate>("a rate")
{
    protected override string TextOf(PrintedRate value) => value.ToString();

    protected override PrintedRate Parse(string text) =>
        PrintedRate.Parse(text) is var rate && rate.ToString() == text ? rate : throw WrongForm(text, $"its canonical text is '{rate}'");
}
