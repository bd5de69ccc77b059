using System.Text;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Disclosures.Lines;

namespace GovBudget.Classification.Disclosures.Tests.Lines;

/// <summary>Files of lines that stand in a test.</summary>
internal static class LinesFile
{
    /// <summary>Amounts in 元, and every row that cannot be taken is a finding.</summary>
    public static LineReadOptions Collect { get; } = new() { Unit = AmountUnit.Yuan, BadRows = BadRowPolicy.Collect };

    public static LineReadResult Read(string text, LineReadOptions options)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return LineReader.Read(stream, options);
    }
}
