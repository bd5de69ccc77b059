using System.Text;
using GovBudget.Classification.Catalogs;
using NodaTime;

namespace GovBudget.Classification.Tests.Catalogs;

public sealed class CatalogFileTests
{
    private const string Good = "201|甲类|general|||||2026:1||A";

    [Theory]
    [InlineData("20|甲|general|||||2026:1||A", "20")]
    [InlineData("301|甲|general|||||2026:1||A", "301")]
    [InlineData("2O1|甲|general|||||2026:1||A", "2O1")]
    [InlineData("202||general|||||2026:1||A", "name")]
    [InlineData("202|甲|main|||||2026:1||A", "'main'")]
    [InlineData("202|甲|general|20|||||||A", "20")]
    [InlineData("202|甲|general||||rumour|2026:1||A", "'rumour'")]
    [InlineData("202|甲|general||||||2026:sure|A", "'2026:sure'")]
    [InlineData("202|甲|general||||||2027-2026:high|A", "'2027-2026:high'")]
    [InlineData("202|甲|general||||||high|A", "'high'")]
    [InlineData("202|甲|general|||||2026:many||A", "'2026:many'")]
    [InlineData("202|甲|general|||||2026:0||A", "'2026:0'")]
    [InlineData("202|甲|general|||||202691:1||A", "'202691:1'")]
    [InlineData("202|甲|general|||||0:1||A", "'0:1'")]
    [InlineData("202|甲|general||||||300000:high|A", "'300000:high'")]
    [InlineData("202|甲|general|||||2026:1,2025:1||A", "ascending")]
    [InlineData("202|甲|general|||||now||A", "'now'")]
    [InlineData("202|甲|general||2026-02-30||||||A", "'2026-02-30'")]
    [InlineData("202|甲|general||2026-02-03~rumour||||||A", "'2026-02-03~rumour'")]
    [InlineData("202|甲|general||2026-02-03|2026-02-01||||A", "ends before")]
    [InlineData("202|甲|general|||||2026:1||B", "'B'")]
    [InlineData("201|甲|general|||||2026:1||A", "already")]
    [InlineData("202|甲|-|||||2026:1||A", "account")]
    public void A_bad_row_is_named_by_its_line(string row, string mentioned)
    {
        InvalidDataException fault = Assert.Throws<InvalidDataException>(() => CatalogText.Load(Good, row));

        Assert.Contains("line 8", fault.Message, StringComparison.Ordinal);
        Assert.Contains(mentioned, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_byte_fails_the_hash()
    {
        string text = CatalogText.Of(CatalogText.Header, Good).Replace("甲类", "乙类", StringComparison.Ordinal);

        Assert.Contains("line 2", Assert.Throws<InvalidDataException>(() => CatalogText.LoadText(text)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#rows|2", "2 rows")]
    [InlineData("#rows|two", "'two'")]
    [InlineData("#scheme|revenue", "scheme")]
    [InlineData("#covers|2027-12-31|2027-01-01|full", "day covered")]
    [InlineData("#covers|2027|2028|full", "day covered")]
    [InlineData("#covers|2027-01-01|2027-12-31|most", "'most'")]
    [InlineData("#covers|2026-06-01|2027-12-31|full", "overlap")]
    [InlineData("#source|B|||||", "title")]
    [InlineData("#source|B||2026|||t", "'2026'")]
    [InlineData("#change|changed|2026-01-01|known|general|201|202|A|x", "'changed'")]
    [InlineData("#change|moved|2026|known|general|201|202|A|x", "'2026'")]
    [InlineData("#change|moved|2026-01-01|known|main|201|202|A|x", "'main'")]
    [InlineData("#change|moved|2026-01-01|known|general|201|9|A|x", "'9'")]
    [InlineData("#change|moved|2026-01-01|known|general|201||A|x", "0")]
    [InlineData("#change|split|2026-01-01|known|general|201|202|A|x", "split")]
    [InlineData("#change|moved|2026-01-01|known|general|201|202|Z|x", "'Z'")]
    public void A_bad_header_line_is_told(string line, string mentioned) =>
        Assert.Contains(mentioned, Assert.Throws<InvalidDataException>(() => CatalogText.Load(line, Good)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("code,name\n201,甲")]
    [InlineData("#format\tgovbudget-catalogue\t3\n")]
    [InlineData("#format\tgovbudget-catalogue\t1\n")]
    [InlineData("#format\tgovbudget-catalogue\t2\n#scheme\tfunctional\n")]
    public void A_text_that_is_no_catalogue_file_is_refused(string text) =>
        Assert.Throws<InvalidDataException>(() => CatalogText.LoadText(text));

    [Fact]
    public void Bytes_that_are_no_utf8_are_refused_with_their_line()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("#format\tgovbudget-catalogue\t2\n#scheme\tfunctional\n201\t"), 0xB0, 0xA1, (byte)'\n'];

        Assert.Contains("line 3", Assert.Throws<InvalidDataException>(() => SubjectCatalog<FunctionalCode>.Load(new MemoryStream(bytes))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Additions_of_a_later_format_do_no_harm()
    {
        SubjectCatalog<FunctionalCode> catalog = CatalogText.Load("#colour|red", Good + "||more|and more", string.Empty);

        Assert.Equal("甲类", Assert.Single(catalog.At(new LocalDate(2026, 5, 5)).Subjects).Name);
    }

    [Fact]
    public void A_file_by_hand_may_have_a_mark_carriage_returns_no_hash_and_any_order()
    {
        string text = "\uFEFF#format\tgovbudget-catalogue\t2\r\n#scheme\tfunctional\r\n#covers\t2027-01-01\t2027-12-31\tfull\r\n" +
            "20101\t乙款\tgeneral\t\t\t\tofficial\r\n201\t甲类\tgeneral\t\t\t\tofficial\r\n";

        SubjectEdition<FunctionalCode> edition = CatalogText.LoadText(text).At(new LocalDate(2027, 1, 1));

        Assert.Equal(["甲类", "乙款"], edition.Subjects.Select(static s => s.Name));
    }

    [Fact]
    public void A_missing_stream_is_the_callers_mistake() =>
        Assert.Throws<ArgumentNullException>("stream", () => SubjectCatalog<FunctionalCode>.Load(null!));
}
