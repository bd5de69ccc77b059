using GovBudget.Classification.Internals;

namespace GovBudget.Classification;

/// <summary>Names, codes, tree and printed spellings of <see cref="ProjectCategory"/>.</summary>
public static class ProjectCategories
{
    internal static readonly VocabularyTable<ProjectCategory> Table = new(
        new(ProjectCategory.Personnel, "人员类", ["人员类项目", "人员类项目支出", "人员类支出"]),
        new(ProjectCategory.Operation, "运转类", ["运转类项目", "运转类项目支出", "运转类支出"]),
        new(ProjectCategory.PublicExpense, "公用经费", ["公用经费项目", "公用经费类", "公用经费类项目", "运转类公用经费", "运转类公用经费项目", "公用经费（运转类）"], ProjectCategory.Operation),
        new(ProjectCategory.OtherOperation, "其他运转类", ["其他运转类项目", "其他运转类项目支出", "其他运转类支出", "其他运转", "运转类其他项目"], ProjectCategory.Operation),
        new(ProjectCategory.SpecificGoal, "特定目标类", ["特定目标类项目", "特定目标类项目支出", "特定目标类支出", "特定目标"]));

    extension(ProjectCategory category)
    {
        /// <summary>The official Chinese name, such as 特定目标类; empty for <see cref="ProjectCategory.None"/>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="ProjectCategory"/>.</exception>
        public string ChineseName => Table.Name(category);

        /// <summary>The code of the category in the national budget management system:
        /// <c>1</c>, <c>2</c>, <c>21</c>, <c>22</c> or <c>3</c>; empty for <see cref="ProjectCategory.None"/>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="ProjectCategory"/>.</exception>
        public string Code => category switch
        {
            ProjectCategory.None => "",
            ProjectCategory.Personnel => "1",
            ProjectCategory.Operation => "2",
            ProjectCategory.PublicExpense => "21",
            ProjectCategory.OtherOperation => "22",
            ProjectCategory.SpecificGoal => "3",
            _ => throw new ArgumentOutOfRangeException(nameof(category), category, "Not a member of ProjectCategory."),
        };

        /// <summary>What this is a part of; <see langword="null"/> at the top of the tree and for <see cref="ProjectCategory.None"/>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="ProjectCategory"/>.</exception>
        public ProjectCategory? Parent => Table.Parent(category);

        /// <summary>The parts of this, in the official order; empty for a leaf and for <see cref="ProjectCategory.None"/>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="ProjectCategory"/>.</exception>
        public IReadOnlyList<ProjectCategory> Children => Table.Children(category);

        /// <summary>Whether this is <paramref name="ancestor"/> or a part of it at any depth.</summary>
        /// <param name="ancestor">The member to stand below.</param>
        /// <returns><see cref="ProjectCategory.None"/> stands below itself alone.</returns>
        /// <exception cref="ArgumentOutOfRangeException">A value is not a member of <see cref="ProjectCategory"/>.</exception>
        public bool IsSelfOrDescendantOf(ProjectCategory ancestor) => Table.IsSelfOrDescendantOf(category, ancestor);

        /// <summary>Every member but <see cref="ProjectCategory.None"/>, in tree order, parents before their parts.</summary>
        public static IReadOnlyList<ProjectCategory> All => Table.All;

        /// <summary>Reads a spelling found in published documents, such as <c>其他运转类项目</c>, with or without an ordinal in front.</summary>
        /// <param name="text">The label as printed; brackets, spaces, quotes and width do not matter.</param>
        /// <param name="result">The member, or <see cref="ProjectCategory.None"/> when the text is unknown or could mean several.</param>
        /// <returns>Whether the text means exactly one member.</returns>
        public static bool TryParsePrinted(ReadOnlySpan<char> text, out ProjectCategory result) => Table.TryParse(text, out result);

        /// <summary>Reads a spelling found in published documents, as <see cref="TryParsePrinted"/> does.</summary>
        /// <param name="text">The label as printed.</param>
        /// <returns>The member; never <see cref="ProjectCategory.None"/>.</returns>
        /// <exception cref="FormatException">The text is unknown or could mean several members.</exception>
        public static ProjectCategory ParsePrinted(ReadOnlySpan<char> text) => Table.Parse(text);
    }
}
