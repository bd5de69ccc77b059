using System.IO.Compression;
using System.Text;
using GovBudget.Classification.Checks;

namespace GovBudget.Classification.Disclosures.Tests;

/// <summary>What the reader does with input that is not a plain UTF-8 text of tables.</summary>
public sealed class DisclosureReaderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("disclosures-").FullName;

    public static TheoryData<string, byte[]> Encodings()
    {
        Encoding chinese = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
        return new()
        {
            { "GB18030", chinese.GetBytes(Sample.Text) },
            { "UTF-8 with mark", [.. Encoding.UTF8.Preamble, .. Sample.Bytes] },
            { "UTF-16 little end first", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Sample.Text)] },
            { "UTF-16 big end first", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Sample.Text)] },
            { "UTF-8 with CR LF", Encoding.UTF8.GetBytes(Sample.Text.Replace("\n", "\r\n", StringComparison.Ordinal)) },
        };
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Encodings))]
    public void The_same_text_in_another_encoding_says_the_same(string encoding, byte[] bytes)
    {
        Assert.NotEmpty(encoding);
        BudgetDisclosure document = Sample.ReadBytes(bytes);
        Assert.Equal((Sample.Document.Organization, 2026, 694L, 694L), (document.Organization, document.FiscalYear.Year, document.Cells.Numeric, document.Cells.Placed));
        Assert.Equal(Amounts(Sample.Document), Amounts(document));
        Assert.Equal(Sample.Document.Findings.AsEnumerable(), document.Findings);
        Assert.Equal(Sample.Document.Forms.Select(f => (f.ProjectName, f.AnnualFunds.Total)), document.Forms.Select(f => (f.ProjectName, f.AnnualFunds.Total)));
    }

    [Fact]
    public void An_empty_file_has_nothing_to_read()
    {
        UnreadableDisclosureException problem = Assert.Throws<UnreadableDisclosureException>(() => Sample.ReadBytes([]));
        Assert.Contains("document.txt is empty", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("\n\n\n")]
    [InlineData(" \t \r\n　\n")]
    public void White_space_alone_is_a_document_without_tables(string text)
    {
        BudgetDisclosure document = Sample.ReadText(text);
        Assert.Contains(document.Findings, f => f is { Code: "GB0101", Severity: Severity.Error });
        Assert.Equal((0L, string.Empty, true), (document.Cells.Numeric, document.Organization, document.FiscalYear.IsNone));
    }

    [Theory]
    [InlineData("PNG", "binary data")]
    [InlineData("PDF", "a PDF")]
    [InlineData("ZIP", "a ZIP archive")]
    public void A_file_of_another_kind_is_refused_in_one_line_that_names_it(string kind, string named)
    {
        byte[] noise = new byte[20_000];
        new Random(7).NextBytes(noise);
        byte[] bytes = kind switch
        {
            "PNG" => [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, .. noise],
            "PDF" => [.. "%PDF-1.7\n"u8, .. noise],
            _ => Archive(),
        };
        string message = Assert.Throws<UnreadableDisclosureException>(() => Sample.ReadBytes(bytes)).Message;
        Assert.StartsWith("document.txt", message, StringComparison.Ordinal);
        Assert.Contains(named, message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', message);
    }

    [OriginalsFact("corpus/pdf/suzhou_sjj_budget2026.pdf")]
    public void A_published_pdf_is_refused_as_a_pdf() => Assert.Contains(
        "a PDF",
        Assert.Throws<UnreadableDisclosureException>(() => new DisclosureReader().Read(Path.Combine(Repository.Originals, "corpus", "pdf", "suzhou_sjj_budget2026.pdf"))).Message,
        StringComparison.Ordinal);

    [OriginalsFact("corpus/xlsx/x1_putuo_dept_budget_official_sample.xlsx")]
    public void A_published_workbook_is_refused_as_an_archive() => Assert.Contains(
        "XLSX",
        Assert.Throws<UnreadableDisclosureException>(() => new DisclosureReader().Read(Path.Combine(Repository.Originals, "corpus", "xlsx", "x1_putuo_dept_budget_official_sample.xlsx"))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_text_that_ends_within_a_character_is_read_and_the_damage_reported()
    {
        int end = Sample.Bytes.Length - 1;
        Assert.True(Sample.Bytes[end] >= 0x80, "The sample should end in a character of several bytes.");
        BudgetDisclosure document = Sample.ReadBytes(Sample.Bytes[..end]);
        Assert.Contains(document.Findings, f => f is { Code: "GB0102", Severity: Severity.Warning } && f.Line == Sample.Lines.Length);
        Assert.Equal((694, 694), (document.Cells.Numeric, document.Cells.Placed));
    }

    [Fact]
    public void A_character_damaged_within_the_text_is_reported_at_its_line()
    {
        byte[] bytes = [.. Sample.Bytes];
        int at = Encoding.UTF8.GetByteCount(string.Join('\n', Sample.Lines.Take(461))) + 1;
        bytes[at] = 0xFF;
        BudgetDisclosure document = Sample.ReadBytes(bytes);
        Assert.Equal(462, Assert.Single(document.Findings, f => f.Code == "GB0102").Line);
        Assert.Equal(694, document.Cells.Placed);
    }

    [Fact]
    public void A_path_that_does_not_exist_is_named() =>
        Assert.Contains("nothing-here.txt", Assert.Throws<FileNotFoundException>(() => new DisclosureReader().Read(Path.Combine(_folder, "nothing-here.txt"))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_folder_is_no_document() => Assert.ThrowsAny<UnauthorizedAccessException>(() => new DisclosureReader().Read(_folder));

    [Fact]
    public void A_file_is_read_as_its_bytes_are()
    {
        string path = Path.Combine(_folder, "预算.txt");
        File.WriteAllBytes(path, Sample.Bytes);
        BudgetDisclosure document = new DisclosureReader().Read(path);
        Assert.Equal(path, document.SourceName);
        Assert.Equal(Sample.Document.Findings.AsEnumerable(), document.Findings);
        File.Delete(path);
        Assert.False(File.Exists(path));
    }

    [Fact]
    public void A_stream_that_cannot_seek_is_refused_with_what_to_do()
    {
        using var packed = new MemoryStream();
        using var stream = new GZipStream(packed, CompressionMode.Compress, leaveOpen: true);
        Assert.Contains("MemoryStream", Assert.Throws<ArgumentException>(() => new DisclosureReader().Read(stream, "x")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stream_is_read_from_where_it_stands_and_left_open()
    {
        using var stream = new MemoryStream([.. "%PDF"u8, .. Sample.Bytes]);
        stream.Position = 4;
        BudgetDisclosure document = new DisclosureReader().Read(stream, "behind");
        Assert.Equal(694, document.Cells.Placed);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void Nothing_is_no_argument()
    {
        var reader = new DisclosureReader();
        Assert.Throws<ArgumentNullException>(() => reader.Read(null!));
        Assert.Throws<ArgumentException>(() => reader.Read(string.Empty));
        Assert.Throws<ArgumentNullException>(() => reader.Read(null!, "x"));
        Assert.Throws<ArgumentNullException>(() => reader.ReadText(null!, "x"));
        Assert.Throws<ArgumentNullException>(() => reader.ReadText("x", null!));
    }

    [Fact]
    public void Prose_without_tables_gives_its_figures_and_one_error()
    {
        BudgetDisclosure document = Sample.ReadText("某市财政局2026年度部门预算\n三、支出预算情况说明\n2026年支出预算100.00万元，其中：基本支出75.00万元，占75.00%；项目支出25.00万元，占25.00%。\n");
        Assert.Equal("GB0101", Assert.Single(document.Findings, f => f.Severity == Severity.Error).Code);
        Assert.Equal(["100.00", "75.00", "25.00"], document.Narrative.Figures.Select(f => f.Amount.ToString()));
        Assert.Equal((2026, "某市财政局"), (document.FiscalYear.Year, document.Organization));
    }

    [Fact]
    public void A_table_without_unit_gives_no_amounts_and_says_so()
    {
        BudgetDisclosure document = Sample.ReadText("2026年支出总表\n科目编码\t科目名称\t合计\t基本支出\t项目支出\n合计\t\t5.00\t3.00\t2.00\n201\t一般公共服务支出\t5.00\t3.00\t2.00\n");
        Assert.Contains(document.Findings, f => f is { Code: "GB0103", Line: 1 });
        Assert.Equal(6, document.Cells.Unplaced.Length);
        Assert.All(document.Tables.SelectMany(t => t.Lines), l => Assert.Empty(l.Figures));
    }

    private static byte[] Archive()
    {
        using var output = new MemoryStream();
        using (var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            using Stream entry = archive.CreateEntry("xl/workbook.xml").Open();
            entry.Write("<workbook/>"u8);
        }

        return output.ToArray();
    }

    private static IEnumerable<(int Line, int Column, PrintedAmount Amount)> Amounts(BudgetDisclosure document) =>
        from line in document.Tables.SelectMany(t => t.Lines)
        from figure in line.Figures
        select (line.Number, figure.Column.Index, figure.Amount);
}
