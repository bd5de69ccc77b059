using System.Text;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Catalogs.Internals;

namespace GovBudget.Classification.Tests.Catalogs;

public sealed class CodeSetReaderTests
{
    private const string Sound = """
        #format	govbudget-codeset	1
        #rows	2
        #set	made-up	示例
        #covers	2099-01-01	2099-12-31	full	An example.
        #source	N1	财预〔2099〕1号	2099-09-01		财政部网站	A notice.
        1	甲				2099-06-30	official			N1
        7	乙	乙类|旧乙	1	2099-07-01~seen			2099:2	2099:low	N1	Hangs below 1.
        """;

    public static TheoryData<string, string, string> Damages => new()
    {
        { "codeset", "catalogue", "line 1" },
        { "#rows	2", "#rows	3", "states 3 rows" },
        { "#rows	2", "#sha256	00\n#rows	2", "SHA-256" },
        { "#covers", "#cover", "are needed" },
        { "	1	2099-07", "	5	2099-07", "parent 5 of 7" },
        { "7	乙", "1	乙", "line 7: 1 stands there twice" },
        { "~seen", "~dreamt", "line 7" },
        { "2099:2", "2099:0", "line 7" },
        { "2099:low", "2099", "line 7" },
        { "official", "surely", "line 6" },
        { "official			N1", "			N1", "says not how it is known" },
        { "official			N1", "official			N2", "N2 is not described" },
    };

    [Fact]
    public void A_file_says_all_that_its_lines_say()
    {
        var set = new CodeSet(Read(Sound));

        Assert.Equal(("made-up", "示例"), (set.Id, set.ChineseName));
        Assert.Same(set["1"], set["7"].Parent);
        Assert.Equal(["乙类", "旧乙"], set["7"].OtherNames.AsEnumerable());
        Assert.Equal(Evidence.Official, set["1"].EvidenceIn(2099));
        Assert.Equal((2, Confidence.Low, "Hangs below 1."), (set["7"].DocumentsIn(2099), set["7"].ConfidenceIn(2099), set["7"].Note));
        Assert.Equal(ValidityBasis.Sightings, set["7"].From!.Value.Basis);
        Assert.Equal("财预〔2099〕1号", Assert.Single(set["1"].Sources).DocumentNumber);
    }

    [Fact]
    public void A_child_whose_parent_ended_stands_at_the_top() =>
        Assert.Null(new CodeSet(Read(Sound)).At(new NodaTime.LocalDate(2099, 12, 1))["7"].Parent);

    [Theory]
    [MemberData(nameof(Damages))]
    public void A_damaged_file_is_refused_with_the_place(string sound, string damaged, string says)
    {
        string text = Sound.Replace(sound, damaged, StringComparison.Ordinal);

        Assert.NotEqual(Sound, text);
        Assert.Contains(says, Assert.Throws<InvalidDataException>(() => Read(text)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fund-nature")]
    [InlineData("project-categories")]
    [InlineData("indicator-categories")]
    [InlineData("unit-types")]
    [InlineData("purchased-services")]
    public void The_shipped_files_have_the_hash_they_state(string id)
    {
        using Stream stream = typeof(CodeSet).Assembly.GetManifestResourceStream(GovBudget.Classification.Catalogs.CodeSets.ResourceName(id))!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);

        Assert.Equal(id, CodeSetReader.Read(bytes, verifyHash: true).Id);
        bytes[^2] ^= 1;
        Assert.Throws<InvalidDataException>(() => CodeSetReader.Read(bytes, verifyHash: true));
    }

    private static CodeSetFile Read(string text) => CodeSetReader.Read(Encoding.UTF8.GetBytes(text), verifyHash: true);
}
