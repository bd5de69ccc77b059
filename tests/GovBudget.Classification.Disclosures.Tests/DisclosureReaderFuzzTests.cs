using System.Text;

namespace GovBudget.Classification.Disclosures.Tests;

/// <summary>The sample with anything done to it: it is read, no number is lost, and what is said of it can be written.</summary>
public sealed class DisclosureReaderFuzzTests
{
    private static readonly byte[][] Intruders = Damage.Intruders(
        "\t", "\n", "\r\n", "\0", "，", "1.00", "-", "—", "9999999999999999999999.99", "（万元）", "单位：元", "合计", "2011308", "\uFEFF", "\u202E", "九", "100%", "\"", "<table>", "一、");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_damaged_document_is_read_and_every_number_of_a_table_is_placed_or_listed(int series)
    {
        const int Documents = 40;
        int read = 0;
        for (int seed = series * 1000; seed < (series * 1000) + Documents; seed++)
        {
            byte[] bytes = Damage.Of(Sample.Bytes, new Random(seed), Intruders);
            Exception? fault = Record.Exception(() => AssertIsRead(bytes));
            Assert.True(fault is null or UnreadableDisclosureException, $"Seed {seed}: {fault}");
            read += fault is null ? 1 : 0;
        }

        Assert.True(read > Documents / 2, $"Only {read} of {Documents} were a text at all.");
    }

    private static void AssertIsRead(byte[] bytes)
    {
        BudgetDisclosure document = Sample.ReadBytes(bytes);
        Assert.Equal(document.Cells.Numeric, document.Cells.Placed + document.Cells.Unplaced.Length);
        Assert.True(document.Cells.Numeric >= Printed.CountNumbers(Encoding.UTF8.GetString(bytes).Split('\n')), "A number of a table was not even counted.");
        _ = Told.Of(document);
    }
}
