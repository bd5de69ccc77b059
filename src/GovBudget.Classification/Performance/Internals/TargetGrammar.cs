using System.Runtime.InteropServices;
using Reason = GovBudget.Classification.Performance.TargetParseFailureReason;

namespace GovBudget.Classification.Performance.Internals;

/// <summary>
/// The grammar of a target with numbers, in the order it is printed: what it is against (比上年), what it is counted for (每年), a change (提高),
/// an operator, a value with a unit, the second value of a range, a closing word (以上).
/// </summary>
internal ref struct TargetGrammar
{
    private readonly ReadOnlySpan<char> _text;
    private readonly IndicatorVocabulary _vocabulary;
    private int _position;
    private TargetOperator _operator;
    private TargetChange _change;
    private TargetBasis _basis;
    private List<TargetPer>? _per;

    // 百分之 stands before its number, and is the unit behind it.
    private bool _isPercent;

    public TargetGrammar(ReadOnlySpan<char> text, IndicatorVocabulary vocabulary)
    {
        _text = text;
        _vocabulary = vocabulary;
    }

    /// <summary>Why nothing was read.</summary>
    public TargetParseFailure Failure { get; private set; }

    private readonly ReadOnlySpan<char> Rest => _text[_position..];

    /// <summary>The target, or <see langword="null"/> with <see cref="Failure"/>.</summary>
    public IndicatorTarget? Read()
    {
        if (!ReadFront() || !ReadValue(out decimal first))
        {
            return null;
        }

        int unitPosition = _position;
        bool hasUnit = ReadUnit(out MeasureUnit? measure, out int tens);
        decimal? second = null;
        if (ReadRangeSign(out TargetOperator range) && !ReadSecond(ref first, ref measure, ref tens, ref hasUnit, out second))
        {
            return null;
        }

        if (!ReadPer() || !ReadClosing() || !IsAtEnd(hasUnit, unitPosition))
        {
            return null;
        }

        TargetUnit unit = new(measure, measure is null ? 0 : tens, CollectionsMarshal.AsSpan(_per));
        first = measure is null ? first * TargetScan.Ten(tens) : first;
        return second is { } end ? Pair(range, first, end, unit) : Single(first, unit);
    }

    private bool ReadFront()
    {
        if (TargetWords.Bases.TryMatch(Rest, out TargetWords.Word<TargetBasis>? basis, out int length))
        {
            _basis = basis.Value;
            _position += length;
        }

        while (Rest is ['每', ..] && ReadPerUnit(_position + 1))
        {
        }

        if (TargetWords.Changes.TryMatch(Rest, out TargetWords.Word<TargetChange>? change, out length))
        {
            _change = change.Value;
            _position += length;
        }

        return ReadOperator() && !FailsAsGuess();
    }

    private bool ReadOperator()
    {
        while (TargetWords.Operators.TryMatch(Rest, out TargetWords.Sign? sign, out int length))
        {
            // 达到≥95% says one thing twice; ≥≤ says two.
            if (_operator != TargetOperator.None && _operator != sign.Operator)
            {
                return Fail(Reason.OperatorConflict);
            }

            _operator = sign.Operator;
            _position += length;
        }

        return true;
    }

    private bool FailsAsGuess() => TargetWords.Approximations.TryMatch(Rest, out _, out _) && !Fail(Reason.Approximate);

    private bool ReadValue(out decimal value)
    {
        value = 0;
        bool isPercent = Rest.StartsWith("百分之");
        int start = _position + (isPercent ? "百分之".Length : 0);
        ReadOnlySpan<char> number = _text[start..];
        int length = 0;
        if (TargetScan.StartsNumber(number))
        {
            Reason reason = TargetScan.ReadNumber(number, out value, out length);
            if (reason != Reason.None)
            {
                return Fail(reason);
            }
        }
        else if (!TargetScan.TryReadNumeral(number, out value, out length))
        {
            return Fail(Reason.ValueMissing);
        }

        _position = start + length;
        _isPercent = isPercent;
        return true;
    }

    private bool ReadUnit(out MeasureUnit? measure, out int tens)
    {
        tens = 0;
        if (_isPercent)
        {
            _isPercent = false;
            measure = MeasureUnits.Percent;
            return true;
        }

        if (!_vocabulary.UnitWords.TryMatch(Rest, out measure, out int length))
        {
            length = ReadTens(out tens);
            bool isUnit = _vocabulary.UnitWords.TryMatch(_text[(_position + length)..], out measure, out int unitLength);
            _position += length + (isUnit ? unitLength : 0);
            return isUnit || length > 0;
        }

        _position += length;
        return true;
    }

    private readonly int ReadTens(out int tens)
    {
        for (tens = TargetUnit.TenWords.Length - 1; tens > 0; tens--)
        {
            if (Rest.StartsWith(TargetUnit.TenWords[tens]))
            {
                return TargetUnit.TenWords[tens].Length;
            }
        }

        return 0;
    }

    private bool ReadRangeSign(out TargetOperator range)
    {
        range = TargetOperator.Between;
        if (Rest is ['±', ..])
        {
            range = TargetOperator.PlusMinus;
            _position++;
            return true;
        }

        if (TargetWords.RangeSigns.TryMatch(Rest, out _, out int length) && TargetScan.StartsNumber(_text[(_position + length)..]))
        {
            _position += length;
            return true;
        }

        // ≥95%且≤98% is a range as well.
        int and = Rest is ['且' or '，', ..] ? 1 : 0;
        if (_operator == TargetOperator.AtLeast && Rest[and..] is ['≤', ..])
        {
            _operator = TargetOperator.None;
            _position += and + 1;
            return true;
        }

        return false;
    }

    private bool ReadSecond(ref decimal first, ref MeasureUnit? measure, ref int tens, ref bool hasUnit, out decimal? second)
    {
        second = null;
        if (!ReadValue(out decimal value))
        {
            return false;
        }

        int position = _position;
        if (ReadUnit(out MeasureUnit? secondMeasure, out int secondTens))
        {
            if (hasUnit && (measure != secondMeasure || tens != secondTens))
            {
                _position = position;
                return Fail(Reason.UnitsDiffer);
            }

            (measure, tens, hasUnit) = (secondMeasure, secondTens, true);
        }

        if (_operator != TargetOperator.None)
        {
            return Fail(Reason.OperatorConflict);
        }

        second = measure is null ? value * TargetScan.Ten(tens) : value;
        return true;
    }

    /// <summary>What follows the unit: /年, /年5人, 每人每天.</summary>
    private bool ReadPer()
    {
        while (Rest is ['/' or '每' or '·', ..])
        {
            int start = _position + 1;
            if (!ReadPerUnit(_text[start..] is ['每', ..] ? start + 1 : start))
            {
                return Fail(Reason.UnknownUnit);
            }
        }

        // A number behind /年 counts what follows: 317400元/年5人 is for 5 people.
        return _per is null || !TargetScan.StartsNumber(Rest) || ReadPerUnit(_position) || Fail(Reason.UnknownUnit);
    }

    private bool ReadPerUnit(int start)
    {
        decimal count = 1;
        int length = 0;
        if (TargetScan.StartsNumber(_text[start..]) && (TargetScan.ReadNumber(_text[start..], out count, out length) != Reason.None || count <= 0))
        {
            return false;
        }

        if (!_vocabulary.UnitWords.TryMatch(_text[(start + length)..], out MeasureUnit? measure, out int unitLength))
        {
            return false;
        }

        (_per ??= []).Add(new(count, measure));
        _position = start + length + unitLength;
        return true;
    }

    private bool ReadClosing()
    {
        if (!TargetWords.Closings.TryMatch(Rest, out TargetWords.Sign? closing, out int length))
        {
            return true;
        }

        if (_operator is not TargetOperator.None && _operator != closing.Operator)
        {
            return Fail(Reason.OperatorConflict);
        }

        _operator = closing.Operator;
        _position += length;
        return true;
    }

    private bool IsAtEnd(bool hasUnit, int unitPosition)
    {
        if (_position == _text.Length)
        {
            return true;
        }

        if (TargetWords.Approximations.TryMatch(Rest, out _, out _))
        {
            return Fail(Reason.Approximate);
        }

        bool isDate = _text[_position - 1] is '年' or '月' or '日' && TargetWords.GoesOnAsDate(Rest);
        return Fail(isDate ? Reason.Date : Rest[0] is '、' or '，' ? Reason.Several : hasUnit ? Reason.TextBehind : MissingUnit(unitPosition));
    }

    /// <summary>100保障: a word that would be a target of its own stands where the unit should.</summary>
    private readonly Reason MissingUnit(int position) =>
        QualitativeReader.Read(_text[position..], _vocabulary, out _) is null ? Reason.UnknownUnit : Reason.UnitMissing;

    private IndicatorTarget? Single(decimal value, TargetUnit unit)
    {
        if (_operator == TargetOperator.PlusMinus)
        {
            return Pair(TargetOperator.PlusMinus, 0, value, unit);
        }

        if (_change != TargetChange.None && value < 0)
        {
            Fail(Reason.MalformedNumber);
            return null;
        }

        // A change without an operator is reached by that much or more: 提高5%.
        TargetOperator plain = _change == TargetChange.None ? TargetOperator.Equal : TargetOperator.AtLeast;
        return IndicatorTarget.Of(_operator == TargetOperator.None ? plain : _operator, value, unit, _change, _basis);
    }

    private IndicatorTarget? Pair(TargetOperator range, decimal first, decimal second, TargetUnit unit)
    {
        bool isPlusMinus = range == TargetOperator.PlusMinus;
        bool isEmpty = isPlusMinus ? second < 0 : second < first || (_change != TargetChange.None && first < 0);
        if (isEmpty || (isPlusMinus && _change != TargetChange.None) || _operator is not (TargetOperator.None or TargetOperator.PlusMinus))
        {
            Fail(isEmpty ? Reason.EmptyRange : Reason.OperatorConflict);
            return null;
        }

        return isPlusMinus ? IndicatorTarget.PlusMinus(first, second, unit) : IndicatorTarget.Between(first, second, unit, _change, _basis);
    }

    private bool Fail(Reason reason)
    {
        Failure = new(reason, _position);
        return false;
    }
}
