using System.Numerics;

namespace GovBudget.Classification;

public readonly partial struct BudgetAmount :
    IAdditionOperators<BudgetAmount, BudgetAmount, BudgetAmount>,
    ISubtractionOperators<BudgetAmount, BudgetAmount, BudgetAmount>,
    IMultiplyOperators<BudgetAmount, long, BudgetAmount>,
    IUnaryNegationOperators<BudgetAmount, BudgetAmount>,
    IAdditiveIdentity<BudgetAmount, BudgetAmount>
{
    static BudgetAmount IAdditiveIdentity<BudgetAmount, BudgetAmount>.AdditiveIdentity => Zero;

    /// <summary>Adds two amounts.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    /// <exception cref="OverflowException">The sum is beyond <see cref="MinValue"/> or <see cref="MaxValue"/>.</exception>
    public static BudgetAmount operator +(BudgetAmount left, BudgetAmount right) => new(checked(left.Fen + right.Fen));

    /// <summary>Subtracts an amount from another.</summary>
    /// <param name="left">The amount to subtract from.</param>
    /// <param name="right">The amount to subtract.</param>
    /// <exception cref="OverflowException">The difference is beyond <see cref="MinValue"/> or <see cref="MaxValue"/>.</exception>
    public static BudgetAmount operator -(BudgetAmount left, BudgetAmount right) => new(checked(left.Fen - right.Fen));

    /// <summary>The opposite amount.</summary>
    /// <param name="value">The amount.</param>
    /// <exception cref="OverflowException">The amount is <see cref="MinValue"/>.</exception>
    public static BudgetAmount operator -(BudgetAmount value) => new(checked(-value.Fen));

    /// <summary>Takes an amount a whole number of times.</summary>
    /// <param name="left">The amount.</param>
    /// <param name="right">How many times.</param>
    /// <exception cref="OverflowException">The product is beyond <see cref="MinValue"/> or <see cref="MaxValue"/>.</exception>
    public static BudgetAmount operator *(BudgetAmount left, long right) => new(checked(left.Fen * right));

    /// <summary>Takes an amount a whole number of times.</summary>
    /// <param name="left">How many times.</param>
    /// <param name="right">The amount.</param>
    /// <exception cref="OverflowException">The product is beyond <see cref="MinValue"/> or <see cref="MaxValue"/>.</exception>
    public static BudgetAmount operator *(long left, BudgetAmount right) => right * left;

    /// <summary>The amount without its sign.</summary>
    /// <exception cref="OverflowException">The amount is <see cref="MinValue"/>.</exception>
    public BudgetAmount Abs() => IsNegative ? -this : this;

    /// <summary>Adds amounts up. The order does not matter: only the total has to fit, not the sums on the way.</summary>
    /// <param name="amounts">The amounts; none make 0 元.</param>
    /// <exception cref="ArgumentNullException"><paramref name="amounts"/> is <see langword="null"/>.</exception>
    /// <exception cref="OverflowException">The total is beyond <see cref="MinValue"/> or <see cref="MaxValue"/>.</exception>
    public static BudgetAmount Sum(IEnumerable<BudgetAmount> amounts)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        Int128 total = 0;
        foreach (BudgetAmount amount in amounts)
        {
            total += amount.Fen;
        }

        return new(checked((long)total));
    }

    /// <summary>Adds amounts up. The order does not matter: only the total has to fit, not the sums on the way.</summary>
    /// <param name="amounts">The amounts; none make 0 元.</param>
    /// <exception cref="OverflowException">The total is beyond <see cref="MinValue"/> or <see cref="MaxValue"/>.</exception>
    public static BudgetAmount Sum(params ReadOnlySpan<BudgetAmount> amounts)
    {
        Int128 total = 0;
        foreach (BudgetAmount amount in amounts)
        {
            total += amount.Fen;
        }

        return new(checked((long)total));
    }
}
