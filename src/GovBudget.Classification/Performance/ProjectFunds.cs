using System.Collections.Immutable;

namespace GovBudget.Classification.Performance;

/// <summary>The money of a project by the level of government that gives it; exact, and absent where a cell is blank.</summary>
public sealed record ProjectFunds
{
    /// <summary>Nothing known.</summary>
    public static ProjectFunds None { get; } = new();

    /// <summary>资金总额.</summary>
    public BudgetAmount? Total { get; init; }

    /// <summary>中央财政资金.</summary>
    public BudgetAmount? Central { get; init; }

    /// <summary>省级财政资金.</summary>
    public BudgetAmount? Provincial { get; init; }

    /// <summary>市县（区）财政资金.</summary>
    public BudgetAmount? Local { get; init; }

    /// <summary>财政拨款, in forms that name no level of government.</summary>
    public BudgetAmount? Appropriation { get; init; }

    /// <summary>上年结转.</summary>
    public BudgetAmount? CarriedOver { get; init; }

    /// <summary>单位自筹.</summary>
    public BudgetAmount? SelfRaised { get; init; }

    /// <summary>其他资金.</summary>
    public BudgetAmount? Other { get; init; }

    /// <summary>The parts that are known, with the names forms give them, in their order.</summary>
    public ImmutableArray<(string Name, BudgetAmount Amount)> Parts =>
    [
        .. new (string Name, BudgetAmount? Amount)[]
        {
            ("中央财政资金", Central), ("省级财政资金", Provincial), ("市县（区）财政资金", Local), ("财政拨款", Appropriation),
            ("上年结转", CarriedOver), ("单位自筹", SelfRaised), ("其他资金", Other),
        }.Where(static part => part.Amount is not null).Select(static part => (part.Name, part.Amount!.Value)),
    ];

    /// <summary>Total less the parts; <see langword="null"/> where the total or every part is absent.</summary>
    /// <exception cref="OverflowException">The sum of the parts does not fit into a <see cref="BudgetAmount"/>.</exception>
    public BudgetAmount? Unexplained => Total is { } total && Parts is { Length: > 0 } parts ? total - parts.Aggregate(BudgetAmount.Zero, static (sum, part) => sum + part.Amount) : null;
}
