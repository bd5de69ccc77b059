using System.Collections.Frozen;

namespace GovBudget.Classification.Catalogs.Columns.Internals;

/// <summary>Tells the words that tables print between their values: totals, what introduces parts of them, and headers repeated on each page.</summary>
internal static class LabelWords
{
    /// <summary>No label is longer; longer texts are not looked at.</summary>
    private const int LongestLabel = 32;

    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "合计", "小计", "总计", "共计", "累计", "其中", "栏次", "Total", "Subtotal");

    // 本年支出合计, 本页小计, 部门总计: whatever is added up.
    private static readonly string[] Endings = ["合计", "小计", "总计"];

    /// <summary>Whether a value is a label: one word, or the cells of a row, set apart by bars, of which each that is filled is one.</summary>
    public static bool IsLabel(string text)
    {
        if (text.Length > LongestLabel)
        {
            return false;
        }

        bool isAny = false;
        foreach (string cell in text.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string word = PrintedText.Normalize(cell);
            if (!IsWord(word) && !IsWord(PrintedText.StripOrdinal(word)))
            {
                return false;
            }

            isAny = true;
        }

        return isAny;
    }

    private static bool IsWord(string word) => Words.Contains(word)
        || Array.Exists(Endings, ending => word.EndsWith(ending, StringComparison.Ordinal))
        || (ColumnHeader.TryRecognise(word, out ColumnHeader? header) && header.Role is FieldRole.Subject or FieldRole.Unstated or FieldRole.LineNumber);
}
