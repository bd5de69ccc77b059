using System.Collections.Immutable;
using System.Text;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Catalogs.Exchange;
using NodaTime;

namespace GovBudget.Classification.Tests.Catalogs.Exchange;

/// <summary>What is wrong in an exchanged catalogue is refused, with its place.</summary>
public sealed class ExchangeStrictnessTests
{
    private static readonly SubjectCatalog<FunctionalCode> Small = SubjectCatalog<FunctionalCode>.Create(
        [new(new DateInterval(new(2026, 1, 1), new(2026, 12, 31)), CoverageExtent.Full, string.Empty)],
        [
            new()
            {
                Code = FunctionalCode.Parse("201"), Name = "一般公共服务支出", Account = BudgetAccount.GeneralPublic, From = new(new(2026, 1, 1), ValidityBasis.Notice),
                Seen = [new(2026, 3)], Sources = [new("A", "a table", null, null, null)],
            },
        ]);

    [Theory]
    [InlineData("valid_to_basis", "until_basis", "subjects.csv, line 1: the column 'until_basis' is not known")]
    [InlineData("valid_to_basis", "name", "subjects.csv, line 1: the column 'name' is there twice")]
    [InlineData(",layer", "", "subjects.csv, line 1: the column 'layer' is missing")]
    [InlineData("2026-01-01", "2026-02-30", "subjects.csv, line 2, column 'valid_from': '2026-02-30' is no day")]
    [InlineData("201,一", "901,一", "subjects.csv, line 2, column 'code'")]
    [InlineData("general", "-", "subjects.csv, line 2, column 'account'")]
    [InlineData("notice", "", "subjects.csv, line 2, column 'valid_from_basis'")]
    [InlineData("2026:3", "2026:0", "subjects.csv, line 2, column 'seen'")]
    [InlineData(",A,", ",B,", "subjects.csv, line 2, column 'sources': the source 'B' is not in the table of sources")]
    [InlineData("一般公共服务支出", "", "subjects.csv, line 2, column 'name'")]
    public void Csv_names_table_line_and_column(string correct, string wrong, string place)
    {
        Dictionary<string, string> tables = Exchanged.ToCsv(Small);
        Assert.Contains(correct, tables["subjects"], StringComparison.Ordinal);
        tables["subjects"] = tables["subjects"].Replace(correct, wrong, StringComparison.Ordinal);

        Assert.StartsWith(place, Assert.Throws<InvalidDataException>(() => Exchanged.FromCsv<FunctionalCode>(tables)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"format\":\"?\"}", "$: The bytes in line 1 are no UTF-8")]
    [InlineData("{\n\"?\":1}", "$: The bytes in line 2 are no UTF-8")]
    public void Json_that_is_no_utf8_is_refused_with_its_line(string text, string place)
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(text).Select(static b => b == (byte)'?' ? (byte)0xFF : b)];

        Assert.StartsWith(place, Assert.Throws<InvalidDataException>(() => CatalogJson.Read<FunctionalCode>(new MemoryStream(bytes))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"format\":\"\\ud800\"}", "$.format: ")]
    [InlineData("{\"\\ud800\":1}", "$: ")]
    public void Json_that_escapes_half_a_character_is_refused_with_its_place(string text, string place) =>
        Assert.StartsWith(place, Assert.Throws<InvalidDataException>(() => CatalogJson.Read<FunctionalCode>(new MemoryStream(Encoding.UTF8.GetBytes(text)))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_folder_that_is_not_there_is_no_package_with_missing_files()
    {
        string folder = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N"));

        Assert.Contains(folder, Assert.Throws<DirectoryNotFoundException>(() => CatalogDataPackage.Read<FunctionalCode>(folder)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_rows_that_contradict_each_other_are_named_both()
    {
        Dictionary<string, string> tables = Exchanged.ToCsv(Small);
        tables["subjects"] += tables["subjects"].Split("\r\n")[1] + "\r\n";

        string message = Assert.Throws<InvalidDataException>(() => Exchanged.FromCsv<FunctionalCode>(tables)).Message;
        Assert.Contains("line 2", message, StringComparison.Ordinal);
        Assert.Contains("line 3", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"name\"", "\"title\"", "$.subjects[0].title: the member is not known")]
    [InlineData("\"account\":\"general\"", "\"name\":\"x\"", "$.subjects[0].name: the member is there twice")]
    [InlineData("\"code\":\"201\",", "", "$.subjects[0]: the member 'code' is missing")]
    [InlineData("\"day\":\"2026-01-01\"", "\"day\":\"1.1.2026\"", "$.subjects[0].from.day")]
    [InlineData("\"documents\":3", "\"documents\":-3", "$.subjects[0].seen[0].documents")]
    [InlineData("\"scheme\":\"functional\"", "\"scheme\":\"revenue\"", "$.scheme")]
    [InlineData("\"version\":1", "\"version\":2", "$.version")]
    [InlineData("{\"format\"", "{format", "$, line 1")]
    public void Json_names_the_path(string correct, string wrong, string place)
    {
        string text = Exchanged.Text(stream => CatalogJson.Write(Small, stream));
        Assert.Contains(correct, text, StringComparison.Ordinal);

        Assert.StartsWith(place, Assert.Throws<InvalidDataException>(() => Exchanged.FromJson<FunctionalCode>(text.Replace(correct, wrong, StringComparison.Ordinal))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_package_whose_table_was_changed_is_refused()
    {
        ImmutableSortedDictionary<string, byte[]> files = CatalogDataPackage.Write(Small, "1.0.0");
        files = files.SetItem("subjects.csv", [.. files["subjects.csv"], (byte)'\n']);

        Assert.Contains("'subjects.csv' is not the stated one", Assert.Throws<InvalidDataException>(() => CatalogDataPackage.Read<FunctionalCode>(files)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_package_with_a_file_too_many_or_too_few_is_refused()
    {
        ImmutableSortedDictionary<string, byte[]> files = CatalogDataPackage.Write(Small, "1.0.0");

        Assert.Contains("extra.csv", Assert.Throws<InvalidDataException>(() => CatalogDataPackage.Read<FunctionalCode>(files.Add("extra.csv", []))).Message, StringComparison.Ordinal);
        Assert.StartsWith("sources.csv", Assert.Throws<InvalidDataException>(() => CatalogDataPackage.Read<FunctionalCode>(files.Remove("sources.csv"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_package_comes_back_from_a_folder_and_states_version_licence_and_keys()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            CatalogDataPackage.Write(Small, "1.2.3", folder);
            Assert.Equal(Exchanged.Save(Small), Exchanged.Save(CatalogDataPackage.Read<FunctionalCode>(folder)));
            string descriptor = File.ReadAllText(Path.Combine(folder, CatalogDataPackage.DescriptorName), Encoding.UTF8);
            Assert.All(["\"1.2.3\"", "\"MIT\"", "\"primaryKey\"", "\"foreignKeys\"", "functional-classification:generic:code"], part => Assert.Contains(part, descriptor, StringComparison.Ordinal));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void The_same_catalogue_gives_the_same_package() => Assert.Equal(CatalogDataPackage.Write(Small, "1.0.0"), CatalogDataPackage.Write(Small, "1.0.0"));

    [Fact]
    public void Csv_without_coverage_is_a_mistake_of_the_caller()
    {
        using MemoryStream subjects = Exchanged.Stream(Exchanged.ToCsv(Small)["subjects"]);
        Assert.Throws<ArgumentException>(() => CatalogCsv.Read<FunctionalCode>(new() { Subjects = subjects }));
    }
}
