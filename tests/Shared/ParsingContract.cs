using System.Reflection;
using System.Text;

namespace GovBudget.Classification.Tests;

/// <summary>What holds for everything that reads a text and nothing beside it: any text is an answer, never a crash, and both ways of asking agree.</summary>
public abstract class ParsingContract(Assembly assembly, int fewestReaders)
{
    private const int Texts = 4_000;

    // What real cells are made of, and what breaks readers: signs of other scripts, halves of a character, digits without end.
    private static readonly string[] Pieces =
    [
        "2", "0", "1", "201", "2011308", "30101", "９", "٣", "一", "百分之", "万元", "元", "亿", "%", "‰", "≥", "＞", "不低于", "以上", "±", "~", "-", "－", "—", ".", "。", ",", "，",
        "(", "）", "/", "次", "优", "良好", "合格", "一般公共预算", "财政拨款", "年初", "基本支出", "事业单位", "E9", "e-400", "0x1F", "NaN", "∞", " ", "\t", "\u3000", "\u00A0", "\u200B", "\u202E",
        "\uD800", "\uDC00", "𠮷", "\0", "\n", "79228162514264337593543950335", "9223372036854775807",
    ];

    private delegate bool TryRead<T>(ReadOnlySpan<char> text, out T value);

    private delegate T Reads<T>(ReadOnlySpan<char> text);

    [Fact]
    public void Any_text_is_read_or_refused_and_both_ways_of_asking_agree()
    {
        MethodInfo[] readers =
        [
            .. from type in assembly.GetExportedTypes()
               where !type.ContainsGenericParameters && !type.IsInterface && !type.FullName!.Contains('<', StringComparison.Ordinal)
               from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
               where method.Name.StartsWith("TryParse", StringComparison.Ordinal) && !method.IsGenericMethod && TakesTextOnly(method)
               select method,
        ];
        Assert.True(readers.Length >= fewestReaders, $"Only {readers.Length} readers were found.");
        string[] texts = [.. Enumerable.Range(0, Texts).Select(TextOf)];
        Assert.All(readers, reader => typeof(ParsingContract).GetMethod(nameof(AssertReads), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(reader.GetParameters()[1].ParameterType.GetElementType()!).Invoke(null, [reader, texts]));
    }

    private static bool TakesTextOnly(MethodInfo method) =>
        method.GetParameters() is [{ } text, { IsOut: true }] && text.ParameterType == typeof(ReadOnlySpan<char>);

    private static void AssertReads<T>(MethodInfo method, string[] texts)
    {
        var tryRead = method.CreateDelegate<TryRead<T>>();
        Reads<T>? read = method.DeclaringType!.GetMethod(method.Name["Try".Length..], [typeof(ReadOnlySpan<char>)])?.CreateDelegate<Reads<T>>();
        foreach (string text in texts)
        {
            T value = default!;
            bool isRead = false;
            Exception? crash = Record.Exception(() => isRead = tryRead(text, out value));
            Assert.True(crash is null, $"{method.DeclaringType}: «{text[..Math.Min(text.Length, 200)]}» {crash}");
            if (read is null)
            {
                continue;
            }

            if (isRead)
            {
                Assert.Equal(value, read(text));
            }
            else
            {
                Exception fault = Assert.ThrowsAny<Exception>(() => read(text));
                Assert.True(fault is FormatException or OverflowException, $"{method.DeclaringType}: «{text}» is refused with {fault.GetType().Name}.");
            }
        }
    }

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
