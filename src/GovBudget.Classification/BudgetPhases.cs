using GovBudget.Classification.Internals;

namespace GovBudget.Classification;

/// <summary>Names and printed spellings of <see cref="BudgetPhase"/>.</summary>
/// <remarks>A bare <c>预算数</c> or <c>本年预算数</c> is not read: it is the initial budget in one document and the adjusted one in another.</remarks>
public static class BudgetPhases
{
    internal static readonly VocabularyTable<BudgetPhase> Table = new(
        new(BudgetPhase.InitialBudget, "年初预算", ["年初预算数", "年初部门预算", "年初部门预算数", "本年年初预算", "本年年初预算数"]),
        new(BudgetPhase.AdjustedBudget, "调整预算", ["调整预算数", "调整后预算", "调整后预算数", "全年预算", "全年预算数", "全年预算（A）", "全年预算数（A）"]),
        new(BudgetPhase.Execution, "执行", [
            "执行数", "执行数（B）", "预算执行", "预算执行数", "全年执行", "全年执行数",
            "全年执行数（B）", "本年执行", "本年执行数"]),
        new(BudgetPhase.FinalAccount, "决算", ["决算数", "本年决算", "本年决算数"]),
        new(BudgetPhase.PriorInitialBudget, "上年年初预算", ["上年年初预算数", "上年预算", "上年预算数"]),
        new(BudgetPhase.PriorExecution, "上年执行", ["上年执行数", "上年预算执行", "上年预算执行数"]),
        new(BudgetPhase.PriorFinalAccount, "上年决算", ["上年决算数"]));

    extension(BudgetPhase phase)
    {
        /// <summary>The official Chinese name, such as 年初预算; empty for <see cref="BudgetPhase.None"/>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="BudgetPhase"/>.</exception>
        public string ChineseName => Table.Name(phase);

        /// <summary>Every member but <see cref="BudgetPhase.None"/>, in the official order.</summary>
        public static IReadOnlyList<BudgetPhase> All => Table.All;

        /// <summary>Reads a spelling found in published documents, such as <c>全年预算数（A）</c>, with or without an ordinal in front.</summary>
        /// <param name="text">The label as printed; brackets, spaces, quotes and width do not matter.</param>
        /// <param name="result">The member, or <see cref="BudgetPhase.None"/> when the text is unknown or could mean several.</param>
        /// <returns>Whether the text means exactly one member.</returns>
        public static bool TryParsePrinted(ReadOnlySpan<char> text, out BudgetPhase result) => Table.TryParse(text, out result);

        /// <summary>Reads a spelling found in published documents, as <see cref="TryParsePrinted"/> does.</summary>
        /// <param name="text">The label as printed.</param>
        /// <returns>The member; never <see cref="BudgetPhase.None"/>.</returns>
        /// <exception cref="FormatException">The text is unknown or could mean several members.</exception>
        public static BudgetPhase ParsePrinted(ReadOnlySpan<char> text) => Table.Parse(text);
    }
}
