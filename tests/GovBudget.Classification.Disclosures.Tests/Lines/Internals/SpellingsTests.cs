using System.Text;
using GovBudget.Classification.Disclosures.Lines.Internals;

namespace GovBudget.Classification.Disclosures.Tests.Lines.Internals;

public sealed class SpellingsTests
{
    [Fact]
    public void Spellings_are_numbered_as_they_come()
    {
        var spellings = new Spellings();
        Assert.Equal(-1, spellings.Find("2011308"u8));
        Assert.Equal(0, spellings.Add("2011308"u8));
        Assert.Equal(1, spellings.Add(""u8));
        Assert.Equal(2, spellings.Add("一般公共预算财政拨款收入资金来源"u8));
        Assert.Equal(0, spellings.Find("2011308"u8));
        Assert.Equal(1, spellings.Find(""u8));
        Assert.Equal(2, spellings.Find("一般公共预算财政拨款收入资金来源"u8));
    }

    [Fact]
    public void Fields_that_differ_in_one_byte_or_in_length_are_different()
    {
        var spellings = new Spellings();
        int count = 0;
        for (int length = 0; length <= 70; length++)
        {
            byte[] field = new byte[length];
            Assert.Equal(-1, spellings.Find(field));
            Assert.Equal(count++, spellings.Add(field));
            for (int place = 0; place < length; place++)
            {
                field[place] = 1;
                Assert.Equal(-1, spellings.Find(field));
                Assert.Equal(count++, spellings.Add(field));
                field[place] = 0;
            }
        }
    }

    [Fact]
    public void The_table_answers_as_a_dictionary_does()
    {
        var random = new Random(20261128);
        var spellings = new Spellings();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < 50_000; i++)
        {
            // Few letters and skewed lengths, so that half are met again.
            string text = string.Create(random.Next(1, 9) * random.Next(1, 6), random, static (span, random) =>
            {
                span.Fill('目');
                span[random.Next(span.Length)] = (char)('a' + random.Next(26));
                span[random.Next(span.Length)] = (char)('a' + random.Next(26));
            });
            byte[] field = Encoding.UTF8.GetBytes(text);
            Assert.Equal(numbers.GetValueOrDefault(text, -1), spellings.Find(field));
            if (numbers.TryAdd(text, numbers.Count))
            {
                Assert.Equal(numbers[text], spellings.Add(field));
            }
        }
    }
}
