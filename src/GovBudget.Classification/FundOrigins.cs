using GovBudget.Classification.Internals;

namespace GovBudget.Classification;

/// <summary>Names and printed spellings of <see cref="FundOrigin"/>.</summary>
/// <remarks><c>本年预算</c> is not read: some documents print it as the total of both origins, beside <c>编制预算</c>.</remarks>
public static class FundOrigins
{
    internal static readonly VocabularyTable<FundOrigin> Table = new(
        new(FundOrigin.CurrentYear, "本年", [
            "当年", "本年收入", "当年收入", "本年收入合计", "本年预算安排", "当年预算安排", "本年安排",
            "当年安排", "编制预算", "本年拨款", "当年拨款", "本年财政拨款", "当年财政拨款",
            "本年财政拨款收入", "当年财政拨款收入", "本年资金", "当年资金", "本年预算收入", "当年预算收入"]),
        new(FundOrigin.CarriedOver, "上年结转", [
            "上年结转结余", "上年结转和结余", "上年结转及结余", "上年结转与结余", "上年结转（结余）",
            "上年结余结转", "上年结余、结转", "上年结余结转资金", "上年结余", "上年结转资金", "上年结转收入", "上年结转安排",
            "上年结转预算安排", "上年结转数", "上年结转结余资金", "上年财政拨款结转", "上年财政拨款结转资金",
            "上年财政拨款资金结转", "上年财政拨款结转结余", "年初结转", "年初结转结余", "年初结转和结余",
            "年初财政拨款结转和结余", "使用上年结转", "使用上年结转结余", "以前年度结转", "以前年度结转资金"]));

    extension(FundOrigin origin)
    {
        /// <summary>The official Chinese name, such as 上年结转; empty for <see cref="FundOrigin.None"/>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="FundOrigin"/>.</exception>
        public string ChineseName => Table.Name(origin);

        /// <summary>Every member but <see cref="FundOrigin.None"/>, in the official order.</summary>
        public static IReadOnlyList<FundOrigin> All => Table.All;

        /// <summary>Reads a spelling found in published documents, such as <c>上年结转结余</c>, with or without an ordinal in front.</summary>
        /// <param name="text">The label as printed; brackets, spaces, quotes and width do not matter.</param>
        /// <param name="result">The member, or <see cref="FundOrigin.None"/> when the text is unknown or could mean several.</param>
        /// <returns>Whether the text means exactly one member.</returns>
        public static bool TryParsePrinted(ReadOnlySpan<char> text, out FundOrigin result) => Table.TryParse(text, out result);

        /// <summary>Reads a spelling found in published documents, as <see cref="TryParsePrinted"/> does.</summary>
        /// <param name="text">The label as printed.</param>
        /// <returns>The member; never <see cref="FundOrigin.None"/>.</returns>
        /// <exception cref="FormatException">The text is unknown or could mean several members.</exception>
        public static FundOrigin ParsePrinted(ReadOnlySpan<char> text) => Table.Parse(text);
    }
}
