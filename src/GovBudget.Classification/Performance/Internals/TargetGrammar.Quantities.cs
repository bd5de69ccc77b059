using GovBudget.Classification.Internals;
using Reason = GovBudget.Classification.Performance.TargetParseFailureReason;

namespace GovBudget.Classification.Performance.Internals;

/// <content>Values with units.</content>
internal ref partial struct TargetGrammar
{
    /// <summary>A number and the unit behind it.</summary>
    /// <param name="Value">The number, in <paramref name="Measure"/> times the power of ten.</param>
    /// <param name="Measure">The measure, if one is printed.</param>
    /// <param name="Tens">The power of ten that is printed in front of it, or alone.</param>
    /// <param name="Start">Where the number begins.</param>
    /// <param name="UnitPosition">Where the unit begins, or is missing.</param>
    /// <param name="IsArabic">Whether the number is in digits.</param>
    private readonly record struct Quantity(decimal Value, MeasureUnit? Measure, int Tens, int Start, int UnitPosition, bool IsArabic)
    {
        public bool HasUnit => Measure is not null || Tens > 0;
    }

    private static bool StartsValue(ReadOnlySpan<char> text) =>
        TargetScan.StartsNumber(text) || NumeralScan.Starts(text) || TargetWords.Ratios.TryMatch(text, out _, out _);

    private bool ReadQuantity(out Quantity quantity)
    {
        quantity = default;
        _valuePosition = _position;
        MeasureUnit? ratio = null;
        if (TargetWords.Ratios.TryMatch(Rest, out MeasureUnit? part, out int length))
        {
            ratio = part;
            _position += length;
        }

        bool isArabic = TargetScan.StartsNumber(Rest);
        Reason reason = isArabic ? TargetScan.ReadNumber(Rest, out decimal value, out length) : NumeralScan.Read(Rest, ratio is not null, out value, out length);
        if (reason != Reason.None || length == 0)
        {
            // What stands in front of a value without any sign is no target at all.
            bool isSaid = _operator != TargetOperator.None || _change != TargetChange.None || _perCount > 0;
            return reason != Reason.None ? Fail(reason) : isSaid ? Fail(Reason.ValueMissing) : Fail(Reason.UnknownWord, _basis == TargetBasis.Absolute ? 0 : _position);
        }

        _position += length;
        int unitPosition = _position;
        MeasureUnit? measure = ratio;
        int tens = 0;
        if (ratio is null)
        {
            ReadUnit(out measure, out tens);
        }

        quantity = new(value, measure, tens, _valuePosition, unitPosition, isArabic);
        return true;
    }

    private void ReadUnit(out MeasureUnit? measure, out int tens)
    {
        tens = 0;
        if (_vocabulary.UnitWords.TryMatch(Rest, out measure, out int length))
        {
            _position += length;
            return;
        }

        _position += TargetUnit.TensAt(Rest, out tens);
        if (_vocabulary.UnitWords.TryMatch(Rest, out measure, out length))
        {
            _position += length;
        }
    }

    /// <summary>One unit for two values: the unit of one stands for both, and 5000元至1万元 is brought to 万元.</summary>
    private bool Unite(TargetOperator range, ref Quantity first, ref Quantity second)
    {
        if (_operator != TargetOperator.None)
        {
            return Fail(Reason.OperatorConflict);
        }

        // 100±5%: a percentage of 100, or 100% give or take 5?
        bool isOpen = range == TargetOperator.PlusMinus && first is { HasUnit: false, Value: not 0 } && second.Measure?.Dimension == MeasureDimension.Ratio;
        if (isOpen || (first.Measure is not null && second.Measure is not null && first.Measure != second.Measure))
        {
            return Fail(Reason.UnitsDiffer, second.UnitPosition);
        }

        MeasureUnit? measure = first.Measure ?? second.Measure;
        int tens = second.HasUnit ? second.Tens : first.Tens;
        if (!TryBring(first, tens, out decimal from) || !TryBring(second, tens, out decimal to))
        {
            return Fail(Reason.NumberOutOfRange, _valuePosition);
        }

        (first, second) = (first with { Value = from, Measure = measure, Tens = tens }, second with { Value = to, Measure = measure, Tens = tens });
        return true;
    }

    private static bool TryBring(Quantity quantity, int tens, out decimal value)
    {
        value = quantity.Value;
        if (!quantity.HasUnit || quantity.Tens == tens)
        {
            return true;
        }

        return TryScale(ref value, quantity.Tens - tens);
    }

    /// <summary>Moves the decimal point; <see langword="false"/> where digits would be lost.</summary>
    private static bool TryScale(ref decimal value, int tens)
    {
        decimal power = PowersOfTen.Of(Math.Abs(tens));
        if (tens > 0 && Math.Abs(value) > decimal.MaxValue / power)
        {
            return false;
        }

        decimal scaled = tens > 0 ? value * power : value / power;
        bool isExact = tens > 0 || scaled * power == value;
        value = scaled;
        return isExact;
    }

    private bool TryCompose(Quantity quantity, out decimal value, out TargetUnit unit)
    {
        value = quantity.Value;
        bool isPlain = quantity.Measure is null;
        unit = default;
        if (isPlain && quantity.Tens > 0 && !TryScale(ref value, quantity.Tens))
        {
            return Fail(Reason.NumberOutOfRange, _valuePosition);
        }

        ReadOnlySpan<char> counted = _text[_counted];
        unit = new TargetUnit(quantity.Measure, isPlain ? 0 : quantity.Tens, ((ReadOnlySpan<TargetPer>)_per)[.._perCount]);
        unit = counted.IsEmpty ? unit : unit.Counting(counted.ToString());
        return true;
    }

    /// <summary>Whether the quantity is a date as calendars say it: 2026年, 1-6月, 三季度, 每月10日.</summary>
    private bool IsDate(Quantity first, Quantity second, bool isRange)
    {
        // A year is printed without thousands separators; canonical text of as many years has them.
        bool isYear = first is { Tens: 0 } && first.Measure == MeasureUnits.Year && TargetDates.IsYear(first.Value) && !_text[first.Start..first.UnitPosition].Contains('，');
        ReadOnlySpan<char> unit = _text[(isRange ? second : first).UnitPosition..];
        bool isDate = isYear || (!_isSigned && TargetDates.IsDateUnit(unit, isRange, _perCount > 0 && _text[0] == '每'));
        return isDate && !Fail(Reason.Date, first.Start);
    }
}
