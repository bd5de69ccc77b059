using System.Text.Json.Nodes;
using GovBudget.Classification.Disclosures.Reporting;

namespace GovBudget.Classification.Disclosures.Tests;

/// <summary>The sample is a transcription; where the original is at hand, both must say the same.</summary>
public sealed class SampleSeedTests
{
    private static readonly Lazy<BudgetDisclosure> Original = new(() => new DisclosureReader().Read(Sample.OriginalPath));

    [OriginalsFact("seeds/datong-2026.txt")]
    public void The_original_prints_the_same_amounts_in_the_same_places() => Assert.Equal(
        Sample.Document.Tables.SelectMany(Figures),
        Original.Value.Tables.SelectMany(Figures));

    [OriginalsFact("seeds/datong-2026.txt")]
    public void The_original_has_as_many_numbers_and_all_are_placed()
    {
        Assert.Equal(694, Printed.CountNumbers(File.ReadLines(Sample.OriginalPath)));
        Assert.Equal((694, 694), (Original.Value.Cells.Numeric, Original.Value.Cells.Placed));
    }

    [OriginalsFact("seeds/datong-2026.txt")]
    public void The_original_gives_the_same_forms_with_the_same_money() => Assert.Equal(
        Sample.Document.Forms.Select(f => (f.Line, f.Unit, f.PeriodFunds, f.AnnualFunds, f.AnnualIndicators.Length, f.PeriodIndicators.Length)),
        Original.Value.Forms.Select(f => (f.Line, f.Unit, f.PeriodFunds, f.AnnualFunds, f.AnnualIndicators.Length, f.PeriodIndicators.Length)));

    [OriginalsFact("seeds/datong-2026.txt")]
    public void The_original_states_the_same_figures_in_its_narrative() => Assert.Equal(
        Sample.Document.Narrative.Figures.Where(f => f.Line < 530).Select(f => (f.Line, f.Label, f.Amount, f.Share, f.Change?.Difference, f.Change?.Rate)),
        Original.Value.Narrative.Figures.Where(f => f.Line < 530).Select(f => (f.Line, f.Label, f.Amount, f.Share, f.Change?.Difference, f.Change?.Rate)));

    [OriginalsFact("seeds/datong-2026.txt")]
    public void The_original_gives_the_same_findings() => Assert.Equal(
        Sample.Document.Findings.Select(f => (f.Code, f.Line, f.Verdict, f.Severity, f.Left, f.Right)),
        Original.Value.Findings.Select(f => (f.Code, f.Line, f.Verdict, f.Severity, f.Left, f.Right)));

    [OriginalsFact("seeds/datong-2026.txt")]
    public void The_original_makes_the_same_report_but_for_a_name_that_the_transcription_keeps_to_itself()
    {
        JsonNode sample = Report(Sample.Document);
        JsonNode original = Report(Original.Value);
        foreach (string section in (string[])["tables", "cells", "totals", "functional", "economic", "funds", "threePublic", "operatingExpense", "rollUps", "relations"])
        {
            Assert.Equal(sample[section]!.ToJsonString(), original[section]!.ToJsonString());
        }

        Assert.Equal(Amounts(sample), Amounts(original));
    }

    private static IEnumerable<string?> Amounts(JsonNode report) => report["projects"]!.AsArray().Select(p => (string?)p!["amount"]);

    private static JsonNode Report(BudgetDisclosure document)
    {
        using var output = new MemoryStream();
        DisclosureReporter.WriteJson([DisclosureReporter.Report(document)], output);
        return JsonNode.Parse(output.ToArray())![0]!;
    }

    private static IEnumerable<(TableKind Kind, int Line, int Column, PrintedAmount Amount)> Figures(DisclosedTable table) =>
        from line in table.Lines
        from figure in line.Figures
        select (table.Kind, line.Number, figure.Column.Index, figure.Amount);
}
