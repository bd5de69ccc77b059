using GovBudget.Classification.CatalogCompiler.CodeSets;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Catalogs.Internals;

namespace GovBudget.Classification.CatalogCompiler.Tests.CodeSets;

public sealed class CodeSetCompilerTests : IDisposable
{
    private const string Header = "set,code,name,parent,year_or_range,source_repo,source_path,confidence,notes\n";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("code-sets");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_printed_row_is_a_sighting_and_a_program_is_not()
    {
        CodeSetRow printed = Compile("set,1,甲,,2026,who/papers,a.pdf,high,documents=7; occurrences=9").Rows.Single();
        CodeSetRow programmed = Compile("set,1,甲,,2020-2023,who/program,a.js,high,").Rows.Single();

        Assert.Equal(new YearSighting(2026, 7), Assert.Single(printed.Seen));
        Assert.Null(printed.Known);
        Assert.Empty(programmed.Seen);
        Assert.Equal(new KnownYears(2020, 2023, Confidence.High), programmed.Known);
        Assert.Equal("SYSTEM-program", programmed.Sources.Single().Id);
    }

    [Fact]
    public void The_surest_sources_say_for_which_years_a_code_is_known() => Assert.Equal(
        new KnownYears(2019, 2023, Confidence.High),
        Compile("set,1,甲,,2020-2023,a/a,,high,\nset,1,甲,,2019,b/b,,high,\nset,1,甲,,2010-2026,general knowledge,,low,").Rows.Single().Known);

    [Fact]
    public void A_parent_is_written_only_where_the_code_does_not_show_it() => Assert.Equal(
        [("1", null), ("11", null), ("7", "1")],
        Compile("set,1,甲,,2026,a/a,,high,\nset,11,乙,1,2026,a/a,,high,\nset,7,丙,1,2026,a/a,,high,").Rows.Select(static row => (row.Code, row.Parent)));

    [Fact]
    public void Names_that_disagree_stop_the_compilation() => Assert.Contains(
        "several names (甲, 乙)",
        Assert.Throws<InvalidDataException>(() => Compile("set,1,甲,,2026,a/a,,high,\nset,1,乙,,2026,b/b,,high,")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Parents_that_disagree_stop_the_compilation() => Assert.Contains(
        "several parents",
        Assert.Throws<InvalidDataException>(() => Compile("set,1,甲,,2026,a/a,,high,\nset,11,乙,1,2026,a/a,,high,\nset,11,乙,,2026,b/b,,high,")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void What_is_written_is_what_is_read()
    {
        CodeSetFile compiled = Compile("set,1,甲,,2026,a/a,,high,documents=2\nset,7,丙,1,2026,b/b,,low,");
        byte[] written = CodeSetWriter.Write(compiled);

        Assert.Equal(written, CodeSetWriter.Write(CodeSetReader.Read(written, verifyHash: true)));
    }

    private CodeSetFile Compile(string rows)
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "codesets.csv"), Header + rows + "\n");
        File.WriteAllText(Path.Combine(_folder.FullName, "unverified_codesets.csv"), Header);
        return new CodeSetCompiler(new CodeSetFacts(_folder.FullName), new CodeSetSpecification("made-up", "示例", ["set"], CodeSetSpecification.All[0].Coverage)).Compile();
    }
}
