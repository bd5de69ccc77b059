using GovBudget.Classification.Mappings;
using GovBudget.Classification.Mappings.Internals;

namespace GovBudget.Classification.CatalogCompiler.Correspondence;

/// <summary>The verb <c>compile-correspondence</c>: fact tables in, the embedded file out, with a report.</summary>
internal static class CompileCorrespondence
{
    public const string Verb = "compile-correspondence";

    /// <returns>0 where the file was written; 1 where the facts do not allow it.</returns>
    public static int Run(string factsFolder, string outputFolder, TextWriter report)
    {
        if (!Directory.Exists(factsFolder))
        {
            report.WriteLine($"There is no folder '{factsFolder}'.");
            return 1;
        }

        CorrespondenceDraft draft = new CorrespondenceCompiler(new CorrespondenceFacts(factsFolder), ReviewedPairs.Doubts).Compile();
        if (draft.Findings.Count > 0)
        {
            report.WriteLine($"Findings: {draft.Findings.Count}; nothing is written.");
            foreach (string finding in draft.Findings)
            {
                report.WriteLine($"- {finding}");
            }

            return 1;
        }

        byte[] file = CorrespondenceFileWriter.Write(draft);
        Print(report, file);
        Directory.CreateDirectory(outputFolder);
        File.WriteAllBytes(Path.Combine(outputFolder, CorrespondenceWords.FileName), file);
        return 0;
    }

    // Counted in the file as a user will read it, so that the writer is proved on the way.
    private static void Print(TextWriter report, byte[] file)
    {
        IReadOnlyList<EconomicPair> pairs = CorrespondenceFileReader.Read(file, verifyHash: true).Pairs;
        report.WriteLine($"# {CorrespondenceWords.FileName}: {pairs.Count} rows, {file.Length} bytes");
        foreach (var group in pairs.GroupBy(static pair => pair.Evidence).OrderByDescending(static group => group.Key))
        {
            report.WriteLine($"- {group.Key}: {group.Count()}");
        }

        report.WriteLine($"- ended before {pairs.Max(static pair => pair.YearsSeen.LastOrDefault())}: {pairs.Count(static pair => pair.LastYear is not null)}");
        foreach (EconomicPair pair in pairs.Where(static pair => pair.IsDoubtful))
        {
            report.WriteLine($"- doubtful: {pair} ({pair.Documents} documents, {pair.Occurrences} rows)");
        }
    }
}
