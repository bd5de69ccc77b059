using GovBudget.Classification.Internals;

namespace GovBudget.Classification;

/// <summary>Names, tree and printed spellings of <see cref="ExpenditureKind"/>.</summary>
public static class ExpenditureKinds
{
    internal static readonly VocabularyTable<ExpenditureKind> Table = new(
        new(ExpenditureKind.Basic, "基本支出", ["基本支出预算", "基本支出小计", "基本支出合计"]),
        new(ExpenditureKind.Personnel, "人员经费", ["人员支出", "人员经费支出", "人员类", "人员类支出", "人员经费小计", "人员经费合计"], ExpenditureKind.Basic),
        new(ExpenditureKind.Operating, "公用经费", [
            "公用支出", "公用经费支出", "日常公用支出", "日常公用经费", "日常公用经费支出", "公用类",
            "公用经费小计", "公用经费合计"], ExpenditureKind.Basic),
        new(ExpenditureKind.Project, "项目支出", ["项目支出预算", "项目支出小计", "项目支出合计", "专项业务经费支出", "专项业务经费"]),
        new(ExpenditureKind.Business, "事业单位经营支出", ["经营支出"]),
        new(ExpenditureKind.RemittanceToSuperior, "上缴上级支出", ["上缴上级"]),
        new(ExpenditureKind.SubsidyToSubordinates, "对附属单位补助支出", ["对附属单位补助", "对附属单位的补助支出", "附属单位补助支出"]));

    extension(ExpenditureKind kind)
    {
        /// <summary>The official Chinese name, such as 基本支出; empty for <see cref="ExpenditureKind.None"/>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="ExpenditureKind"/>.</exception>
        public string ChineseName => Table.Name(kind);

        /// <summary>What this is a part of; <see langword="null"/> at the top of the tree and for <see cref="ExpenditureKind.None"/>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="ExpenditureKind"/>.</exception>
        public ExpenditureKind? Parent => Table.Parent(kind);

        /// <summary>The parts of this, in the official order; empty for a leaf and for <see cref="ExpenditureKind.None"/>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="ExpenditureKind"/>.</exception>
        public IReadOnlyList<ExpenditureKind> Children => Table.Children(kind);

        /// <summary>Whether this is <paramref name="ancestor"/> or a part of it at any depth.</summary>
        /// <param name="ancestor">The member to stand below.</param>
        /// <returns><see cref="ExpenditureKind.None"/> stands below itself alone.</returns>
        /// <exception cref="ArgumentOutOfRangeException">A value is not a member of <see cref="ExpenditureKind"/>.</exception>
        public bool IsSelfOrDescendantOf(ExpenditureKind ancestor) => Table.IsSelfOrDescendantOf(kind, ancestor);

        /// <summary>Every member but <see cref="ExpenditureKind.None"/>, in tree order, parents before their parts.</summary>
        public static IReadOnlyList<ExpenditureKind> All => Table.All;

        /// <summary>Reads a spelling found in published documents, such as <c>日常公用支出</c>, with or without an ordinal in front.</summary>
        /// <param name="text">The label as printed; brackets, spaces, quotes and width do not matter.</param>
        /// <param name="result">The member, or <see cref="ExpenditureKind.None"/> when the text is unknown or could mean several.</param>
        /// <returns>Whether the text means exactly one member.</returns>
        public static bool TryParsePrinted(ReadOnlySpan<char> text, out ExpenditureKind result) => Table.TryParse(text, out result);

        /// <summary>Reads a spelling found in published documents, as <see cref="TryParsePrinted"/> does.</summary>
        /// <param name="text">The label as printed.</param>
        /// <returns>The member; never <see cref="ExpenditureKind.None"/>.</returns>
        /// <exception cref="FormatException">The text is unknown or could mean several members.</exception>
        public static ExpenditureKind ParsePrinted(ReadOnlySpan<char> text) => Table.Parse(text);
    }
}
