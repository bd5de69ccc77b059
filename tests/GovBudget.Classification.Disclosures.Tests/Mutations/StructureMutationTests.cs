using System.Text;
using GovBudget.Classification.Checks;

namespace GovBudget.Classification.Disclosures.Tests.Mutations;

/// <summary>However the text is damaged, the reader reads on, and every number of its rows is placed or listed.</summary>
public sealed class StructureMutationTests
{
    private const int Seed = 2026;

    private static readonly HashSet<string> KnownMessages = [.. Sample.Document.Findings.Select(f => f.Message)];

    [Fact]
    public void A_row_that_lost_a_cell_is_repaired_or_contradicts_something_or_is_unplaced()
    {
        var random = new Random(Seed);
        foreach ((int line, int column, string _) in Mutation.Amounts.Where(a => a.Line != 335).OrderBy(_ => random.Next()).Take(40))
        {
            BudgetDisclosure document = Mutation.Read(Mutation.WithoutCell(line, column));
            AssertNothingIsLost(document, Mutation.WithoutCell(line, column), $"line {line} without column {column}");
            Assert.True(
                document.Findings.Any(f => f.Line == line && f.Code == FindingCodes.RowRepaired) || IsNoticed(document) || PassesLess(document),
                $"Line {line} lost column {column} ({Sample.Lines[line - 1]}), and nothing is found.");
        }
    }

    [Fact]
    public void A_row_that_is_lost_or_printed_twice_loses_no_other()
    {
        var random = new Random(Seed);
        foreach (int line in Enumerable.Range(1, Sample.Lines.Length).OrderBy(_ => random.Next()).Take(50))
        {
            AssertReads(Mutation.With(lines => lines.RemoveAt(line - 1)), $"without line {line}");
            AssertReads(Mutation.With(lines => lines.Insert(line, lines[line - 1])), $"line {line} twice");
        }
    }

    [Fact]
    public void A_row_of_subjects_or_projects_that_is_lost_is_found()
    {
        // A class and a project above one fen of rounding; the rows of totals are missed by other tables.
        foreach (int line in (int[])[98, 144, 178, 258, 291, 388, 421, 435, 443])
        {
            BudgetDisclosure document = Mutation.Read(Mutation.With(lines => lines.RemoveAt(line - 1)));
            Assert.True(IsNoticed(document), $"Line {line} is gone ({Sample.Lines[line - 1]}), and nothing is found.");
        }
    }

    [Fact]
    public void Two_cells_exchanged_are_still_placed_or_listed()
    {
        var random = new Random(Seed);
        foreach (int line in Mutation.Rows.OrderBy(_ => random.Next()).Take(50))
        {
            AssertReads(
                Mutation.WithRow(line, cells =>
                {
                    int left = random.Next(cells.Length);
                    int right = random.Next(cells.Length);
                    (cells[left], cells[right]) = (cells[right], cells[left]);
                }),
                $"line {line} with two cells exchanged");
        }
    }

    [Fact]
    public void Cells_moved_by_a_tab_more_are_still_placed_or_listed()
    {
        var random = new Random(Seed);
        foreach (int line in Mutation.Rows.OrderBy(_ => random.Next()).Take(40))
        {
            AssertReads(Mutation.With(lines => lines[line - 1] = "\t" + lines[line - 1]), $"line {line} moved to the right");
            AssertReads(Mutation.With(lines => lines[line - 1] += "\t7.77"), $"line {line} with a number more");
        }
    }

    [Fact]
    public void A_file_cut_anywhere_is_read_to_its_end()
    {
        var random = new Random(Seed);
        for (int i = 0; i < 200; i++)
        {
            int length = random.Next(100, Sample.Bytes.Length);
            byte[] cut = Sample.Bytes[..length];
            AssertNothingIsLost(Sample.ReadBytes(cut), Encoding.UTF8.GetString(cut).Split('\n'), $"the first {length} bytes");
        }
    }

    [Fact]
    public void Control_characters_in_the_text_do_no_harm()
    {
        var random = new Random(Seed);
        char[] controls = ['\u0001', '\u0007', '\u000B', '\u000C', '\u001B', '\u007F', '\u0085', '\u00A0', '\u200B', '\u2028', '\uFEFF', '\uFFFD'];
        for (int i = 0; i < 60; i++)
        {
            var text = new StringBuilder(Sample.Text);
            for (int n = 0; n < 5; n++)
            {
                text.Insert(random.Next(text.Length), controls[random.Next(controls.Length)]);
            }

            BudgetDisclosure document = Sample.ReadText(text.ToString());
            AssertBalance(document, $"attempt {i}");
            // Five cells at most stop being numbers, or five lines of the contents become rows with the number of their page.
            Assert.InRange(document.Cells.Numeric, 689, 699);
        }
    }

    [Fact]
    public void Tables_whose_tabs_became_spaces_are_not_read_as_tables_and_the_document_says_so()
    {
        BudgetDisclosure document = Sample.ReadText(Sample.Text.Replace("\t", "    ", StringComparison.Ordinal));
        Assert.Empty(document.Tables);
        Assert.Contains(document.Findings, f => f is { Code: "GB0101", Severity: Severity.Error });
        Assert.Equal("994.53", document.Narrative.Figures.First(f => f.Line == 466).Amount.ToString());
    }

    [Fact]
    public void A_table_cut_in_the_middle_is_read_as_far_as_it_goes()
    {
        BudgetDisclosure document = Mutation.Read(Sample.Lines[..183]);
        DisclosedTable table = document.Table(TableKind.Expenditure)!;
        Assert.Equal(183, table.Lines[^1].Number);
        Assert.Equal("994.53", table.FindTotal()?.Total.Figure());
        Assert.Contains(document.Findings, f => f is { Code: "GB0211", Line: 177, Verdict: Verdict.Inconsistent });
    }

    private static void AssertReads(string[] lines, string what) => AssertNothingIsLost(Mutation.Read(lines), lines, what);

    private static void AssertNothingIsLost(BudgetDisclosure document, string[] lines, string what)
    {
        AssertBalance(document, what);
        // Cells that should have been amounts and could not be read are listed too, though they are no numbers.
        int damaged = document.Cells.Unplaced.Count(u => Printed.CountNumbers([u.Text + "\t"]) == 0);
        Assert.True(Printed.CountNumbers(lines) == document.Cells.Numeric - damaged, $"{what}: {Printed.CountNumbers(lines)} numbers in the rows, {document.Cells.Numeric - damaged} in the account.");
    }

    private static void AssertBalance(BudgetDisclosure document, string what) =>
        Assert.True(document.Cells.Numeric == document.Cells.Placed + document.Cells.Unplaced.Length, $"{what}: {document.Cells.Numeric} numbers, {document.Cells.Placed} placed, {document.Cells.Unplaced.Length} listed.");

    private static bool IsNoticed(BudgetDisclosure document) => document.Findings.Any(f => f.Severity != Severity.Info && !KnownMessages.Contains(f.Message));

    // A lost cell whose line cannot be judged any more is at least not taken for right.
    private static bool PassesLess(BudgetDisclosure document) =>
        document.Relations.Any(r => r.Verdict == Verdict.NotChecked && !Sample.Document.Relations.Contains(r));
}
