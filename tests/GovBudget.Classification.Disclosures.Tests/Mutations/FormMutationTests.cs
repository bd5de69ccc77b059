using GovBudget.Classification.Checks;
using GovBudget.Classification.Disclosures.Tests.Corpus;

namespace GovBudget.Classification.Disclosures.Tests.Mutations;

/// <summary>However forms are damaged, the reader reads on, every number is placed or listed, and lost points do not pass for right.</summary>
public sealed class FormMutationTests
{
    private const string Folder = "corpus/text";
    private const int Seed = 46;

    public static TheoryData<string> Documents { get; } = [.. PublishedForms.ByDocument.Keys];

    [OriginalsTheory(Folder)]
    [MemberData(nameof(Documents))]
    public void Rows_lost_or_doubled(string document)
    {
        foreach ((string[] lines, int at) in Places(document, 25))
        {
            AssertNothingIsLost([.. lines[..at], .. lines[(at + 1)..]], $"{document} without row {at}");
            AssertNothingIsLost([.. lines[..at], lines[at], .. lines[at..]], $"{document} row {at} twice");
        }
    }

    [OriginalsTheory(Folder)]
    [MemberData(nameof(Documents))]
    public void Cells_lost_exchanged_or_moved(string document)
    {
        var random = new Random(Seed);
        foreach ((string[] lines, int at) in Places(document, 25))
        {
            string[] cells = lines[at].Split('\t');
            int one = random.Next(cells.Length);
            int other = random.Next(cells.Length);
            string[] exchanged = [.. cells];
            (exchanged[one], exchanged[other]) = (exchanged[other], exchanged[one]);
            AssertNothingIsLost(With(lines, at, [.. cells[..one], .. cells[(one + 1)..]]), $"{document} row {at} without cell {one}");
            AssertNothingIsLost(With(lines, at, exchanged), $"{document} row {at} with cells {one} and {other} exchanged");
            AssertNothingIsLost(With(lines, at, ["", .. cells]), $"{document} row {at} moved");
            AssertNothingIsLost(With(lines, at, [.. cells, "7.77"]), $"{document} row {at} with a number more");
        }
    }

    [OriginalsTheory(Folder)]
    [MemberData(nameof(Documents))]
    public void Page_numbers_and_ends_anywhere(string document)
    {
        foreach ((string[] lines, int at) in Places(document, 25))
        {
            AssertNothingIsLost([.. lines[..at], "— 31 —", "", .. lines[at..]], $"{document} with a page before row {at}");
            AssertNothingIsLost(lines[..at], $"{document} cut at row {at}");
        }
    }

    [OriginalsTheory(Folder)]
    [MemberData(nameof(Documents))]
    public void A_page_number_before_an_indicator_changes_no_indicator(string document)
    {
        BudgetDisclosure whole = PublishedForms.Read(document);
        string[] all = File.ReadAllLines(PublishedForms.PathOf(document));
        int[] rows = [.. whole.Forms.SelectMany(f => f.AnnualIndicators.Skip(1)).Select(i => i.Line)];
        var random = new Random(Seed);
        foreach (int row in rows.OrderBy(_ => random.Next()).Take(8))
        {
            BudgetDisclosure cut = Mutation.Read([.. all[..(row - 1)], "31", "", .. all[(row - 1)..]]);
            Assert.Equal(Indicators(whole), Indicators(cut));
        }
    }

    [OriginalsTheory(Folder)]
    [MemberData(nameof(Documents))]
    public void An_indicator_row_that_is_lost_takes_its_points_with_it(string document)
    {
        string[] all = File.ReadAllLines(PublishedForms.PathOf(document));
        FormIndicator[] weighted = [.. PublishedForms.Read(document).Forms.SelectMany(f => f.AnnualIndicators).Where(i => i.Weight > 0)];
        var random = new Random(Seed);
        foreach (FormIndicator indicator in weighted.OrderBy(_ => random.Next()).Take(6))
        {
            BudgetDisclosure cut = Mutation.Read([.. all[..(indicator.Line - 1)], .. all[indicator.Line..]]);
            Assert.Contains(cut.Relations, r => r is { Relation: 23 or 46 or 47, Verdict: Verdict.Inconsistent });
        }
    }

    /// <summary>A row that lost a cell is put right, or says less; it never gives an indicator another weight.</summary>
    [OriginalsTheory(Folder)]
    [MemberData(nameof(Documents))]
    public void A_lost_cell_never_makes_another_weight(string document)
    {
        string[] all = File.ReadAllLines(PublishedForms.PathOf(document));
        FormIndicator[] indicators = [.. PublishedForms.Read(document).Forms.SelectMany(f => f.AnnualIndicators)];
        var random = new Random(Seed);
        foreach (FormIndicator indicator in indicators.OrderBy(_ => random.Next()).Take(12))
        {
            string[] cells = all[indicator.Line - 1].Split('\t');
            int lost = random.Next(cells.Length);
            BudgetDisclosure damaged = Mutation.Read(With(all, indicator.Line - 1, [.. cells[..lost], .. cells[(lost + 1)..]]));
            decimal?[] weights = [.. damaged.Forms.SelectMany(f => f.AnnualIndicators).Where(i => i.Line == indicator.Line).Select(i => i.Weight)];
            Assert.True(weights.All(w => w is null || w == indicator.Weight), $"{document} line {indicator.Line} without cell {lost}: {string.Join(',', weights)} for {indicator.Weight}");
        }
    }

    private static IEnumerable<string> Indicators(BudgetDisclosure document) =>
        document.Forms.SelectMany(f => f.AnnualIndicators.Select(i => $"{f.ProjectName}: {i.FirstLevel}/{i.SecondLevel} {i.Name} {i.Value} {i.Weight}"));

    /// <summary>The part of a document that holds its forms, and rows of it.</summary>
    private static IEnumerable<(string[] Lines, int At)> Places(string document, int count)
    {
        string[] all = File.ReadAllLines(PublishedForms.PathOf(document));
        string[] lines = all[(PublishedForms.ByDocument[document][0].Line - 1)..];
        var random = new Random(Seed);
        return [.. Enumerable.Range(1, lines.Length - 1).Where(i => lines[i].Contains('\t')).OrderBy(_ => random.Next()).Take(count).Select(i => (lines, i))];
    }

    private static string[] With(string[] lines, int at, string[] cells) => [.. lines[..at], string.Join('\t', cells), .. lines[(at + 1)..]];

    private static void AssertNothingIsLost(string[] lines, string what)
    {
        CellAccount cells = Mutation.Read(lines).Cells;
        Assert.True(cells.Numeric == cells.Placed + cells.Unplaced.Length, $"{what}: {cells.Numeric} numbers, {cells.Placed} placed, {cells.Unplaced.Length} listed.");
        int damaged = cells.Unplaced.Count(u => Printed.CountNumbers([u.Text + "\t"]) == 0);
        Assert.True(Printed.CountNumbers(lines) == cells.Numeric - damaged, $"{what}: {Printed.CountNumbers(lines)} numbers in the rows, {cells.Numeric - damaged} in the account.");
    }
}
