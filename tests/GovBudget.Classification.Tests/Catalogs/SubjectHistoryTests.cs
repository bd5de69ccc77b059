using GovBudget.Classification.Catalogs;
using NodaTime;

namespace GovBudget.Classification.Tests.Catalogs;

/// <summary>Years are validity: what one catalogue says of several years, and of the times between them.</summary>
public sealed class SubjectHistoryTests
{
    private static readonly SubjectCatalog<FunctionalCode> Years = CatalogText.LoadText(CatalogText.Of(
        "#scheme|functional",
        "#covers|2007-01-01|2009-12-31|partial|One table.",
        "#covers|2017-01-01|2026-12-31|full|",
        "#source|A||||place|a body of budgets",
        "#source|N|财预〔2024〕22号|2024-03-29|||a notice",
        "#change|moved|2024-01-01|known|general|21006|21017|A|A name and a number of its own.",
        "#change|reused|2019-01-01|seen|general|21501|21501|A|Mining gave way to prospecting.",
        "210|医疗卫生|general|||2018-12-31~known||2009:1||A",
        "210|卫生健康支出|general||2019-01-01~known|||2019:2,2022:3,2026:61||A",
        "21006|中医药|general||2017-01-01~seen|2023-12-31~known||2022:2||A",
        "21017|中医药事务|general||2024-01-01~known|||2026:3||A",
        "215|工业|general|||||2009:1,2026:1|2026:high|A",
        "21501|采掘业|general|||2018-12-31~seen||2009:1||A",
        "21501|资源勘探开发|general||2019-01-01~seen|||2026:1|2025-2026:medium|A",
        "220|自然资源|general|||||2026:1||A",
        "22006|耕地保护|fund||2024-03-29||official|2026:1||N"));

    [Theory]
    [InlineData(2019, Evidence.Observed, 2)]
    [InlineData(2020, Evidence.Inferred, 0)]
    [InlineData(2022, Evidence.Observed, 3)]
    [InlineData(2026, Evidence.Observed, 61)]
    public void The_evidence_is_that_of_the_year(int year, Evidence evidence, int documents)
    {
        Subject<FunctionalCode> subject = Years.At(new LocalDate(year, 7, 1))[Code("210")];

        Assert.Equal((evidence, documents), (subject.Evidence, subject.Documents));
    }

    [Theory]
    [InlineData(2024, Confidence.Low)]
    [InlineData(2025, Confidence.Medium)]
    public void General_knowledge_is_as_sure_as_it_says_within_its_years_and_hardly_beyond(int year, Confidence confidence)
    {
        Subject<FunctionalCode> subject = Years.At(new LocalDate(year, 1, 1))[Code("21501")];

        Assert.Equal((Evidence.Unverified, confidence), (subject.Evidence, subject.Confidence));
    }

    [Fact]
    public void A_subject_that_rests_on_sightings_has_no_confidence_of_general_knowledge() =>
        Assert.Equal((Evidence.Observed, Confidence.None), (Years.At(new LocalDate(2026, 1, 1))[Code("215")] is var s ? s.Evidence : default, s.Confidence));

    [Theory]
    [InlineData(2009, "医疗卫生")]
    [InlineData(2018, "医疗卫生")]
    [InlineData(2019, "卫生健康支出")]
    public void The_name_is_that_of_the_date(int year, string name) =>
        Assert.Equal(name, Years.At(new LocalDate(year, 12, 31))[Code("210")].Name);

    [Theory]
    [InlineData(2006, 12, 31, false)]
    [InlineData(2007, 1, 1, true)]
    [InlineData(2010, 1, 1, false)]
    [InlineData(2016, 12, 31, false)]
    [InlineData(2017, 1, 1, true)]
    [InlineData(2027, 1, 1, false)]
    public void A_time_without_evidence_is_not_covered(int year, int month, int day, bool covered)
    {
        var date = new LocalDate(year, month, day);

        Assert.Equal(covered, Years.Covers(date));
        Assert.Equal(covered, Years.TryAt(date, out _));
    }

