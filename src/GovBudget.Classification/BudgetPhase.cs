namespace GovBudget.Classification;

/// <summary>Which stage of which year a column of figures states (预算阶段).</summary>
/// <remarks>The year meant is the one of the document; the members beginning with Prior belong to the year before.
/// The default is <see cref="None"/>. Chinese names are in <see cref="BudgetPhases"/>.</remarks>
public enum BudgetPhase
{
    /// <summary>Not stated.</summary>
    None = 0,

    /// <summary>年初预算: as approved at the start of the year.</summary>
    InitialBudget = 1,

    /// <summary>调整预算: as changed during the year, also printed 全年预算.</summary>
    AdjustedBudget = 2,

    /// <summary>执行: spent or received so far or by the end of the year, before the final account.</summary>
    Execution = 3,

    /// <summary>决算: as settled after the year.</summary>
    FinalAccount = 4,

    /// <summary>上年年初预算: as approved for the year before.</summary>
    PriorInitialBudget = 5,

    /// <summary>上年执行: spent or received in the year before.</summary>
    PriorExecution = 6,

    /// <summary>上年决算: as settled for the year before.</summary>
    PriorFinalAccount = 7,
}
