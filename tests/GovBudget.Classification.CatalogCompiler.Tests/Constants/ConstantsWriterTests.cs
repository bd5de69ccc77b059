using GovBudget.Classification.CatalogCompiler.Constants;
using GovBudget.Classification.Catalogs;
using NodaTime;

namespace GovBudget.Classification.CatalogCompiler.Tests.Constants;

/// <summary>The names and the advice of the constants, on a few rows written for the purpose.</summary>
public sealed class ConstantsWriterTests
{
    private static readonly CatalogSource General = new("GENERAL", "general knowledge", null, null, null);
    private static readonly CatalogSource Page = new("W4", "a table of an unknown year", null, null, 1);

    [Fact]
    public void Names_are_nested_and_the_own_code_of_a_subject_is_the_member_of_its_level()
    {
        string[] lines = Lines([Row("201", "甲类"), Row("20101", "乙款"), Row("2010101", "丙项"), Row("202", "丁类")]);

        Assert.Equal(
            [
                "public static class 功能",
                "    public static class 甲类",
                "        public static FunctionalCode 类 =>",
                "        public static class 乙款",
                "            public static FunctionalCode 款 =>",
                "            public static FunctionalCode 丙项 =>",
                "    public static FunctionalCode 丁类 =>",
            ],
            lines.Where(static line => line.Contains("public static", StringComparison.Ordinal)).Select(Declaration));
    }

    [Fact]
    public void A_member_with_the_name_of_its_class_has_its_level_behind_it()
    {
        string[] lines = Lines([Row("201", "甲类"), Row("20199", "其他甲类"), Row("2019999", "其他甲类")]);

        Assert.Contains("        public static class 其他甲类", lines);
        Assert.Contains("            public static FunctionalCode 其他甲类_项 =>", lines.Select(Declaration));
    }

    [Fact]
    public void Brackets_and_commas_of_a_name_become_underscores() =>
        Assert.Contains("    public static FunctionalCode 甲_乙_丙 =>", Lines([Row("201", "甲（乙）、丙")]).Select(Declaration));

    [Fact]
    public void Of_siblings_with_one_name_at_different_times_the_one_that_goes_on_has_the_plain_name()
    {
        string[] declared = [.. Lines([Row("201", "甲", to: 2008), Row("202", "甲", 2009, 2016), Row("203", "甲", 2017)]).Select(Declaration)];

        Assert.Contains("    public static FunctionalCode 甲_类 =>", declared);
        Assert.Contains("    public static FunctionalCode 甲_202 =>", declared);
        Assert.Contains("    public static FunctionalCode 甲 =>", declared);
        Assert.Equal(["    /// <summary>203 甲。未见于公开文件（未经核实）。</summary>"], Before(Lines([Row("201", "甲", to: 2008), Row("203", "甲", 2017)]), "甲 =>"));
    }

    [Fact]
    public void A_former_name_is_obsolete_and_says_since_when_and_what_to_use()
    {
        string[] lines = Lines([Row("201", "旧名", to: 2018), Row("201", "新名", 2019), Row("20101", "乙款")]);

        Assert.Contains("    [System.Obsolete(\"Renamed since 2019-01-01?: use 新名.类 (自 2019-01-01? 起为 新名).\")]", Before(lines, "旧名 =>"));
        Assert.DoesNotContain(lines, static line => line.Contains("Obsolete", StringComparison.Ordinal) && !line.Contains("旧名", StringComparison.Ordinal) && !line.Contains("新名", StringComparison.Ordinal));
    }

    [Fact]
    public void A_former_name_of_a_code_that_was_given_to_another_subject_does_not_lead_to_that_subject()
    {
        FunctionalCode code = FunctionalCode.Parse("201");
        var reuse = new SubjectChange<FunctionalCode>(SubjectChangeKind.Reused, new LocalDate(2019, 1, 1), ValidityBasis.GeneralKnowledge, BudgetAccount.None, [code], [code], "r", [General]);

        string line = Assert.Single(Lines([Row("201", "甲", to: 2016), Row("201", "乙", 2019)], [reuse]), static line => line.Contains("Obsolete", StringComparison.Ordinal));

        Assert.Equal("    [System.Obsolete(\"The code was given to another subject since 2019-01-01: 乙 is not this one (自 2019-01-01 起该编码改作 乙).\")]", line);
    }

    [Fact]
    public void The_years_of_sightings_stand_with_a_name_and_a_year_that_is_not_known_is_said_to_be_so()
    {
        SubjectRecord<FunctionalCode> seen = Row("201", "甲") with { Seen = [new(2009, 1), new(2018, 1), new(2019, 4)] };
        SubjectRecord<FunctionalCode> within = Row("202", "乙", to: 2016) with { Known = new KnownYears(2008, 2016, Confidence.Medium), Sources = [Page] };

        string[] lines = Lines([seen, within]);

        Assert.Equal(["    /// <summary>201 甲。见于 2009、2018–2019 年。</summary>"], Before(lines, "甲 =>"));
        Assert.Equal(["    /// <summary>202 乙。见于 2008–2016 年间某年的公开文件（年度不详，未经核实），至 2016-12-31?。</summary>"], Before(lines, "乙 =>"));
    }

    // A declaration without the number behind the arrow.
    private static string Declaration(string line) => line.Split("=>") is [var declared, _] ? declared + "=>" : line;

    // The lines of documentation and attributes directly above a member.
    private static IEnumerable<string> Before(string[] lines, string member)
    {
        int place = Array.FindIndex(lines, line => line.Contains($" {member}", StringComparison.Ordinal));
        return lines.Take(place).Reverse().TakeWhile(static line => !line.Contains("public static", StringComparison.Ordinal) && line.Trim() is not ("{" or "}")).Reverse();
    }

    private static string[] Lines(SubjectRecord<FunctionalCode>[] records, SubjectChange<FunctionalCode>[]? changes = null)
    {
        var coverage = new CatalogCoverage(new DateInterval(new LocalDate(2007, 1, 1), new LocalDate(2026, 12, 31)), CoverageExtent.Partial, string.Empty);
        return ConstantsWriter.Write(SubjectCatalog<FunctionalCode>.Create([coverage], records, changes), "功能", "s").Split('\n');
    }

    private static SubjectRecord<FunctionalCode> Row(string code, string name, int? from = null, int? to = null) => new()
    {
        Code = FunctionalCode.Parse(code),
        Name = name,
        Account = BudgetAccount.GeneralPublic,
        From = from is { } first ? new ValidityBound(new LocalDate(first, 1, 1), ValidityBasis.GeneralKnowledge) : null,
        To = to is { } last ? new ValidityBound(new LocalDate(last, 12, 31), ValidityBasis.GeneralKnowledge) : null,
        Sources = [General],
    };
}
