using System.Text;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Mappings;
using GovBudget.Classification.Mappings.Internals;

namespace GovBudget.Classification.Tests.Mappings.Internals;

public sealed class CorrespondenceFileReaderTests
{
    private const string Header = "#format|govbudget-correspondence|1\n#rows|1\n#covers|2018|2026\n#official|2018|2020\n#statement|Made up.\n#source|A|First\n#source|B|Second\n";
    private const string Good = "30101|50101|administrative|official||2019,2026|3|4||A,B|";

    [Fact]
    public void A_row_is_read_as_it_stands()
    {
        CorrespondenceFile file = Read(Header + Good + "\n");

        EconomicPair pair = Assert.Single(file.Pairs);
        Assert.Equal((2018, 2026, "Made up."), (file.FirstYear, file.LastYear, file.Statement));
        Assert.Equal("30101 → 50101", pair.ToString());
        Assert.Equal([UnitType.Administrative, UnitType.CivilServiceManaged], pair.UnitTypes.AsEnumerable());
        Assert.Equal((Evidence.Official, Confidence.None, 3, 4, (int?)null), (pair.Evidence, pair.Confidence, pair.Documents, pair.Occurrences, pair.LastYear));
        Assert.Equal([2019, 2026], pair.YearsSeen.AsEnumerable());
        Assert.Equal(["First", "Second"], pair.Sources.AsEnumerable());
        Assert.False(pair.IsDoubtful);
    }

