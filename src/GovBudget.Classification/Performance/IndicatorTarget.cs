using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Performance;

/// <summary>What an indicator is to reach (指标值, 目标值): <c>≥95%</c>, <c>1-2次</c>, <c>提高5%</c>, <c>及时</c>.</summary>
/// <remarks>
/// A target computes: it says whether a value meets it, and which values are better. What a text says that does not compute is
/// no target; <see cref="TryParse(ReadOnlySpan{char}, out IndicatorTarget?, out TargetParseFailure)"/> says why. Equal targets have the same
/// canonical text, and canonical text reads back as an equal target by the vocabulary that it was read with. Immutable and independent of culture.
/// </remarks>
public sealed partial class IndicatorTarget : IEquatable<IndicatorTarget>
{
    private readonly decimal _value;
    private readonly decimal _second;

    private IndicatorTarget(TargetOperator value, decimal first, decimal? second, TargetUnit unit, TargetChange change, TargetBasis basis)
    {
        Operator = value;
        _value = first;
        _second = second ?? 0;
        Unit = unit;
        Change = change;
        Basis = basis;
    }

    private IndicatorTarget(QualitativeTerm term)
    {
        Term = term;
    }

    /// <summary>How the target says what is to be reached; never <see cref="IndicatorTargetKind.None"/>.</summary>
    public IndicatorTargetKind Kind => Term is null ? IndicatorTargetKind.Quantitative : IndicatorTargetKind.Qualitative;

    /// <summary>The operator; <see cref="TargetOperator.None"/> for a qualitative target.</summary>
    public TargetOperator Operator { get; }

    /// <summary>The value in <see cref="Unit"/>, power of ten included (3.72 of 3.72万元): the lower end of a range, the middle of ±; <see langword="null"/> for a qualitative target.</summary>
    public decimal? Value => Term is null ? _value : null;

    /// <summary>The upper end of a range or the tolerance of ±, in <see cref="Unit"/>; otherwise <see langword="null"/>.</summary>
    public decimal? SecondValue => Operator >= TargetOperator.Between ? _second : null;

    /// <summary>The unit (计量单位); <see cref="TargetUnit.None"/> for a plain number and for a qualitative target.</summary>
    public TargetUnit Unit { get; }

    /// <summary>Whether the value is a level or a change.</summary>
    public TargetChange Change { get; }

    /// <summary>What the value is measured against.</summary>
    public TargetBasis Basis { get; }

    /// <summary>The word of a qualitative target; <see langword="null"/> for a quantitative one.</summary>
    public QualitativeTerm? Term { get; }

    /// <summary>The lowest value that meets the target, or the bound it must exceed; <see langword="null"/> where there is none.</summary>
    public decimal? Lower => Operator switch
    {
        TargetOperator.AtLeast or TargetOperator.MoreThan or TargetOperator.Equal or TargetOperator.Between => Value,
        TargetOperator.PlusMinus => Value - SecondValue,
        _ => null,
    };

    /// <summary>The highest value that meets the target, or the bound it must stay below; <see langword="null"/> where there is none.</summary>
    public decimal? Upper => Operator switch
    {
        TargetOperator.AtMost or TargetOperator.LessThan or TargetOperator.Equal => Value,
        TargetOperator.Between => SecondValue,
        TargetOperator.PlusMinus => Value + SecondValue,
        _ => null,
    };

    /// <summary>Which values are better: higher for ≥, lower for ≤, near ones for =, ranges and ±; higher for a qualitative target.</summary>
    /// <remarks>A fall that is to be reached is better when it is larger: the value counts the fall.</remarks>
    public TargetDirection Direction => Operator switch
    {
        TargetOperator.AtLeast or TargetOperator.MoreThan => TargetDirection.Higher,
        TargetOperator.AtMost or TargetOperator.LessThan => TargetDirection.Lower,
        TargetOperator.None => TargetDirection.Higher,
        _ => TargetDirection.Exact,
    };

    /// <summary>
    /// The <see cref="Value"/> as money: of <c>≤94.78万元</c>, 947,800 元; of a range its lower end. <see langword="null"/> for another unit, also for money that is counted for
    /// something (元/年), for a change, and for a value finer than 分 or beyond the range of <see cref="BudgetAmount"/>.
    /// </summary>
    public BudgetAmount? Amount => Unit.IsMoney && Unit.Per.IsEmpty && Change == TargetChange.None ? Money(Value) : null;

    /// <summary>Whether a value in <see cref="Unit"/> meets the target.</summary>
    /// <param name="value">The value that was reached; for a target of change, the change.</param>
    /// <exception cref="InvalidOperationException">The target is qualitative: it is met by a word, not by a number.</exception>
    public bool IsMetBy(decimal value) => Operator switch
    {
        TargetOperator.None => throw new InvalidOperationException($"'{this}' is qualitative: a number cannot meet it. Read the actual as a target and compare its Term."),
        TargetOperator.MoreThan => value > Value,
        TargetOperator.LessThan => value < Value,
        _ => !(value < Lower) && !(value > Upper),
    };

