using Failure = GovBudget.Classification.AmountParseFailureReason;

namespace GovBudget.Classification.Internals;

/// <summary>Where the parts of a printed amount stand in its text: the sign, the digits, the point and the unit.</summary>
/// <remarks>The digits are valued only after the unit is known, because the unit, which stands last, says which digit counts 分.</remarks>
internal readonly struct AmountText
{
    private readonly int _start;
    private readonly int _end;
    private readonly bool _isNegative;

    private AmountText(int start, int end, int decimals, bool isNegative, AmountUnit unit, int unitPosition)
    {
        _start = start;
        _end = end;
        _isNegative = isNegative;
        Decimals = decimals;
        Unit = unit;
        UnitPosition = unitPosition;
    }

    /// <summary>How many digits stand behind the point.</summary>
    public int Decimals { get; }

    /// <summary>The unit in the text, or none.</summary>
    public AmountUnit Unit { get; }

    /// <summary>Where the unit stands, or would have to stand.</summary>
    public int UnitPosition { get; }

    /// <summary>Finds the parts; the digits and the separators between them are checked, their value is not.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out AmountText result, out AmountParseFailure failure)
    {
        result = default;
        int position = SkipWhiteSpace(text, 0);
        if (position == text.Length)
        {
            failure = new(Failure.Empty, position);
            return false;
        }

        bool isNegative = ReadSign(text, ref position, out bool hasBracket);
        int start = position;
        if (!TryReadDigits(text, ref position, out int decimals, out failure))
        {
            return false;
        }

        int end = position;
        int unitPosition = position = SkipWhiteSpace(text, position);
        AmountUnit unit = ReadUnit(text, ref position);
        position = SkipWhiteSpace(text, position);
        if (hasBracket && !TryCloseBracket(text, ref position, ref unit, ref unitPosition))
        {
            failure = new(Failure.UnexpectedCharacter, position);
            return false;
        }

        failure = position == text.Length ? default : new(Failure.UnexpectedCharacter, position);
        result = new(start, end, decimals, isNegative, unit, unitPosition);
        return position == text.Length;
    }

    /// <summary>Counts the 分, given the unit; exact, or a failure.</summary>
    public bool TryCount(ReadOnlySpan<char> text, AmountUnit unit, out long fen, out AmountParseFailure failure) =>
        TryCount(text, unit.FenDigits, out fen, out failure);

    /// <summary>Counts in units of a decimal place: 0.25 is 250 with three decimals; exact, or a failure.</summary>
    public bool TryCount(ReadOnlySpan<char> text, int decimals, out long count, out AmountParseFailure failure)
    {
        count = 0;
        int integerEnd = Decimals == 0 ? _end : _end - Decimals - 1;
        int countedEnd = Math.Min(_end, integerEnd + 1 + decimals);
        int finer = text[countedEnd.._end].IndexOfAnyExcept('0', '０');
        if (finer >= 0)
        {
            failure = new(Failure.FinerThanFen, countedEnd + finer);
            return false;
        }

        bool fits = true;
        for (int i = _start; i < countedEnd && fits; i++)
        {
            int digit = Digit(text[i]);
            fits = digit < 0 || TryAppend(ref count, digit);
        }

        for (int i = Math.Min(Decimals, decimals); i < decimals && fits; i++)
        {
            fits = TryAppend(ref count, 0);
        }

        failure = fits ? default : new(Failure.OutOfRange, _start);
        return fits;
    }

    /// <summary>Counts downwards for a negative amount, so that the smallest one can be reached.</summary>
    private bool TryAppend(ref long fen, int digit)
    {
        const long limit = long.MaxValue / 10;
        if (fen > limit || fen < -limit)
        {
            return false;
        }

        long shifted = fen * 10;
        long appended = unchecked(_isNegative ? shifted - digit : shifted + digit);
        if (_isNegative ? appended > shifted : appended < shifted)
        {
            return false;
        }

        fen = appended;
        return true;
    }

    private static bool ReadSign(ReadOnlySpan<char> text, ref int position, out bool hasBracket)
    {
        char first = text[position];
        hasBracket = first is '(' or '（';
        bool isNegative = hasBracket || first is '△' || IsMinus(first);
        if (isNegative || first is '+' or '＋')
        {
            position++;
        }

        position = hasBracket ? SkipWhiteSpace(text, position) : position;
        return isNegative;
    }

    private static bool TryReadDigits(ReadOnlySpan<char> text, ref int position, out int decimals, out AmountParseFailure failure)
    {
        decimals = 0;
        int group = CountDigits(text, position);
        position += group;
        bool isGrouped = false;
        while (group > 0 && position < text.Length && text[position] is ',' or '，')
        {
            int next = CountDigits(text, position + 1);
            if (next != 3 || (!isGrouped && group > 3))
            {
                failure = new(Failure.MisplacedSeparator, position);
                return false;
            }

            isGrouped = true;
            position += 1 + next;
        }

        // A point wants digits on both sides: what begins or ends with it is a piece of a torn cell.
        bool hasPoint = group > 0 && position < text.Length && IsPoint(text[position]);
        if (hasPoint)
        {
            decimals = CountDigits(text, position + 1);
            position += 1 + decimals;
        }

        bool isNumber = group > 0 && (!hasPoint || decimals > 0);
        failure = isNumber ? default : new(Failure.UnexpectedCharacter, position);
        return isNumber;
    }

    private static AmountUnit ReadUnit(ReadOnlySpan<char> text, ref int position)
    {
        AmountUnit unit = AmountUnits.AtStartOf(text[position..]);
        position += unit.ChineseName.Length;
        return unit;
    }

    private static bool TryCloseBracket(ReadOnlySpan<char> text, ref int position, ref AmountUnit unit, ref int unitPosition)
    {
        if (position == text.Length || text[position] is not (')' or '）'))
        {
            return false;
        }

        position = SkipWhiteSpace(text, position + 1);
        if (unit == AmountUnit.None)
        {
            unitPosition = position;
            unit = ReadUnit(text, ref position);
            position = SkipWhiteSpace(text, position);
        }

        return true;
    }

    private static int CountDigits(ReadOnlySpan<char> text, int start)
    {
        int position = start;
        while (position < text.Length && Digit(text[position]) >= 0)
        {
            position++;
        }

        return position - start;
    }

    private static int SkipWhiteSpace(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && (char.IsWhiteSpace(text[position]) || text[position] is '\u200B' or '\uFEFF'))
        {
            position++;
        }

        return position;
    }

    private static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '０' and <= '９' => c - '０',
        _ => -1,
    };

    private static bool IsMinus(char c) => c is '-' or '－' or '\u2212' or '﹣' or '\u2013';

    private static bool IsPoint(char c) => c is '.' or '．';
}
