using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Catalogs.Columns.Internals;

/// <summary>Remembers the levels printed above and fills the blank cells of a row with them.</summary>
internal sealed class SparseCells
{
    private const int MostLevels = 4;
    private const int ClassDigits = 3;

    // 类, 款, 项, 目 as they stand at this row; empty where nothing is known.
    private readonly string[] _levels = ["", "", "", ""];

    /// <summary>How many levels of the last filled row came from above.</summary>
    public int FromAbove { get; private set; }

    public static string Printed(ReadOnlySpan<string?> cells) => IsBlank(cells) ? string.Empty : string.Join('|', cells.ToArray());

    public static bool IsBlank(ReadOnlySpan<string?> cells)
    {
        foreach (string? cell in cells)
        {
            if (!string.IsNullOrWhiteSpace(cell))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Gives the digits of every level from the class down to the last filled cell.</summary>
    public bool TryFill(ReadOnlySpan<string?> cells, out string[] filled)
    {
        filled = [];
        if (!HasDigits(cells))
        {
            return false;
        }

        int first = -1;
        int deepest = -1;
        for (int i = 0; i < cells.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(cells[i]))
            {
                continue;
            }

            // A gap between two printed levels is no "as above": 201 | (blank) | 01 lacks its section.
            first = first < 0 ? i : first;
            if (i >= MostLevels || (deepest >= 0 && deepest != i - 1) || !TryTake(i, first, cells[i]))
            {
                Forget(Math.Min(deepest < 0 ? i : deepest + 1, MostLevels));
                return false;
            }

            deepest = i;
        }

        filled = _levels[..(deepest + 1)];
        return true;
    }

    private static bool HasDigits(ReadOnlySpan<string?> cells)
    {
        foreach (string? cell in cells)
        {
            foreach (char c in cell.AsSpan())
            {
                if (c is (>= '0' and <= '9') or (>= '０' and <= '９'))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool TryTake(int level, int firstPrinted, string? cell)
    {
        SubjectCodeAdjustments adjustments = SubjectCodeAdjustments.None;
        string digits = PrintedCodeScan.OnlyDigits(cell, ref adjustments);
        if (digits.Length == ClassDigits + (2 * level))
        {
            return TryTakeWhole(level, firstPrinted, digits);
        }

        if (level == 0 || digits.Length != 2 || _levels[level - 1].Length == 0)
        {
            return false;
        }

        FromAbove = level == firstPrinted ? level : FromAbove;
        Put(level, digits);
        return true;
    }

    // A cell may hold the whole code so far, and so prints the levels above it too; those printed in the same row must agree.
    private bool TryTakeWhole(int level, int firstPrinted, string digits)
    {
        for (int i = firstPrinted; i < level; i++)
        {
            if (_levels[i] != PartOf(digits, i))
            {
                return false;
            }
        }

        for (int i = 0; i <= level; i++)
        {
            Put(i, PartOf(digits, i));
        }

        FromAbove = level == firstPrinted ? 0 : FromAbove;
        return true;
    }

    private static string PartOf(string digits, int level) =>
        level == 0 ? digits[..ClassDigits] : digits.Substring(ClassDigits + (2 * (level - 1)), 2);

    private void Put(int level, string digits)
    {
        _levels[level] = digits;
        Forget(level + 1);
    }

    private void Forget(int from) => Array.Fill(_levels, string.Empty, from, MostLevels - from);
}
