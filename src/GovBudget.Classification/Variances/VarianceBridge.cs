using System.Collections.Immutable;

namespace GovBudget.Classification.Variances;

/// <summary>The way from one total to the other in steps (增减变动分析, a waterfall): the largest changes one by one, the others together.</summary>
/// <remarks>Start and all changes make the end, to the 分. Immutable.</remarks>
public sealed partial class VarianceBridge
{
    internal VarianceBridge(BudgetAmount? start, BudgetAmount? end, ImmutableArray<BridgeStep> steps, bool isRestated)
    {
        Start = start;
        End = end;
        Steps = steps;
        IsRestated = isRestated;
    }

    /// <summary>The base total, of a restated table on the comparable basis (可比口径); absent where there is none, and then the first step begins at nothing.</summary>
    public BudgetAmount? Start { get; }

    /// <summary>The current total; absent where there is none.</summary>
    public BudgetAmount? End { get; }

    /// <summary>Whether <see cref="Start"/> is a restated base, so that the bridge is on the comparable basis (可比口径).</summary>
    public bool IsRestated { get; }

    /// <summary>The steps, the largest change first whatever its direction, 其他 last.</summary>
    public ImmutableArray<BridgeStep> Steps { get; }
}
