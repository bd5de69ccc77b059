using System.Text;

namespace GovBudget.Classification.Internals;

/// <summary>Walks once over a printed code and notes what stands around its digits.</summary>
internal ref struct PrintedCodeScan
{
    private readonly ReadOnlySpan<char> _text;
    private char _closing;

    public PrintedCodeScan(ReadOnlySpan<char> text)
    {
        _text = text;
        SkipWhiteSpace();
        IsBlank = Position == text.Length;
        if (Position > 0)
        {
            Adjustments |= SubjectCodeAdjustments.Trimmed;
        }

        Open();
        Start = Position;
    }

    public int Position { get; private set; }

    /// <summary>Where the digits begin.</summary>
    public int Start { get; }

    /// <summary>Where the digits end; where there are more than a code can have, where the first one too many stands.</summary>
    public int DigitsEnd { get; private set; }

    public bool IsBlank { get; }

    public SubjectCodeAdjustments Adjustments { get; private set; }

    /// <summary>Whether nothing is left that was not understood.</summary>
    public readonly bool EndsWell => Position == _text.Length && _closing == '\0';

    /// <summary>Reads the digits of all levels; the number of digits seen may exceed the room and the most that a code can have.</summary>
    public int ReadDigits(scoped Span<char> digits, int most)
    {
        int count = 0;
        while (Position < _text.Length)
        {
            char c = _text[Position];
            if (TryDigit(c, out char digit))
            {
                if (count < digits.Length)
                {
                    digits[count] = digit;
                }

                DigitsEnd = count < most ? Position + 1 : count == most ? Position : DigitsEnd;
                count++;
                Position++;
                Adjustments |= digit == c ? SubjectCodeAdjustments.None : SubjectCodeAdjustments.FullWidth;
            }
            else if (!SkipSeparator(count))
            {
                break;
            }
        }

        SkipDecimalTail();
        return count;
    }

    /// <summary>Reads what closes the code and the name behind it.</summary>
    public string? ReadName()
    {
        if (_closing != '\0' && Position < _text.Length && _text[Position] == _closing)
        {
            _closing = '\0';
            Position++;
        }

        ReadOnlySpan<char> rest = _text[Position..];
        ReadOnlySpan<char> name = rest.Trim();
        if (name.IsEmpty)
        {
            Position = _text.Length;
            Adjustments |= rest.IsEmpty ? SubjectCodeAdjustments.None : SubjectCodeAdjustments.Trimmed;
            return null;
        }

        // Budget systems join code and name by a dash: 51301-上下级政府间转移性支出.
        name = name[0] is '-' or '－' or '–' or '—' ? name[1..].TrimStart() : name;
        // A name begins with a letter (a Chinese character is one); anything else is a damaged code.
        if (name.IsEmpty || !char.IsLetter(name[0]) || char.IsAsciiLetter(name[0]))
        {
            return null;
        }

        Position = _text.Length;
        Adjustments |= SubjectCodeAdjustments.NameSetApart;
        return name.ToString();
    }

    /// <summary>The digits of a cell in half width; empty where the cell holds anything else.</summary>
    public static string OnlyDigits(string? cell, ref SubjectCodeAdjustments adjustments)
    {
        ReadOnlySpan<char> text = cell.AsSpan().Trim();
        var digits = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (!TryDigit(c, out char digit))
            {
                return string.Empty;
            }

            digits.Append(digit);
            adjustments |= digit == c ? SubjectCodeAdjustments.None : SubjectCodeAdjustments.FullWidth;
        }

        adjustments |= digits.Length == 0 || digits.Length == cell!.Length ? SubjectCodeAdjustments.None : SubjectCodeAdjustments.Trimmed;
        return digits.ToString();
    }

    private static bool TryDigit(char c, out char digit)
    {
        digit = c is >= '０' and <= '９' ? (char)(c - '０' + '0') : c;
        return digit is >= '0' and <= '9';
    }

    private static bool IsDigit(char c) => TryDigit(c, out _);

    private void Open()
    {
        if (Position >= _text.Length)
        {
            return;
        }

        _closing = _text[Position] switch
        {
            '[' => ']',
            '［' => '］',
            '【' => '】',
            '(' => ')',
            '（' => '）',
            '〔' => '〕',
            _ => '\0',
        };

        if (_closing != '\0')
        {
            Position++;
            Adjustments |= SubjectCodeAdjustments.Brackets;
        }
        else if (_text[Position] is '\'' or '‘' or '’')
        {
            Position++;
            Adjustments |= SubjectCodeAdjustments.Apostrophe;
        }
    }

    private void SkipWhiteSpace()
    {
        while (Position < _text.Length && char.IsWhiteSpace(_text[Position]))
        {
            Position++;
        }
    }

    /// <summary>Steps over a sign between two levels: one that stands behind a whole level and before two more digits.</summary>
    private bool SkipSeparator(int digitsSoFar)
    {
        char c = _text[Position];
        bool isSeparator = char.IsWhiteSpace(c) || c is '-' or '－' or '–' or '—' or '.' or '．' or '/' or '_' or '·';
        bool behindLevel = digitsSoFar >= 3 && (digitsSoFar & 1) == 1;
        ReadOnlySpan<char> next = _text[(Position + 1)..];
        bool beforeLevel = next.Length >= 2 && IsDigit(next[0]) && IsDigit(next[1]);
        // A point sets levels apart from the class on (201.13.08); behind more digits it is a decimal point (2011308.05).
        bool isDecimal = c is '.' or '．' && (IsZeros(next) || (digitsSoFar > 3 && !Adjustments.HasFlag(SubjectCodeAdjustments.Separators)));
        if (!isSeparator || !behindLevel || !beforeLevel || isDecimal)
        {
            return false;
        }

        Position++;
        Adjustments |= SubjectCodeAdjustments.Separators;
        return true;
    }

    private void SkipDecimalTail()
    {
        ReadOnlySpan<char> rest = _text[Position..];
        if (rest.Length >= 2 && rest[0] is '.' or '．' && IsZeros(rest[1..].TrimEnd()))
        {
            Position += rest.TrimEnd().Length;
            Adjustments |= SubjectCodeAdjustments.DecimalTail;
        }
    }

    private static bool IsZeros(ReadOnlySpan<char> text) => !text.IsEmpty && text.IndexOfAnyExcept('0', '０') < 0;
}
