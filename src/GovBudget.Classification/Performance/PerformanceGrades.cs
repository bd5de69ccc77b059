using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Performance;

/// <summary>Names of <see cref="PerformanceGrade"/>.</summary>
public static class PerformanceGrades
{
    internal static readonly VocabularyTable<PerformanceGrade> Table = new(
        new(PerformanceGrade.Excellent, "优", ["优秀"]),
        new(PerformanceGrade.Good, "良", ["良好"]),
        new(PerformanceGrade.Fair, "中", ["中等", "一般"]),
        new(PerformanceGrade.Poor, "差", ["较差"]));

    extension(PerformanceGrade grade)
    {
        /// <summary>The Chinese name: 优, 良, 中 or 差; empty for <see cref="PerformanceGrade.None"/>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="PerformanceGrade"/>.</exception>
        public string ChineseName => Table.Name(grade);

        /// <summary>Every member but <see cref="PerformanceGrade.None"/>, from the best to the worst.</summary>
        public static IReadOnlyList<PerformanceGrade> All => Table.All;

        /// <summary>Reads a printed grade, such as <c>良</c>.</summary>
        /// <param name="text">The grade as printed.</param>
        /// <param name="result">The grade, or <see cref="PerformanceGrade.None"/> when the text is unknown.</param>
        /// <returns>Whether the text is one.</returns>
        public static bool TryParsePrinted(ReadOnlySpan<char> text, out PerformanceGrade result) => Table.TryParse(text, out result);
    }
}
