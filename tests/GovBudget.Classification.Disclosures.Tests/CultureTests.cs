namespace GovBudget.Classification.Disclosures.Tests;

public sealed class CultureTests
{
    [Theory]
    [InlineData("zh-CN")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void The_same_bytes_are_read_and_told_in_every_culture(string culture)
    {
        string[] invariant = InCulture.Run("", ReadAndTell);

        Assert.True(invariant.Distinct().Count() > 50, "Many different texts are compared.");
        Assert.Equal(invariant, InCulture.Run(culture, ReadAndTell));
    }

    private static string[] ReadAndTell() => Told.Of(Sample.ReadBytes(Sample.Bytes));
}