    [Fact]
    public void An_edition_says_how_much_of_its_time_it_holds()
    {
        Assert.Equal((CoverageExtent.Partial, "One table."), (Years.At(new LocalDate(2008, 5, 5)).Coverage is var c ? c.Extent : default, c.Note));
        Assert.Equal(CoverageExtent.Full, Years.At(new LocalDate(2017, 1, 1)).Coverage.Extent);
    }

    [Fact]
    public void A_year_that_a_notice_amends_has_an_opening_and_a_closing_state()
    {
        var year = new FiscalYear(2024);

        Assert.False(Years.Opening(year).TryFind(Code("22006"), out _));
        Assert.True(Years.Closing(year).TryFind(Code("22006"), out Subject<FunctionalCode>? added));
        Assert.Equal((Evidence.Official, new LocalDate(2024, 3, 29)), (added.Evidence, added.ValidFrom));
        Assert.Equal(new DateInterval(new LocalDate(2024, 3, 29), new LocalDate(2024, 12, 31)), added.Edition.Valid);
    }

    [Fact]
    public void Only_a_day_that_a_notice_states_is_the_first_day_of_validity()
    {
        Subject<FunctionalCode> subject = Years.At(new LocalDate(2026, 1, 1))[Code("21017")];

        Assert.Null(subject.ValidFrom);
        Assert.Equal(new ValidityBound(new LocalDate(2024, 1, 1), ValidityBasis.GeneralKnowledge), subject.From);
    }

    [Fact]
    public void Renamings_follow_from_the_rows_unless_the_code_was_reused()
    {
        Assert.Equal(
            [
                "2019-01-01? Renamed 210 → 210",
                "2019-01-01? Reused 21501 → 21501",
                "2024-01-01? Moved 21006 → 21017",
            ],
            Years.Changes.Select(static change => change.ToString()));
    }

    [Fact]
    public void The_history_of_a_code_has_its_records_in_time_order() =>
        Assert.Equal(["医疗卫生", "卫生健康支出"], Years.History(Code("210")).Select(static record => record.Name));

    [Fact]
    public void What_is_read_is_written_as_it_was_and_what_is_made_of_records_is_the_same()
    {
        byte[] saved = Saved(Years);

        Assert.Equal(saved, Saved(SubjectCatalog<FunctionalCode>.Load(new MemoryStream(saved))));
        Assert.Equal(saved, Saved(SubjectCatalog<FunctionalCode>.Create(Years.Coverage, Years.Records.Reverse(), Years.Changes.Where(static c => c.Kind != SubjectChangeKind.Renamed).Reverse())));
    }

    [Fact]
    public void Records_that_overlap_are_refused() =>
        Assert.Contains("already", Assert.Throws<InvalidDataException>(() => SubjectCatalog<FunctionalCode>.Create(Years.Coverage, Years.Records.Concat(Years.Records.Take(1)))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_stated_parent_wins_over_the_digits_and_the_tree_order_follows()
    {
        SubjectEdition<FunctionalCode> edition = CatalogText.Load(
            "201|甲类|general", "20101|甲款|general", "2010101|甲项|general", "202|乙类|general", "20299|外挂|general|201").At(new LocalDate(2026, 1, 1));

        Assert.Equal(["201", "20101", "2010101", "20299", "202"], edition.Subjects.Select(static s => s.Code.ToString()));
        Assert.Equal(Code("201"), edition[Code("20299")].Parent?.Code);
        Assert.Equal(["20101", "20299"], edition[Code("201")].Children.Select(static s => s.Code.ToString()));
        Assert.Equal(["20101", "2010101", "20299"], edition[Code("201")].Descendants.ToArray().Select(static s => s.Code.ToString()));
        Assert.Equal(["2010101", "20299"], edition[Code("201")].Leaves.Select(static s => s.Code.ToString()));
        Assert.Equal(["20101"], edition[Code("20299")].Siblings.Select(static s => s.Code.ToString()));
    }

    private static byte[] Saved(SubjectCatalog<FunctionalCode> catalog)
    {
        using var stream = new MemoryStream();
        catalog.Save(stream);
        return stream.ToArray();
    }

    private static FunctionalCode Code(string digits) => FunctionalCode.Parse(digits);
}
