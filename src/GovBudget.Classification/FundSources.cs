using GovBudget.Classification.Internals;

namespace GovBudget.Classification;

/// <summary>Names, tree and printed spellings of <see cref="FundSource"/>.</summary>
/// <remarks>Spellings that name only a part of a source (<c>经费拨款</c>, <c>教育收费</c>) are not read, since the part would pass for the whole.</remarks>
public static class FundSources
{
    internal static readonly VocabularyTable<FundSource> Table = new(
        new(FundSource.FiscalAppropriation, "财政拨款", ["财政拨款收入", "财政拨款资金", "财政拨款支出", "本级财政拨款", "本级财政拨款收入", "财政拨款预算", "预算拨款", "预算拨款收入"]),
        new(FundSource.GeneralPublicBudget, "一般公共预算", AccountSpellings.GeneralPublic, FundSource.FiscalAppropriation),
        new(FundSource.GovernmentFundBudget, "政府性基金预算", AccountSpellings.GovernmentFund, FundSource.FiscalAppropriation),
        new(FundSource.StateCapitalBudget, "国有资本经营预算", AccountSpellings.StateCapital, FundSource.FiscalAppropriation),
        new(FundSource.FiscalSpecialAccount, "财政专户管理资金", [
            "财政专户管理资金收入", "财政专户管理的资金", "财政专户管理资金支出", "财政专户管理事业收入",
            "财政专户拨款", "财政专户拨款收入", "财政专户资金", "财政专户资金收入", "财政专户核拨资金",
            "财政专户返还收入", "财政专户"]),
        new(FundSource.UnitFunds, "单位资金", ["单位资金收入", "单位资金支出", "单位自有资金"]),
        new(FundSource.InstitutionalIncome, "事业收入", ["事业收入资金", "事业单位事业收入", "事业收入（不含教育收费）", "事业收入（不含财政专户管理资金）"], FundSource.UnitFunds),
        new(FundSource.BusinessIncome, "事业单位经营收入", ["事业单位经营收入资金", "经营收入", "经营收入资金"], FundSource.UnitFunds),
        new(FundSource.SuperiorSubsidy, "上级补助收入", ["上级补助收入资金", "上级补助"], FundSource.UnitFunds),
        new(FundSource.SubordinateRemittance, "附属单位上缴收入", ["附属单位上缴收入资金", "附属单位上缴", "附属单位缴款", "附属单位缴款收入"], FundSource.UnitFunds),
        new(FundSource.OtherIncome, "其他收入", ["其他收入资金"], FundSource.UnitFunds));

    extension(FundSource source)
    {
        /// <summary>The official Chinese name, such as 财政拨款; empty for <see cref="FundSource.None"/>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="FundSource"/>.</exception>
        public string ChineseName => Table.Name(source);

        /// <summary>What this is a part of; <see langword="null"/> at the top of the tree and for <see cref="FundSource.None"/>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="FundSource"/>.</exception>
        public FundSource? Parent => Table.Parent(source);

        /// <summary>The parts of this, in the official order; empty for a leaf and for <see cref="FundSource.None"/>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="FundSource"/>.</exception>
        public IReadOnlyList<FundSource> Children => Table.Children(source);

        /// <summary>Whether this is <paramref name="ancestor"/> or a part of it at any depth.</summary>
        /// <param name="ancestor">The member to stand below.</param>
        /// <returns><see cref="FundSource.None"/> stands below itself alone.</returns>
        /// <exception cref="ArgumentOutOfRangeException">A value is not a member of <see cref="FundSource"/>.</exception>
        public bool IsSelfOrDescendantOf(FundSource ancestor) => Table.IsSelfOrDescendantOf(source, ancestor);

        /// <summary>Every member but <see cref="FundSource.None"/>, in tree order, parents before their parts.</summary>
        public static IReadOnlyList<FundSource> All => Table.All;

        /// <summary>Reads a spelling found in published documents, such as <c>（一）一般公共预算拨款收入</c>, with or without an ordinal in front.</summary>
        /// <param name="text">The label as printed; brackets, spaces, quotes and width do not matter.</param>
        /// <param name="result">The member, or <see cref="FundSource.None"/> when the text is unknown or could mean several.</param>
        /// <returns>Whether the text means exactly one member.</returns>
        public static bool TryParsePrinted(ReadOnlySpan<char> text, out FundSource result) => Table.TryParse(text, out result);

        /// <summary>Reads a spelling found in published documents, as <see cref="TryParsePrinted"/> does.</summary>
        /// <param name="text">The label as printed.</param>
        /// <returns>The member; never <see cref="FundSource.None"/>.</returns>
        /// <exception cref="FormatException">The text is unknown or could mean several members.</exception>
        public static FundSource ParsePrinted(ReadOnlySpan<char> text) => Table.Parse(text);
    }
}
