using System.Buffers;
using System.Text;
using System.Text.Json;

namespace GovBudget.Classification.Serialization.Internals;

/// <summary>Texts that can be written: a writer of JSON puts another character in the place of half a one, without a word.</summary>
internal static class WholeCharacters
{
    /// <summary>The text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="of">What it is the text of, for the message.</param>
    /// <exception cref="JsonException">It has a surrogate without its pair.</exception>
    public static string Of(string text, string of)
    {
        for (ReadOnlySpan<char> rest = text; !rest.IsEmpty;)
        {
            if (Rune.DecodeFromUtf16(rest, out _, out int length) != OperationStatus.Done)
            {
                throw new JsonException($"The text of '{of}' has half a character (a surrogate without its pair) and cannot be written.");
            }

            rest = rest[length..];
        }

        return text;
    }
}
