using System.Reflection;
using System.Text;

namespace GovBudget.Classification.Tests;

/// <summary>What holds for everything that reads a text, whatever it takes beside it: any text is an answer, never a crash, and both ways of asking agree.</summary>
public abstract class ParsingContract(Assembly assembly, int fewestReaders)
{
    private const int Texts = 1_000;

    // What real cells are made of, and what breaks readers: signs of other scripts, halves of a character, digits without end.
    private static readonly string[] Pieces =
    [
        "2", "0", "1", "201", "2011308", "30101", "９", "٣", "一", "百分之", "万元", "元", "亿", "%", "‰", "≥", "＞", "不低于", "以上", "±", "~", "-", "－", "—", ".", "。", ",", "，",
        "(", "）", "/", "次", "优", "良好", "合格", "一般公共预算", "财政拨款", "年初", "基本支出", "事业单位", "E9", "e-400", "0x1F", "NaN", "∞", " ", "\t", "\u3000", "\u00A0", "\u200B", "\u202E",
        "\uD800", "\uDC00", "𠮷", "\0", "\n", "79228162514264337593543950335", "9223372036854775807",
    ];

    [Fact]
    public void Any_text_is_read_or_refused_and_both_ways_of_asking_agree()
    {
        IReadOnlyList<PublicReader> readers = PublicReader.Of(assembly);
        string[] texts = [.. Enumerable.Range(0, Texts).Select(TextOf)];
        Assert.All(readers, reader =>
        {
            IReadOnlyList<Func<string, object?>> calls = reader.Calls();
            IReadOnlyList<Func<string, object?>>? throwing = reader.Tries ? reader.Throwing(readers)?.Calls() : null;
            for (int i = 0; i < calls.Count; i++)
            {
                Array.ForEach(texts, text => AssertReads(reader, calls[i], throwing?[i], text));
            }
        });
    }

    [Fact]
    public void Every_public_reader_is_found()
    {
        IReadOnlyList<PublicReader> readers = PublicReader.Of(assembly);
        Assert.True(readers.Count(static reader => reader.Tries) >= fewestReaders, $"Only these were found: {string.Join("; ", readers)}");

        // Whoever adds a reader that this contract cannot call has to teach it how.
        Assert.All(readers, static reader => Assert.NotEmpty(reader.Calls()));
    }

    private static void AssertReads(PublicReader reader, Func<string, object?> call, Func<string, object?>? throwing, string text)
    {
        object? value = null;
        Exception? fault = Record.Exception(() => value = call(text));
        Assert.True(reader.Tries ? fault is null : IsRefusal(fault), $"{reader}: «{text[..Math.Min(text.Length, 200)]}» {fault}");
        if (throwing is null)
        {
            return;
        }

        object? read = null;
        Exception? refusal = Record.Exception(() => read = throwing(text));
        Assert.True(IsRefusal(refusal), $"{reader}: «{text[..Math.Min(text.Length, 200)]}» is refused with {refusal}");
        Assert.True(Equals(value, read), $"{reader}: «{text[..Math.Min(text.Length, 200)]}» is {value ?? "refused"} and {read ?? "refused"}.");
    }

    private static bool IsRefusal(Exception? fault) => fault is null or FormatException or OverflowException;

    private static string TextOf(int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (int left = random.Next(0, 7); left > 0; left--)
        {
            text.Append(Pieces[random.Next(Pieces.Length)]);
        }

        return seed % 500 == 499 ? new string('9', 100_000) : text.ToString();
    }
}
