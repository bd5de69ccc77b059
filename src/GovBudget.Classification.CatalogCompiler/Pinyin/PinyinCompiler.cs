using System.Globalization;
using System.Text;
using AnyAscii;
using CsvHelper;

namespace GovBudget.Classification.CatalogCompiler.Pinyin;

/// <summary>Makes the table of the initial letters of every Chinese character that occurs in a name of the fact tables.</summary>
internal static class PinyinCompiler
{
    public const string FileName = "pinyin-initials.tsv";

    /// <summary>The Chinese characters in any name column of the tables of a folder, ascending.</summary>
    public static IReadOnlyList<char> CharactersOf(string facts)
    {
        var characters = new SortedSet<char>();
        foreach (string path in Directory.EnumerateFiles(facts, "*.csv", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            using var reader = CsvReader.FromFile(path);
            reader.ReadHeader();
            string[] headers = [.. reader.Headers];
            int[] names = [.. Enumerable.Range(0, headers.Length).Where(i => headers[i].EndsWith("name", StringComparison.Ordinal) || headers[i].EndsWith("names", StringComparison.Ordinal))];
            while (reader.Read())
            {
                foreach (int column in names)
                {
                    characters.UnionWith(reader.GetString(column).Where(IsChinese));
                }
            }
        }

        return [.. characters];
    }

    /// <summary>All initials of one character, in alphabetical order.</summary>
    /// <exception cref="InvalidDataException">The library does not know the character, or contradicts the list of polyphonic characters.</exception>
    public static string InitialsOf(char character)
    {
        string reading = character.ToString().Transliterate();
        char initial = reading.Length == 0 ? '?' : char.ToLower(reading[0], CultureInfo.InvariantCulture);
        if (!char.IsAsciiLetterLower(initial))
        {
            throw new InvalidDataException($"The library gives no reading of '{character}'.");
        }

        string all = PolyphonicCharacters.Initials.GetValueOrDefault(character, initial.ToString());
        return all.Contains(initial, StringComparison.Ordinal) ? all
            : throw new InvalidDataException($"The library reads '{character}' as {reading}; the list of polyphonic characters has only {all}.");
    }

    /// <summary>The file: a line a letter, the letter, a tab and its characters in ascending order.</summary>
    public static byte[] Compile(IReadOnlyList<char> characters)
    {
        var text = new StringBuilder();
        for (char letter = 'a'; letter <= 'z'; letter++)
        {
            char[] line = [.. characters.Where(character => InitialsOf(character).Contains(letter, StringComparison.Ordinal))];
            if (line.Length > 0)
            {
                text.Append(letter).Append('\t').Append(line).Append('\n');
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    // The block of unified ideographs and its first extension; no subject name goes beyond.
    private static bool IsChinese(char character) => character is (>= '\u3400' and <= '\u4dbf') or (>= '\u4e00' and <= '\u9fff');
}
