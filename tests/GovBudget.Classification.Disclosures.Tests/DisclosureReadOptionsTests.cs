using GovBudget.Classification.Checks;

namespace GovBudget.Classification.Disclosures.Tests;

/// <summary>The limits that keep the memory bounded, and what is said when they are reached.</summary>
public sealed class DisclosureReadOptionsTests
{
    [Fact]
    public void A_line_of_five_million_characters_is_cut_and_what_is_lost_is_counted()
    {
        string line = string.Concat(Enumerable.Repeat("一二三四五六七八九十", 500_000));
        BudgetDisclosure document = Sample.ReadText(line);
        Finding cut = Assert.Single(document.Findings, f => f.Code == "GB0106");
        Assert.Equal((1, Severity.Error), (cut.Line, cut.Severity));
        Assert.Contains("4000000", cut.Message, StringComparison.Ordinal);
    }

    // Each of these once cost the square of its length in the search for headings, numbers or phrases.
    [Theory]
    [InlineData("一二三四五六七八九十")]
    [InlineData("1234567890")]
    [InlineData("比上年")]
    [InlineData("1.00万元比较与占")]
    [InlineData("主要包括：甲、乙，3.00万元，")]
    [InlineData("占")]
    [InlineData("〇")]
    [InlineData("没有使用")]
    [InlineData("增加2.00万元，增长3%；")]
    [InlineData(" ")]
    [InlineData("表\t")]
    [InlineData("\t1.00")]
    [InlineData("（一")]
    public void A_line_that_repeats_itself_to_the_limit_is_read_in_passing(string repeated)
    {
        string line = string.Concat(Enumerable.Repeat(repeated, 999_990 / repeated.Length));
        BudgetDisclosure document = Sample.ReadText($"注：{line}\n{line}\n甲\t1.00\n");
        Assert.Equal(document.Cells.Numeric, document.Cells.Placed + document.Cells.Unplaced.Length + UnlistedNumbers(document));
        Assert.DoesNotContain(document.Findings, f => f.Code == "GB0106");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_limit_of_nothing_is_a_mistake_of_the_caller(int limit)
    {
        Func<DisclosureReadOptions>[] mistakes =
        [
            () => new() { LongestLine = limit },
            () => new() { MostCells = limit },
            () => new() { MostNarrative = limit },
            () => new() { MostUnplaced = limit },
        ];
        Assert.All(mistakes, static mistake => Assert.Contains("1 or more", Assert.Throws<ArgumentOutOfRangeException>(mistake).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_short_longest_line_cuts_each_line_that_is_longer()
    {
        BudgetDisclosure document = Sample.ReadText(Sample.Text, new DisclosureReadOptions { LongestLine = 100 });
        Assert.Equal(
            Sample.Lines.Select((text, i) => (Text: text, Number: i + 1)).Where(l => l.Text.Length > 100).Select(l => l.Number).Order(),
            document.Findings.Where(f => f.Code == "GB0106").Select(f => f.Line).Order());
    }

    [Theory]
    [InlineData(200)]
    [InlineData(900)]
    public void Rows_beyond_the_most_cells_are_not_read_and_their_numbers_are_counted(long most)
    {
        long cells = 0;
        int firstCut = Enumerable.Range(1, Sample.Lines.Length).First(n => (cells += Cells(n)) > most);
        BudgetDisclosure document = Sample.ReadText(Sample.Text, new DisclosureReadOptions { MostCells = most });
        Finding limit = Assert.Single(document.Findings, f => f.Code == "GB0107");
        Assert.Equal((firstCut, Severity.Error), (limit.Line, limit.Severity));
        int lost = Printed.CountNumbers(Sample.Lines.Skip(firstCut - 1));
        Assert.Contains($"{lost} 个", limit.Message, StringComparison.Ordinal);
        Assert.Equal(694 - lost, document.Cells.Numeric);
    }

    [Fact]
    public void Prose_beyond_the_limit_is_not_read_and_the_document_says_from_where()
    {
        BudgetDisclosure document = Sample.ReadText(Sample.Text, new DisclosureReadOptions { MostNarrative = 2_500 });
        Finding limit = Assert.Single(document.Findings, f => f.Code == "GB0107");
        Assert.InRange(limit.Line, 100, Sample.Lines.Length);
        Assert.All(document.Narrative.Figures, f => Assert.InRange(f.Line, 1, limit.Line));
        Assert.Equal(694 - Printed.CountNumbers(Sample.Lines.Skip(limit.Line - 1)), document.Cells.Numeric);
    }

    [Fact]
    public void Of_numbers_without_place_so_many_are_listed_and_all_are_counted()
    {
        string text = "某表\n" + string.Concat(Enumerable.Range(1, 50).Select(i => $"甲\t{i}.5\t乙\n"));
        BudgetDisclosure all = Sample.ReadText(text);
        BudgetDisclosure few = Sample.ReadText(text, new DisclosureReadOptions { MostUnplaced = 5 });
        Assert.Equal((50, 0, 50), (all.Cells.Numeric, all.Cells.Placed, all.Cells.Unplaced.Length));
        Assert.Equal((50, 0, 5), (few.Cells.Numeric, few.Cells.Placed, few.Cells.Unplaced.Length));
        Assert.Contains("50 个", Assert.Single(few.Findings, f => f.Code == "GB0105").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Progress_is_told_as_the_text_is_read()
    {
        var told = new ToldProgress();
        Sample.ReadText(string.Concat(Enumerable.Repeat(Sample.Text, 50)), new DisclosureReadOptions { Progress = told });
        Assert.NotEmpty(told.Values);
        Assert.Equal(told.Values.Order(), told.Values);
        Assert.InRange(told.Values[^1], 1_000_000, 50L * Sample.Text.Length);
    }

    [Fact]
    public void Memory_grows_with_the_text_and_no_faster()
    {
        Allocated(2);
        double ratio = (double)Allocated(50) / Allocated(5);
        Assert.InRange(ratio, 5, 14);
    }

    private static long Allocated(int times)
    {
        string text = string.Concat(Enumerable.Repeat(Sample.Text + "\n", times));
        long before = GC.GetAllocatedBytesForCurrentThread();
        BudgetDisclosure document = Sample.ReadText(text);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(694L * times, document.Cells.Numeric);
        return allocated;
    }

    private static long UnlistedNumbers(BudgetDisclosure document) => Math.Max(0, document.Cells.Numeric - document.Cells.Placed - new DisclosureReadOptions().MostUnplaced);

    private static int Cells(int number) => Sample.Lines[number - 1] is var line && line.Contains('\t') ? line.Count(c => c == '\t') + 1 : 0;
}
