using GovBudget.Classification.Internals;

namespace GovBudget.Classification;

/// <summary>Names and printed spellings of <see cref="UnitType"/>.</summary>
public static class UnitTypes
{
    internal static readonly VocabularyTable<UnitType> Table = new(
        new(UnitType.Administrative, "行政单位", ["行政", "行政机关"]),
        new(UnitType.CivilServiceManaged, "参公事业单位", [
            "参照公务员法管理的事业单位", "参照公务员法管理事业单位", "参照公务员管理的事业单位",
            "参照公务员管理事业单位", "参照公务员法管理单位", "参照公务员管理单位", "参公管理事业单位",
            "参公管理的事业单位", "参公管理单位", "参公单位", "参公"]),
        new(UnitType.PublicInstitution, "事业单位", [
            "事业", "公益一类事业单位", "公益二类事业单位", "自收自支事业单位", "经费自理事业单位", "非参公事业单位"]));

    extension(UnitType type)
    {
        /// <summary>The official Chinese name, such as 行政单位; empty for <see cref="UnitType.None"/>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="UnitType"/>.</exception>
        public string ChineseName => Table.Name(type);

        /// <summary>Every member but <see cref="UnitType.None"/>, in the official order.</summary>
        public static IReadOnlyList<UnitType> All => Table.All;

        /// <summary>Reads a spelling found in published documents, such as <c>参照公务员法管理的事业单位</c>, with or without an ordinal in front.</summary>
        /// <param name="text">The label as printed; brackets, spaces, quotes and width do not matter.</param>
        /// <param name="result">The member, or <see cref="UnitType.None"/> when the text is unknown or could mean several.</param>
        /// <returns>Whether the text means exactly one member.</returns>
        public static bool TryParsePrinted(ReadOnlySpan<char> text, out UnitType result) => Table.TryParse(text, out result);

        /// <summary>Reads a spelling found in published documents, as <see cref="TryParsePrinted"/> does.</summary>
        /// <param name="text">The label as printed.</param>
        /// <returns>The member; never <see cref="UnitType.None"/>.</returns>
        /// <exception cref="FormatException">The text is unknown or could mean several members.</exception>
        public static UnitType ParsePrinted(ReadOnlySpan<char> text) => Table.Parse(text);
    }
}
