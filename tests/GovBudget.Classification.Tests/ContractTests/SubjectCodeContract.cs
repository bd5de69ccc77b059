using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using CsCheck;

namespace GovBudget.Classification.Tests.ContractTests;

/// <summary>What every code type promises; a test class a type derives from it and says what sets the type apart.</summary>
public abstract class SubjectCodeContract<TCode>
    where TCode : struct, ISubjectCode<TCode>
{
    // Characters that a careless reader takes for digits: neighbours of the digits, other widths and scripts, low bytes of a digit.
    private const string NoDigits = "/: x-.+２٣\u0132\0\uD83D年";

    private readonly char _first;
    private readonly int _mostDigits;
    private readonly Gen<string> _texts;

    private protected SubjectCodeContract(char first, int mostDigits)
    {
        _first = first;
        _mostDigits = mostDigits;

        // Few digits, so that two random codes are often related; every length that the scheme has.
        _texts = Gen.Select(Gen.Int[0, (mostDigits - 3) / 2], Gen.Char["0129"].Array[mostDigits - 1])
            .Select((pairs, digits) => _first + new string(digits, 0, 2 + (2 * pairs)));
    }

    private string Longest => (_first + "011308199")[.._mostDigits];

    private IEnumerable<string> Shallower => Enumerable.Range(0, (_mostDigits - 3) / 2).Select(pairs => Longest[..(3 + (2 * pairs))]);

    [Fact]
    public void Text_and_code_are_two_forms_of_the_same() => Law.Holds(_texts, static text =>
    {
        TCode code = Parse(text);
        Assert.Equal(text, code.ToString());
        Assert.Equal(text, code.ToString("anything", null));
        Assert.Equal(text, $"{code}");
        Assert.Equal(int.Parse(text, CultureInfo.InvariantCulture), code.Number);
        Assert.Equal((SubjectLevel)((text.Length - 1) / 2), code.Level);
        Assert.False(code.IsNone);
        Assert.Equal(code, ByStringInterface<TCode>(text));
        Assert.Equal(code, BySpanInterface<TCode>(text));
        Assert.Equal(code, ByUtf8Interface<TCode>(Encoding.UTF8.GetBytes(text)));
    });

    [Fact]
    public void Utf8_and_utf16_are_read_and_written_alike() =>
        Law.Holds(Gen.Select(_texts, Gen.Int[-1, 9], Gen.Char[NoDigits.Replace("\uD83D", "", StringComparison.Ordinal)]), static sample =>
        {
            (string text, int place, char strange) = sample;
            text = place >= 0 && place <= text.Length ? text.Insert(place, strange.ToString()) : text;
            byte[] utf8 = Encoding.UTF8.GetBytes(text);
            SubjectCodeReading<TCode> fromChars = SubjectCode.Parse<TCode>(text);
            SubjectCodeReading<TCode> fromBytes = SubjectCode.Parse<TCode>(utf8);
            Assert.Equal(fromChars.Fault, fromBytes.Fault);
            Assert.Equal(fromChars.Position, fromBytes.Position);
            Assert.Equal(fromChars.Message, fromBytes.Message);
            Assert.Equal(fromChars.Success, SubjectCode.TryParse(text, out TCode code));
            Assert.Equal(fromChars.Success, SubjectCode.TryParse(utf8, out TCode same));
            Assert.Equal(code, same);
            Assert.Equal(fromChars.Success ? text : "", code.ToString());

            Span<byte> bytes = stackalloc byte[9];
            Assert.True(code.TryFormat(bytes, out int written, default, null));
            Assert.Equal(code.ToString(), Encoding.UTF8.GetString(bytes[..written]));
        });

    [Fact]
    public void A_destination_that_is_too_short_is_refused_and_left_alone()
    {
        TCode code = Parse(Longest);
        for (int length = 0; length < Longest.Length; length++)
        {
            char[] chars = [.. Enumerable.Repeat('*', length)];
            byte[] bytes = [.. Enumerable.Repeat((byte)'*', length)];
            Assert.False(code.TryFormat(chars, out int charsWritten, default, null));
            Assert.False(code.TryFormat(bytes, out int bytesWritten, default, null));
            Assert.Equal((0, 0), (charsWritten, bytesWritten));
            Assert.All(chars, static c => Assert.Equal('*', c));
            Assert.All(bytes, static b => Assert.Equal((byte)'*', b));
        }
    }

    [Fact]
    public void Only_the_lengths_of_the_scheme_are_codes()
    {
        for (int length = 1; length <= 12; length++)
        {
            string text = (Longest + "013452678999")[..length];
            if (length >= 3 && length <= _mostDigits && length % 2 == 1)
            {
                Assert.Equal(text, Parse(text).ToString());
            }
            else
            {
                AssertFault(SubjectCodeFault.WrongLength, Math.Min(length, _mostDigits), text);
            }
        }

        AssertFault(SubjectCodeFault.Empty, 0, "");
        AssertFault(SubjectCodeFault.WrongLength, _mostDigits, Longest + new string('0', 1_000_000));
    }

    [Fact]
    public void A_character_that_is_no_digit_is_named_with_its_place()
    {
        foreach (char strange in NoDigits)
        {
            for (int place = 0; place <= Longest.Length; place++)
            {
                AssertFault(SubjectCodeFault.NotADigit, place, Longest.Insert(place, strange.ToString()));
            }
        }

        AssertFault(SubjectCodeFault.NotADigit, 0, " " + Longest);
    }

    [Fact]
    public void The_first_digit_of_another_scheme_is_refused()
    {
        foreach (char first in "0123456789".Where(digit => digit != _first))
        {
            AssertFault(SubjectCodeFault.OtherScheme, 0, first + Longest[1..]);
        }

        Assert.Equal(TCode.Scheme, SubjectCode.SchemeOf(_first));
    }

    [Fact]
    public void The_default_is_no_code_and_stands_before_every_code()
    {
        TCode none = default;
        Assert.True(none.IsNone);
        Assert.Equal(SubjectLevel.None, none.Level);
        Assert.Equal(0, none.Number);
        Assert.Equal("", none.ToString());
        Assert.True(none.TryFormat(default(Span<char>), out int written, default, null));
        Assert.Equal(0, written);
        Assert.Null(none.Parent);
        Assert.Empty(none.Ancestors);
        Assert.True(none < Parse(Longest[..3]));
        Assert.False(none.IsAncestorOf(Parse(Longest)));
        Assert.False(Parse(Longest).IsAncestorOf(none));
        Assert.False(none.IsAncestorOf(none));
        Assert.True(none.IsSelfOrAncestorOf(none));
        Assert.All(Enum.GetValues<SubjectLevel>(), level => Assert.Null(none.AncestorAt(level)));
    }

    [Fact]
    public void Codes_keep_the_contracts_of_a_value()
    {
        string next = $"{_first}02";
        TCode[] ascending = [default, .. Shallower.Select(Parse), Parse(Longest), Parse(next)];
        foreach ((TCode smaller, TCode larger) in ascending.Zip(ascending.Skip(1)))
        {
            Assert.True(smaller < larger);
        }

        ValueContract.Order(ascending);
    }

    [Fact]
    public void Codes_sort_as_a_walk_through_the_tree() => Law.Holds(_texts.Array[0, 30], static texts =>
    {
        // Digits compared character by character are the walk: a parent's text is the beginning of its children's.
        Assert.Equal(texts.Order(StringComparer.Ordinal), texts.Select(Parse).Order().Select(static code => code.ToString()));
    });

    [Fact]
    public void A_code_knows_its_ancestors() => Law.Holds(_texts, static text =>
    {
        TCode code = Parse(text);
        string[] expected = [.. Enumerable.Range(1, 4).Select(step => text.Length - (2 * step)).Where(static length => length >= 3).Select(length => text[..length])];
        Assert.Equal(expected, code.Ancestors.Select(static ancestor => ancestor.ToString()));
        Assert.Equal(expected.FirstOrDefault(), code.Parent?.ToString());
        Assert.All(Enum.GetValues<SubjectLevel>(), level =>
            Assert.Equal(level != SubjectLevel.None && level <= code.Level ? text[..((2 * (int)level) + 1)] : null, code.AncestorAt(level)?.ToString()));
        Assert.All(new[] { -1, 5, int.MaxValue, int.MinValue }, level => Assert.Null(code.AncestorAt((SubjectLevel)level)));
    });

    [Fact]
    public void Whether_one_code_stands_above_another_follows_from_their_digits() => Law.Holds(Gen.Select(_texts, _texts), static pair =>
    {
        (string left, string right) = pair;
        bool above = left.Length < right.Length && right.StartsWith(left, StringComparison.Ordinal);
        Assert.Equal(above, Parse(left).IsAncestorOf(Parse(right)));
        Assert.Equal(above || left == right, Parse(left).IsSelfOrAncestorOf(Parse(right)));
        Assert.Equal(above, Parse(right).Ancestors.Contains(Parse(left)));
        Assert.True(!above || Parse(left) < Parse(right));
    });

    [Fact]
    public void Reading_and_writing_spans_allocates_nothing()
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(Longest);
        string wrong = Longest + "x";
        Assert.Equal(3000, ReadAndWrite(utf8, wrong));
        long before = GC.GetAllocatedBytesForCurrentThread();
        int read = ReadAndWrite(utf8, wrong);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(3000, read);
    }

    [Fact]
    public void A_code_is_four_bytes() => Assert.Equal(4, Unsafe.SizeOf<TCode>());

    [Fact]
    public void Nothing_converts_a_code_into_anything_else() =>
        Assert.DoesNotContain(
            typeof(TCode).GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static),
            static method => method.Name is "op_Implicit" or "op_Explicit");

    private static TCode Parse(string text) => SubjectCode.Parse<TCode>(text).Value;

    private static T ByStringInterface<T>(string text)
        where T : IParsable<T>
    {
        Assert.True(T.TryParse(text, null, out T? code));
        Assert.Equal(code, T.Parse(text, null));
        Assert.False(T.TryParse(null, null, out _));
        Assert.Throws<ArgumentNullException>(() => T.Parse(null!, null));
        return code;
    }

    private static T BySpanInterface<T>(ReadOnlySpan<char> text)
        where T : ISpanParsable<T>
    {
        Assert.True(T.TryParse(text, null, out T? code));
        Assert.Equal(code, T.Parse(text, null));
        return code;
    }

    private static T ByUtf8Interface<T>(byte[] text)
        where T : IUtf8SpanParsable<T>
    {
        Assert.True(T.TryParse(text, null, out T? code));
        Assert.Equal(code, T.Parse(text, null));
        return code;
    }

    private static void AssertFault(SubjectCodeFault fault, int position, string text)
    {
        SubjectCodeReading<TCode> reading = SubjectCode.Parse<TCode>(text);
        Assert.False(reading.Success);
        Assert.Equal(fault, reading.Fault);
        Assert.Equal(position, reading.Position);
        Assert.False(SubjectCode.TryParse(text, out TCode code));
        Assert.True(code.IsNone);
        FormatException failure = Assert.Throws<FormatException>(() => reading.Value);
        Assert.Equal(reading.Message, failure.Message);
        Assert.Contains(fault == SubjectCodeFault.Empty ? "empty" : $"position {position} ", failure.Message, StringComparison.Ordinal);
        Assert.True(failure.Message.Length < 300, "A message does not repeat a text of megabytes.");
    }

    private static int ReadAndWrite(ReadOnlySpan<byte> utf8, ReadOnlySpan<char> wrong)
    {
        Span<char> chars = stackalloc char[9];
        Span<byte> bytes = stackalloc byte[9];
        int done = 0;
        for (int i = 0; i < 1000; i++)
        {
            bool isRead = SubjectCode.TryParse(utf8, out TCode code)
                && code.TryFormat(chars, out int written, default, null)
                && SubjectCode.TryParse(chars[..written], out TCode same)
                && same.TryFormat(bytes, out _, default, null);
            done += isRead ? 1 : 0;
            done += SubjectCode.TryParse(wrong, out code) ? 0 : 1;
            done += code.Parent is null ? 1 : 0;
        }

        return done;
    }
}
