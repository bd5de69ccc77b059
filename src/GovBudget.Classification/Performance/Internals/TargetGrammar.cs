using Reason = GovBudget.Classification.Performance.TargetParseFailureReason;

namespace GovBudget.Classification.Performance.Internals;

/// <summary>
/// The grammar of a target with numbers, in the order it is printed: what it is against (比上年), what it is counted for (每年), a change (提高),
/// an operator, a value with a unit, the second value of a range, what is counted (项目), a closing word (以上).
/// </summary>
internal ref partial struct TargetGrammar
{
    private readonly ReadOnlySpan<char> _text;
    private readonly IndicatorVocabulary _vocabulary;
    private int _position;
    private int _valuePosition;
    private TargetOperator _operator;
    private TargetChange _change;
    private TargetBasis _basis;
    private PerUnits _per;
    private int _perCount;
    private Range _counted;

    private bool _isClosed;

    // Whether a sign, or ~ in a range, says that a quantity is meant: 3季度 is a date, =3季度 is not.
    private bool _isSigned;


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
        if (!ReadFront() || !ReadQuantity(out Quantity first))
        {
            return null;
        }

        Quantity second = default;
        bool isPair = ReadRangeSign(out TargetOperator range);
        if (isPair && (!ReadQuantity(out second) || !Unite(range, ref first, ref second)))
        {
            return null;
        }

        if (!ReadBehind(first) || !IsAtEnd(first) || IsDate(first, second, isPair && range == TargetOperator.Between) || !TryCompose(first, out decimal value, out TargetUnit unit))
        {
            return null;
        }

        return !isPair ? Single(value, unit) : TryCompose(second, out decimal end, out _) ? Pair(range, value, end, unit) : null;
    }

    private bool ReadFront()
    {
        bool goesOn = true;
        while (goesOn)
        {
            goesOn = false;
            if (_basis == TargetBasis.Absolute && TargetWords.Bases.TryMatch(Rest, out TargetWords.Word<TargetBasis>? basis, out int length))
            {
                _basis = basis.Value;
                _position += length;
                goesOn = true;
            }

            goesOn |= Rest is ['每', ..] && ReadPerUnit(_position + 1);
        }

        if (TargetWords.Changes.TryMatch(Rest, out TargetWords.Word<TargetChange>? change, out int changeLength))
        {
            _change = change.Value;
            _position += changeLength;
            ReadLevel();
        }

        return ReadOperator() && !FailsAsGuess();
    }

    /// <summary>提高到95% is no change of 95, but a level of at least 95.</summary>
    private void ReadLevel()
    {
        if (Rest is ['到' or '至', ..] && StartsValue(_text[(_position + 1)..]))
        {
            _operator = _change == TargetChange.Increase ? TargetOperator.AtLeast : TargetOperator.AtMost;
            (_change, _basis) = (TargetChange.None, TargetBasis.Absolute);
            _position++;
        }
    }

    private bool ReadOperator()
    {
        while (TargetWords.Operators.TryMatch(Rest, out TargetWords.Sign? sign, out int length))
        {
            // 达到≥95% says one thing twice; ≥≤ says two.
            if (_operator != TargetOperator.None && sign.Operator != TargetOperator.None && _operator != sign.Operator)
            {
                return Fail(Reason.OperatorConflict);
            }

            _operator = sign.Operator == TargetOperator.None ? _operator : sign.Operator;
            _isSigned |= _operator != TargetOperator.None;
            _position += length;
        }

        return true;
    }

    private bool FailsAsGuess() =>
        TargetWords.Approximations.TryMatch(Rest, out _, out int length) && StartsValue(_text[(_position + length)..]) && !Fail(Reason.Approximate);

    private bool ReadRangeSign(out TargetOperator range)
    {
        range = TargetOperator.Between;
        if (Rest is ['±', ..] || (Rest is ['+', '-', ..] or ['+', '/', '-', ..]))
        {
            range = TargetOperator.PlusMinus;
            _position += Rest[0] == '±' ? 1 : Rest[1] == '-' ? 2 : 3;
            return true;
        }

        if (TargetWords.RangeSigns.TryMatch(Rest, out _, out int length) && StartsValue(_text[(_position + length)..]))
        {
            _isSigned |= Rest[0] == '~';
            _position += length;
            return true;
        }

        // ≥95%且≤98% is a range as well.
        int and = Rest is ['且' or '，', ..] ? 1 : 0;
        if (_operator == TargetOperator.AtLeast && TargetWords.Operators.TryMatch(Rest[and..], out TargetWords.Sign? sign, out length) && sign.Operator == TargetOperator.AtMost)
        {
            _operator = TargetOperator.None;
            _position += and + length;
            return true;
        }

        return false;
    }

    /// <summary>Words that close a target; one that also begins other words (内部) only where the text ends, or goes on with a known word.</summary>
    private bool ReadClosing()
    {
        if (!TargetWords.Closings.TryMatch(Rest, out TargetWords.Sign? closing, out int length)
            || (length == 1 && Rest.Length > 1 && Rest[1] != '/' && !_vocabulary.TermWords.TryMatch(Rest[1..], out _, out _)))
        {
            return true;
        }

        bool isNeutral = closing.Operator == TargetOperator.None;
        if (isNeutral ? _operator is TargetOperator.MoreThan or TargetOperator.LessThan : _operator != TargetOperator.None && _operator != closing.Operator)
        {
            return Fail(Reason.OperatorConflict);
        }

        _operator = isNeutral ? _operator : closing.Operator;
        _isClosed = true;
        _position += length;
        return true;
    }

    private bool IsAtEnd(Quantity first)
    {
        if (_position == _text.Length)
        {
            return true;
        }

        if (TargetWords.Approximations.TryMatch(Rest, out _, out _))
        {
            return Fail(Reason.Approximate);
        }

        if (_text[_position - 1] is '年' or '月' or '日' or '季' or '度' && TargetDates.GoesOn(Rest))
        {
            return Fail(Reason.Date, _valuePosition);
        }

        bool isSeveral = Rest[0] is '、' or '，' || TargetWords.Operators.TryMatch(Rest, out _, out _);
        return Fail(isSeveral ? Reason.Several : first.HasUnit ? Reason.TextBehind : MissingUnit(first.UnitPosition));
    }

    /// <summary>100保障: a word that would be a target of its own stands where the unit should.</summary>
    private readonly Reason MissingUnit(int position) =>
        QualitativeReader.IsTarget(_text[position..], _vocabulary) ? Reason.UnitMissing : Reason.UnknownUnit;

    private IndicatorTarget? Single(decimal value, TargetUnit unit)
    {
        if (_operator == TargetOperator.PlusMinus)
        {
            return Pair(TargetOperator.PlusMinus, 0, value, unit);
        }

        if (_change != TargetChange.None && value < 0)
        {
            Fail(Reason.MalformedNumber, _valuePosition);
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
        if (isEmpty || (isPlusMinus && (_change != TargetChange.None || _basis != TargetBasis.Absolute)) || _operator is not (TargetOperator.None or TargetOperator.PlusMinus))
        {
            Fail(isEmpty ? Reason.EmptyRange : Reason.OperatorConflict);
            return null;
        }

        if (isPlusMinus && !IndicatorTarget.Spans(first, second))
        {
            Fail(Reason.NumberOutOfRange, _valuePosition);
            return null;
        }

        return isPlusMinus ? IndicatorTarget.PlusMinus(first, second, unit) : IndicatorTarget.Between(first, second, unit, _change, _basis);
    }

    private bool Fail(Reason reason) => Fail(reason, _position);

    private bool Fail(Reason reason, int position)
    {
        Failure = new(reason, position);
        return false;
    }
}
