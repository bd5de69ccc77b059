using System.Runtime.CompilerServices;
using Reason = GovBudget.Classification.Performance.TargetParseFailureReason;

namespace GovBudget.Classification.Performance.Internals;

/// <content>What stands behind a unit: what is counted, and for what.</content>
internal ref partial struct TargetGrammar
{
    [InlineArray(TargetUnit.MaxPer)]
    private struct PerUnits
    {
        private TargetPer _first;
    }

    /// <summary>What follows the unit: 以上, 项目, /年, 以上.</summary>
    private bool ReadBehind(Quantity quantity)
    {
        if (_position == _text.Length)
        {
            return true;
        }

        return ReadClosing() && ReadBasis() && ReadCounted(quantity) && ReadPer() && ReadClosing() && ReadPer();
    }

    /// <summary>（绝对值） tells how to take the value, not what it counts.</summary>
    private bool ReadBasis()
    {
        while (Rest is ['（', ..] && TargetWords.Bases.TryMatch(Rest[1..], out TargetWords.Word<TargetBasis>? basis, out int length) && Rest[(length + 1)..] is ['）', ..])
        {
            if (!SetBasis(basis.Value))
            {
                return false;
            }

            _position += length + 2;
        }

        return true;
    }

    private bool SetBasis(TargetBasis basis)
    {
        if (_basis != TargetBasis.Absolute && _basis != basis)
        {
            return Fail(Reason.OperatorConflict);
        }

        _basis = basis;
        return true;
    }

    private bool ReadCounted(Quantity quantity)
    {
        // Without brackets, other values than counts and shares tell what they are of only behind a closing word (2小时内响应), and numerals never: 一次性.
        MeasureDimension dimension = quantity.Measure?.Dimension ?? MeasureDimension.None;
        bool isCounted = dimension != MeasureDimension.None
            && (Rest is ['（', ..] || (quantity.IsArabic && (_isClosed || dimension is MeasureDimension.Count or MeasureDimension.Ratio)));
        if (isCounted && !TargetWords.Approximations.TryMatch(Rest, out _, out _))
        {
            (int start, int length, int end) = CountedWords.Find(Rest, dimension == MeasureDimension.Count, _vocabulary);
            Range counted = (_position + start)..(_position + start + length);
            _position += end;
            if (TargetWords.Bases.TryMatch(_text[counted], out TargetWords.Word<TargetBasis>? basis, out int basisLength) && basisLength == length)
            {
                return SetBasis(basis.Value);
            }

            _counted = counted;
        }

        return true;
    }

    /// <summary>What a value is counted for: /年, /年5人, 每人每天, /人·天.</summary>
    private bool ReadPer()
    {
        while (Rest is ['/' or '每', ..] || (Rest is ['·', ..] && _perCount > 0))
        {
            int start = _position + 1;
            start += Rest[0] != '每' && _text[start..] is ['每', ..] ? 1 : 0;
            if (!ReadPerUnit(start))
            {
                bool isSeveral = TargetWords.Operators.TryMatch(_text[start..], out _, out _) || TargetScan.StartsNumber(_text[start..]);
                return isSeveral && _position > 0 && !char.IsAsciiDigit(_text[_position - 1]) ? Fail(Reason.Several, start) : Fail(Reason.UnknownUnit, start);
            }
        }

        // A number behind /年 counts what follows: 317400元/年5人 is for 5 people.
        return _perCount == 0 || !TargetScan.StartsNumber(Rest) || ReadPerUnit(_position) || Fail(Reason.UnknownUnit);
    }

    private bool ReadPerUnit(int start)
    {
        decimal count = 1;
        int length = 0;
        ReadOnlySpan<char> number = _text[start..];
        bool isArabic = TargetScan.StartsNumber(number);
        bool isNumber = isArabic || (NumeralScan.Starts(number) && !_vocabulary.UnitWords.TryMatch(number, out _, out _));
        Reason reason = !isNumber ? Reason.None : isArabic ? TargetScan.ReadNumber(number, out count, out length) : NumeralScan.Read(number, false, out count, out length);
        if (reason != Reason.None || count <= 0)
        {
            return false;
        }

        start += length;
        if (!_vocabulary.UnitWords.TryMatch(_text[start..], out MeasureUnit? measure, out length))
        {
            start += TargetUnit.TensAt(_text[start..], out int tens);
            if (tens == 0 || !TryScale(ref count, tens) || !_vocabulary.UnitWords.TryMatch(_text[start..], out measure, out length))
            {
                return false;
            }
        }

        // 95%/90% are two targets, not one per 90%.
        if (_perCount == TargetUnit.MaxPer || measure.Dimension == MeasureDimension.Ratio)
        {
            return false;
        }

        _per[_perCount++] = new(count, measure);
        _position = start + length;
        return true;
    }
}
