using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification;

/// <summary>An amount as a document prints it: the amount, the step of its last printed digit, and the unit it is printed in.</summary>
/// <remarks>
/// <para>1,202.95 万元 is 12,029,500 元 in steps of 100 元, so the true amount lies between 12,029,450 and 12,029,550 元. Whether
/// printed figures agree is decided by such intervals (勾稽关系), not by a fixed tolerance.</para>
/// <para>The default value is 0 元 exactly (a step of 1 分), with no unit. Values are equal when amount, step and unit are.</para>
/// </remarks>
public readonly partial struct PrintedAmount : IEquatable<PrintedAmount>, IEqualityOperators<PrintedAmount, PrintedAmount, bool>
{
    // One less than the step, so that the default is the finest step there is.
    private readonly long _stepFenLessOne;

    /// <summary>Makes a printed amount of its parts.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="step">What one more in the last printed digit would add; above 0 元.</param>
    /// <param name="unit">The unit it is printed in.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="step"/> is not above 0 元.</exception>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is <see cref="AmountUnit.None"/> or not a member.</exception>
    public PrintedAmount(BudgetAmount amount, BudgetAmount step, AmountUnit unit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(step, BudgetAmount.Zero);
        _ = unit.FenDigits;
        Amount = amount;
        Unit = unit;
        _stepFenLessOne = step.Fen - 1;
    }

    private PrintedAmount(BudgetAmount amount, AmountUnit unit, long stepFen)
    {
        Amount = amount;
        Unit = unit;
        _stepFenLessOne = stepFen - 1;
    }

    /// <summary>The amount.</summary>
    public BudgetAmount Amount { get; }

    /// <summary>What one more in the last printed digit would add: 100 元 for <c>0.70</c> in 万元. Always above 0 元.</summary>
    public BudgetAmount Step => BudgetAmount.FromFen(_stepFenLessOne + 1);

    /// <summary>The unit the amount is printed in; <see cref="AmountUnit.None"/> for the default value alone.</summary>
    public AmountUnit Unit { get; }

    /// <summary>The amounts this can stand for when the document rounds half up, as documents do unless they say otherwise.</summary>
    /// <exception cref="OverflowException">An end is out of the range of <see cref="BudgetAmount"/>.</exception>
    public AmountInterval Interval => IntervalFor(PrintedRounding.HalfUp);

    /// <summary>The amounts this can stand for, given how the document shortens its figures.</summary>
    /// <param name="rounding">How the document shortens its figures.</param>
    /// <returns>
    /// For <see cref="PrintedRounding.HalfUp"/>, half a step to either side, both ends included, because the end that is
    /// rounded away differs with the sign and between programs. For <see cref="PrintedRounding.Truncated"/>, from the printed
    /// amount to one 分 less than a step further from zero; around zero, to both sides. A step of 1 分 gives the amount itself.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rounding"/> is not a member.</exception>
    /// <exception cref="OverflowException">An end is out of the range of <see cref="BudgetAmount"/>.</exception>
    public AmountInterval IntervalFor(PrintedRounding rounding)
    {
        switch (rounding)
        {
            case PrintedRounding.HalfUp:
                // True amounts are whole 分, so half of an odd step is rounded down.
                BudgetAmount half = BudgetAmount.FromFen(Step.Fen / 2);
                return new(Amount - half, Amount + half);
            case PrintedRounding.Truncated:
                BudgetAmount dropped = BudgetAmount.FromFen(_stepFenLessOne);
                return new(Amount > BudgetAmount.Zero ? Amount : Amount - dropped, Amount.IsNegative ? Amount : Amount + dropped);
            default:
                throw new ArgumentOutOfRangeException(nameof(rounding), rounding, "Not a member of PrintedRounding.");
        }
    }

    /// <summary>The same amount with the step of its column, for tables that drop zeros at the end (<c>4.5</c> among <c>4.53</c>).</summary>
    /// <param name="step">The step of the column; above 0 元.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="step"/> is not above 0 元.</exception>
    public PrintedAmount WithStep(BudgetAmount step)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(step, BudgetAmount.Zero);
        return new(Amount, Unit, step.Fen);
    }

    /// <summary>Whether two printed amounts have the same amount, step and unit.</summary>
    /// <param name="left">The first printed amount.</param>
    /// <param name="right">The second printed amount.</param>
    public static bool operator ==(PrintedAmount left, PrintedAmount right) => left.Equals(right);

    /// <summary>Whether two printed amounts differ in amount, step or unit.</summary>
    /// <param name="left">The first printed amount.</param>
    /// <param name="right">The second printed amount.</param>
    public static bool operator !=(PrintedAmount left, PrintedAmount right) => !left.Equals(right);

    /// <summary>Whether another printed amount has the same amount, step and unit.</summary>
    /// <param name="other">The other printed amount.</param>
    public bool Equals(PrintedAmount other) => Amount == other.Amount && _stepFenLessOne == other._stepFenLessOne && Unit == other.Unit;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is PrintedAmount other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Amount, _stepFenLessOne, Unit);

    /// <summary>The amount in its unit (元 for the default value), with the decimals of its step, without separators and unit name: <c>0.70</c>.</summary>
    /// <remarks>More decimals than the step has are written where the amount has them, so that no digit of it is hidden.</remarks>
    public override string ToString()
    {
        AmountUnit unit = Unit == AmountUnit.None ? AmountUnit.Yuan : Unit;
        int decimals = Math.Max(DecimalsOf(Step, unit), DecimalsOf(Amount, unit));
        return new AmountFormat(unit, decimals, IsGrouped: false).Write(Amount.Fen);
    }

    private static int DecimalsOf(BudgetAmount amount, AmountUnit unit)
    {
        int decimals = unit.FenDigits;
        for (long fen = amount.Fen; decimals > 0 && fen % 10 == 0; fen /= 10)
        {
            decimals--;
        }

        return decimals;
    }
}