    /// <summary>Makes a quantitative target.</summary>
    /// <param name="value">The operator; one of the five that have one value.</param>
    /// <param name="amount">The value.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="change">Whether the value is a change; it is then not negative.</param>
    /// <param name="basis">What the value is measured against; for a change, <see cref="TargetBasis.Unstated"/> where nothing is given.</param>
    /// <exception cref="ArgumentException">The operator takes two values, or none; or a change is negative.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="change"/> or <paramref name="basis"/> is no member of its enumeration.</exception>
    public static IndicatorTarget Of(
        TargetOperator value, decimal amount, TargetUnit unit, TargetChange change = TargetChange.None, TargetBasis basis = TargetBasis.Absolute)
    {
        if (value is not (>= TargetOperator.AtLeast and <= TargetOperator.AtMost))
        {
            throw new ArgumentException($"{value} does not stand before one value: use Between, PlusMinus or Qualitative.", nameof(value));
        }

        CheckChange(change, basis, amount);
        return new(value, amount, null, unit, change, BasisOf(change, basis));
    }

    /// <summary>Makes a target that is met from one value to another, both included.</summary>
    /// <param name="lower">The lower end.</param>
    /// <param name="upper">The upper end; not below the lower one.</param>
    /// <param name="unit">The unit of both.</param>
    /// <param name="change">Whether the values are a change; they are then not negative.</param>
    /// <param name="basis">What the values are measured against; for a change, <see cref="TargetBasis.Unstated"/> where nothing is given.</param>
    /// <exception cref="ArgumentException"><paramref name="upper"/> is below <paramref name="lower"/>, or a change is negative.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="change"/> or <paramref name="basis"/> is no member of its enumeration.</exception>
    public static IndicatorTarget Between(
        decimal lower, decimal upper, TargetUnit unit, TargetChange change = TargetChange.None, TargetBasis basis = TargetBasis.Absolute)
    {
        CheckChange(change, basis, lower);
        return lower <= upper
            ? new(TargetOperator.Between, lower, upper, unit, change, BasisOf(change, basis))
            : throw new ArgumentException($"A range from {lower} to {upper} holds no value: give the lower end first.", nameof(upper));
    }

    /// <summary>Makes a target that is met within a tolerance around a value.</summary>
    /// <param name="middle">The value.</param>
    /// <param name="tolerance">The tolerance; 0 or more.</param>
    /// <param name="unit">The unit of both.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tolerance"/> is negative, or so large that no number holds <see cref="Lower"/> or <see cref="Upper"/>.</exception>
    public static IndicatorTarget PlusMinus(decimal middle, decimal tolerance, TargetUnit unit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(tolerance);
        if (!Spans(middle, tolerance))
        {
            throw new ArgumentOutOfRangeException(nameof(tolerance), tolerance, $"No number holds {middle} with that tolerance.");
        }

        return new(TargetOperator.PlusMinus, middle, tolerance, unit, TargetChange.None, TargetBasis.Absolute);
    }

    /// <inheritdoc/>
    public bool Equals(IndicatorTarget? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Operator == other.Operator && Value == other.Value && SecondValue == other.SecondValue && Unit == other.Unit
            && Change == other.Change && Basis == other.Basis && Term?.Text == other.Term?.Text);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as IndicatorTarget);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Operator, Value, SecondValue, Unit, Term?.Text.GetHashCode(StringComparison.Ordinal));

    /// <summary>Whether two targets are equal.</summary>
    public static bool operator ==(IndicatorTarget? left, IndicatorTarget? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two targets differ.</summary>
    public static bool operator !=(IndicatorTarget? left, IndicatorTarget? right) => !(left == right);

    internal static IndicatorTarget OfTerm(QualitativeTerm term) => new(term);

    /// <summary>Whether a value can be moved by a tolerance.</summary>
    internal static bool Spans(decimal middle, decimal tolerance) => Math.Abs(middle) <= decimal.MaxValue - tolerance;

    private static void CheckChange(TargetChange change, TargetBasis basis, decimal amount)
    {
        if (!Enum.IsDefined(change) || !Enum.IsDefined(basis))
        {
            throw new ArgumentOutOfRangeException(Enum.IsDefined(change) ? nameof(basis) : nameof(change), "The value is no member of its enumeration.");
        }


        if (change != TargetChange.None && amount < 0)
        {
            throw new ArgumentException("A change counts its size: a fall of 3 is Decrease with 3.", nameof(amount));
        }
    }

    // A change is always against something, and only a change can leave it open.
    private static TargetBasis BasisOf(TargetChange change, TargetBasis basis) =>
        basis == TargetBasis.PriorYear ? basis : change == TargetChange.None ? TargetBasis.Absolute : TargetBasis.Unstated;

    private BudgetAmount? Money(decimal? value)
    {
        try
        {
            decimal fen = value!.Value * 100 * PowersOfTen.Of(Unit.Tens) * Unit.Measure!.Size;
            return decimal.IsInteger(fen) ? BudgetAmount.FromFen(decimal.ToInt64(fen)) : null;
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
