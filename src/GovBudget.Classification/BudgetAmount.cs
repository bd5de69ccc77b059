using System.Numerics;

namespace GovBudget.Classification;

/// <summary>An exact amount of money in 人民币: a 64-bit count of 分.</summary>
/// <remarks>
/// <para>The range is ±92,233,720,368,547,758.07 元 (and one 分 more below zero), some 900,000,000 亿元. Every overflow throws;
/// nothing is ever rounded on the way in; there is no conversion from or to binary floating point.</para>
/// <para>The default value is 0 元. A figure that is missing is not zero: model it as a nullable amount.</para>
/// <para>Amounts are equal when they are the same money, whatever unit they were printed in. They are immutable, so they can
/// be shared between threads, and they are parsed and formatted alike in every culture.</para>
/// </remarks>
public readonly partial struct BudgetAmount : IMinMaxValue<BudgetAmount>
{
    private BudgetAmount(long fen) => Fen = fen;

    /// <summary>0 元, the same as the default.</summary>
    public static BudgetAmount Zero => default;

    /// <summary>The largest amount: 92,233,720,368,547,758.07 元.</summary>
    public static BudgetAmount MaxValue => new(long.MaxValue);

    /// <summary>The smallest amount: −92,233,720,368,547,758.08 元. It has no opposite: negating it overflows.</summary>
    public static BudgetAmount MinValue => new(long.MinValue);

    /// <summary>The amount in 分.</summary>
    public long Fen { get; }

    /// <summary>Whether the amount is 0 元.</summary>
    public bool IsZero => Fen == 0;

    /// <summary>Whether the amount is below 0 元.</summary>
    public bool IsNegative => Fen < 0;

    /// <summary>Makes an amount of a count of 分.</summary>
    /// <param name="fen">The amount in 分.</param>
    public static BudgetAmount FromFen(long fen) => new(fen);

    /// <summary>Makes an amount of a number of 元.</summary>
    /// <param name="value">The amount in 元, with two decimals at most.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is finer than 分.</exception>
    /// <exception cref="OverflowException">The value is beyond <see cref="MinValue"/> or <see cref="MaxValue"/>.</exception>
    public static BudgetAmount FromYuan(decimal value) => From(value, AmountUnit.Yuan);

    /// <summary>Makes an amount of a number of 千元.</summary>
    /// <param name="value">The amount in 千元, with five decimals at most.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is finer than 分.</exception>
    /// <exception cref="OverflowException">The value is beyond <see cref="MinValue"/> or <see cref="MaxValue"/>.</exception>
    public static BudgetAmount FromThousandYuan(decimal value) => From(value, AmountUnit.ThousandYuan);

    /// <summary>Makes an amount of a number of 万元.</summary>
    /// <param name="value">The amount in 万元, with six decimals at most.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is finer than 分.</exception>
    /// <exception cref="OverflowException">The value is beyond <see cref="MinValue"/> or <see cref="MaxValue"/>.</exception>
    public static BudgetAmount FromTenThousandYuan(decimal value) => From(value, AmountUnit.TenThousandYuan);

    /// <summary>Makes an amount of a number of 百万元.</summary>
    /// <param name="value">The amount in 百万元, with eight decimals at most.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is finer than 分.</exception>
    /// <exception cref="OverflowException">The value is beyond <see cref="MinValue"/> or <see cref="MaxValue"/>.</exception>
    public static BudgetAmount FromMillionYuan(decimal value) => From(value, AmountUnit.MillionYuan);

    /// <summary>Makes an amount of a number of 亿元.</summary>
    /// <param name="value">The amount in 亿元, with ten decimals at most.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is finer than 分.</exception>
    /// <exception cref="OverflowException">The value is beyond <see cref="MinValue"/> or <see cref="MaxValue"/>.</exception>
    public static BudgetAmount FromHundredMillionYuan(decimal value) => From(value, AmountUnit.HundredMillionYuan);

    /// <summary>Makes an amount of a number and its unit, exactly.</summary>
    /// <param name="value">The number; zeros at its end do not matter.</param>
    /// <param name="unit">The unit the number is in.</param>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is <see cref="AmountUnit.None"/> or not a member.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is finer than 分.</exception>
    /// <exception cref="OverflowException">The value is beyond <see cref="MinValue"/> or <see cref="MaxValue"/>.</exception>
    public static BudgetAmount From(decimal value, AmountUnit unit)
    {
        // Exact: scaling by a power of ten either fits into the 96 bits of a decimal or overflows.
        decimal fen = value * unit.InFen;
        return decimal.Truncate(fen) == fen
            ? new((long)fen)
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"{value} {unit.ChineseName} is finer than 分. Round it before it becomes an amount.");
    }

    /// <summary>The amount as a number of units, exact.</summary>
    /// <param name="unit">The unit to count in.</param>
    /// <returns>A number with as many decimals as it needs.</returns>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is <see cref="AmountUnit.None"/> or not a member.</exception>
    public decimal To(AmountUnit unit) => Fen / (decimal)unit.InFen;
}
