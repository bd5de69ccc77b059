using System.Globalization;
using System.Text;

namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>What may stand in a field of a catalogue file: the file keeps it as it is.</summary>
internal static class PlainText
{
    /// <summary>Whether a text has no tab, line end or other control character, and no half of a surrogate pair.</summary>
    public static bool IsPlain(string text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsControl(rune) || rune == Rune.ReplacementChar || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                return false;
            }
        }

        return true;
    }
}