    [Theory]
    [InlineData("30101|5010|administrative|official||||||A|", "'5010'")]
    [InlineData("3010101|50101|administrative|official||||||A|", "'3010101'")]
    [InlineData("50101|30101|administrative|official||||||A|", "'50101'")]
    [InlineData("301|50101|administrative|official||||||A|", "class and a section")]
    [InlineData("30101|50101|everyone|official||||||A|", "'everyone'")]
    [InlineData("30101|50101|any|rumour||||||A|", "'rumour'")]
    [InlineData("30101|50101|any|inferred||||||A|", "'inferred'")]
    [InlineData("30101|50101|any|unverified|sure|||||A|", "'sure'")]
    [InlineData("30101|50101|any|unverified||||||A|", "confidence")]
    [InlineData("30101|50101|any|official|high|||||A|", "confidence")]
    [InlineData("30101|50101|any|observed||||||A|", "contradict")]
    [InlineData("30101|50101|any|official||2019||||A|", "contradict")]
    [InlineData("30101|50101|any|official|||2|||A|", "contradict")]
    [InlineData("30101|50101|any|unverified|high|2019|1|||A|", "contradict")]
    [InlineData("30101|50101|any|observed||2019,2019|1|||A|", "2019")]
    [InlineData("30101|50101|any|observed||2017|1|||A|", "2017")]
    [InlineData("30101|50101|any|observed||now|1|||A|", "'now'")]
    [InlineData("30101|50101|any|observed||2019|01|||A|", "'01'")]
    [InlineData("30101|50101|any|observed||2019|-1|||A|", "'-1'")]
    [InlineData("30101|50101|any|observed||2019|0|||A|", "'0'")]
    [InlineData("30101|50101|any|observed||2019|1||2018|A|", "2018")]
    [InlineData("30101|50101|any|official|||||2027|A|", "2027")]
    [InlineData("30101|50101|any|official||||||C|", "'C'")]
    [InlineData("30101|50101|any|official|||||||", "sources")]
    [InlineData("30101|50101|any|official||||||A", "doubt is missing")]
    [InlineData("30101|50101|any|official||||||A||more", "'more'")]
    [InlineData("", "department subject")]
    public void A_bad_row_is_named_by_its_line(string row, string mentioned)
    {
        InvalidDataException fault = Assert.Throws<InvalidDataException>(() => Read(Header + row + "\n"));

        Assert.Contains("line 8", fault.Message, StringComparison.Ordinal);
        Assert.Contains(mentioned, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("30101|50101|administrative|official||||||A|", "tree order")]
    [InlineData("301|501|administrative|official||||||A|", "tree order")]
    [InlineData("30101|50102|institution|official||||||A|", "other unit types")]
    public void Rows_must_stand_in_order_and_fit_together(string second, string mentioned) =>
        AssertDamaged(Header.Replace("#rows|1", "#rows|2", StringComparison.Ordinal) + Good + "\n" + second + "\n", mentioned);

    [Theory]
    [InlineData("#rows|1\n", "")]
    [InlineData("#rows|1", "#rows|2")]
    [InlineData("#rows|1", "#rows|many")]
    [InlineData("#covers|2018|2026\n", "")]
    [InlineData("#covers|2018|2026", "#covers|2026|2018")]
    [InlineData("#covers|2018|2026", "#covers|2018")]
    [InlineData("#official|2018|2020\n", "")]
    [InlineData("#statement|Made up.\n", "")]
    [InlineData("#source|B|Second", "#source|A|Second")]
    [InlineData("#source|B|Second", "#source|B|")]
    [InlineData("#format|govbudget-correspondence|1", "#format|govbudget-correspondence|2")]
    [InlineData("#format|govbudget-correspondence|1", "#format|govbudget-catalogue|1")]
    public void A_header_that_lacks_or_contradicts_is_refused(string part, string changed)
    {
        Assert.Contains(part, Header, StringComparison.Ordinal);
        AssertDamaged(Header.Replace(part, changed, StringComparison.Ordinal) + Good + "\n", "damaged");
    }

    [Fact]
    public void A_file_that_was_cut_is_refused()
    {
        AssertDamaged(Header + Good, "cut");
        AssertDamaged(Header, "a row are needed");
        AssertDamaged(string.Empty, "needed");
        AssertDamaged(Header + Good + "\n#later|header\n", "below the rows");
    }

    [Fact]
    public void What_is_no_utf8_is_refused() =>
        Assert.Throws<InvalidDataException>(() => CorrespondenceFileReader.Read([0x23, 0xFF, 0x0A], verifyHash: true));

    [Fact]
    public void A_header_line_of_a_later_version_is_passed_over() =>
        Assert.Single(Read(Header + "#later|something\n" + Good + "\n").Pairs);

    [Fact]
    public void The_shipped_file_has_the_hash_it_states_and_a_changed_byte_fails_it()
    {
        byte[] shipped = Shipped();
        CorrespondenceFile file = CorrespondenceFileReader.Read(shipped, verifyHash: true);
        Assert.Equal(
            EconomicCorrespondence.SectionPairs.Select(static pair => pair.ToString()),
            file.Pairs.Where(static pair => pair.Department.Level == SubjectLevel.Section).Select(static pair => pair.ToString()));
        Assert.Equal(EconomicCorrespondence.Statement, file.Statement);

        string changed = Encoding.UTF8.GetString(shipped).Replace("\t71\t88\t", "\t72\t88\t", StringComparison.Ordinal);
        Assert.Contains("SHA-256", Assert.Throws<InvalidDataException>(() => CorrespondenceFileReader.Read(Encoding.UTF8.GetBytes(changed), verifyHash: true)).Message, StringComparison.Ordinal);
    }

    private static byte[] Shipped()
    {
        using Stream stream = typeof(EconomicCorrespondence).Assembly.GetManifestResourceStream(CorrespondenceWords.ResourceName)!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static void AssertDamaged(string text, string mentioned) =>
        Assert.Contains(mentioned, Assert.Throws<InvalidDataException>(() => Read(text)).Message, StringComparison.Ordinal);

    private static CorrespondenceFile Read(string text) =>
        CorrespondenceFileReader.Read(Encoding.UTF8.GetBytes(text.Replace('|', '\t')), verifyHash: true);
}
