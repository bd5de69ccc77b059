using GovBudget.Classification.Rendering;

namespace GovBudget.Classification.Disclosures.Reporting;

/// <summary>Prints a document as a report to read: its totals, trees, projects, comparisons and findings, aligned for Chinese text.</summary>
/// <remarks>Absent is —. The source is named without folders. The same bytes in every culture.</remarks>
public static class DisclosureText
{
    /// <summary>Prints the report in Chinese and 万元, every level of its trees; lines end with <c>\n</c>.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is <see langword="null"/>.</exception>
    public static string Of(BudgetDisclosure document) => Of(document, RenderOptions.Default);

    /// <summary>Prints the report; lines end with <c>\n</c>.</summary>
    /// <param name="document">The document.</param>
    /// <param name="options">The unit of all amounts, the levels of trees, the language of headings, and the title.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> or <paramref name="options"/> is <see langword="null"/>.</exception>
    public static string Of(BudgetDisclosure document, RenderOptions options)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(options);
        return new DisclosureTextWriter(document, options).Write();
    }
}
