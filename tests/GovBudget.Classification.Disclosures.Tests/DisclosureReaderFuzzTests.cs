using System.Text;
using GovBudget.Classification.Disclosures.Reporting;

namespace GovBudget.Classification.Disclosures.Tests;

/// <summary>The sample with anything done to it: it is read, no number is lost, and what is said of it can be written.</summary>
public sealed class DisclosureReaderFuzzTests
{
    private static readonly string[] Intruders =
    [
        "\t", "\n", "\r\n", "\0", "，", "1.00", "-", "—", "9999999999999999999999.99", "（万元）", "单位：元", "合计", "2011308", "\uFEFF", "\u202E", "九", "100%", "\"", "<table>", "一、",
    ];

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
            byte[] bytes = Damaged(new Random(seed));
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
        DisclosureReporter.WriteJson([DisclosureReporter.Report(document)], Stream.Null);
        _ = Told.Of(document);
    }

    private static byte[] Damaged(Random random)
    {
        List<byte> bytes = [.. Sample.Bytes];
        for (int left = random.Next(1, 12); left > 0; left--)
        {
            Damage(bytes, random);
        }

        return [.. bytes];
    }

    private static void Damage(List<byte> bytes, Random random)
    {
        int at = random.Next(bytes.Count);
        int length = Math.Min(random.Next(1, 2_000), bytes.Count - at);
        switch (random.Next(6))
        {
            case 0:
                bytes[at] = (byte)random.Next(256);
                break;
            case 1 when length < bytes.Count:
                bytes.RemoveRange(at, length);
                break;
            case 2:
                bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                break;
            case 3:
                bytes.Reverse(at, length);
                break;
            case 4:
                bytes.InsertRange(at, Enumerable.Repeat(Encoding.UTF8.GetBytes(Intruders[random.Next(Intruders.Length)]), random.Next(1, 300)).SelectMany(static intruder => intruder));
                break;
            default:
                bytes.InsertRange(at, Encoding.UTF8.GetBytes(Intruders[random.Next(Intruders.Length)]));
                break;
        }
    }
}
