using CsCheck;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Mappings;

namespace GovBudget.Classification.Tests.Mappings;

public sealed class CorrespondenceLookupTests
{
    [Theory]
    [InlineData("30101", UnitType.Administrative, "50101")]
    [InlineData("30101", UnitType.CivilServiceManaged, "50101")]
    [InlineData("30101", UnitType.PublicInstitution, "50501")]
    [InlineData("30201", UnitType.Administrative, "50201")]
    [InlineData("30201", UnitType.PublicInstitution, "50502")]
    [InlineData("31002", UnitType.CivilServiceManaged, "50306")]
    [InlineData("30906", UnitType.PublicInstitution, "50602")]
    [InlineData("30107", UnitType.PublicInstitution, "50501")]
    [InlineData("301", UnitType.Administrative, "501")]
    [InlineData("301", UnitType.PublicInstitution, "505")]
    [InlineData("309", UnitType.PublicInstitution, "506")]
    [InlineData("3010101", UnitType.Administrative, "50101")]
    public void The_unit_type_decides(string department, UnitType unitType, string expected)
    {
        CorrespondenceLookup answer = Find(department, unitType);

        Assert.Equal((CorrespondenceLookupStatus.Found, expected), (answer.Status, answer.Government.ToString()));
        Assert.True(answer.IsFound);
        Assert.Equal((answer.Pair.Government, unitType), (answer.Government!.Value, answer.UnitType));
        Assert.Equal(DepartmentEconomicCode.Parse(department), answer.Department);
        Assert.Same(answer.Pair, answer.GetOrThrow());
    }

    [Theory]
    [InlineData("30101", "50101 50501")]
    [InlineData("30201", "50201 50502")]
    [InlineData("301", "501 505")]
    [InlineData("310", "503 506")]
    [InlineData("312", "507 508")]
    public void Without_the_unit_type_the_answer_is_ambiguous_and_holds_the_candidates(string department, string expected)
    {
        CorrespondenceLookup answer = Find(department);

        Assert.Equal(CorrespondenceLookupStatus.Ambiguous, answer.Status);
        Assert.Null(answer.Pair);
        Assert.Null(answer.Government);
        Assert.Equal(expected, Governments(answer.Candidates.Where(static pair => !pair.IsDoubtful)));
        Assert.Equal(answer.Message, Assert.Throws<InvalidOperationException>(() => answer.GetOrThrow()).Message);
    }

    [Theory]
    [InlineData("30302", "50905")]
    [InlineData("30308", "50902")]
    [InlineData("303", "509")]
    [InlineData("307", "511")]
    [InlineData("39999", "59999")]
    public void A_subject_with_one_pair_needs_no_unit_type(string department, string expected)
    {
        Assert.Equal(expected, Find(department).Government.ToString());
        Assert.All(UnitType.All, type => Assert.Equal(expected, Find(department, type).Government.ToString()));
    }

    [Fact]
    public void Doubtful_pairs_are_listed_behind_and_never_win()
    {
        CorrespondenceLookup retired = Find("30301");
        Assert.Equal("50905", retired.Government.ToString());
        Assert.Equal("50905 50901", Governments(retired.Candidates));
        Assert.Equal([false, true], retired.Candidates.Select(static pair => pair.IsDoubtful));

        CorrespondenceLookup performance = Find("30107", UnitType.Administrative);
        Assert.Equal(CorrespondenceLookupStatus.Ambiguous, performance.Status);
        Assert.Equal("50101 50199", Governments(performance.Candidates));
        Assert.Contains("doubtful", performance.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_doubtful_pair_alone_is_no_answer()
    {
        CorrespondenceLookup answer = EconomicCorrespondence.Find(DepartmentEconomicCode.Parse("30107"), UnitType.Administrative, new FiscalYear(2021), Evidence.Observed);

        Assert.Equal("50199", Governments(answer.Candidates));
        Assert.Equal(CorrespondenceLookupStatus.Ambiguous, answer.Status);
    }

    [Theory]
    [InlineData("50103", "30113")]
    [InlineData("50203", "30216")]
    [InlineData("502", "302")]
    public void The_other_way_is_found_only_where_there_is_one_candidate(string government, string expected)
    {
        CorrespondenceLookup answer = Back(government);

        Assert.Equal((expected, government), (answer.Department.ToString(), answer.Government.ToString()));
    }

    [Fact]
    public void The_other_way_gives_candidates()
    {
        CorrespondenceLookup answer = Back("50101", UnitType.Administrative);

        Assert.Equal(CorrespondenceLookupStatus.Ambiguous, answer.Status);
        Assert.Equal(["30101", "30102", "30103", "30107"], answer.Candidates.Select(static pair => pair.Department.ToString()));
        Assert.Null(answer.Department);
        Assert.Equal(GovernmentEconomicCode.Parse("50101"), answer.Government);
    }

    [Fact]
    public void A_unit_type_that_a_subject_is_not_for_leaves_nothing_and_says_what_is_set_aside()
    {
        CorrespondenceLookup answer = Back("50103", UnitType.PublicInstitution);

        Assert.Equal(CorrespondenceLookupStatus.Unknown, answer.Status);
        Assert.Empty(answer.Candidates);
        Assert.Equal("30113", Assert.Single(answer.SetAside).Department.ToString());
        Assert.Contains("30113", answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_tells_pairs_apart_that_followed_each_other()
    {
        var code = DepartmentEconomicCode.Parse("31203");
        Assert.Equal("50801 50805", Governments(EconomicCorrespondence.Find(code).Candidates));
        Assert.Contains("fiscal year", EconomicCorrespondence.Find(code).Message, StringComparison.Ordinal);
        Assert.Equal("50805", EconomicCorrespondence.Find(code, year: new FiscalYear(2026)).Government.ToString());
        Assert.Equal(CorrespondenceLookupStatus.Ambiguous, EconomicCorrespondence.Find(code, year: new FiscalYear(2019)).Status);
    }

    [Theory]
    [InlineData("30203")]
    [InlineData("30229")]
    public void A_cancelled_subject_has_pairs_up_to_its_last_year(string department)
    {
        var code = DepartmentEconomicCode.Parse(department);

        Assert.True(EconomicCorrespondence.Find(code, UnitType.Administrative, new FiscalYear(2025)).IsFound);
        CorrespondenceLookup after = EconomicCorrespondence.Find(code, UnitType.Administrative, new FiscalYear(2026));
        Assert.Equal(CorrespondenceLookupStatus.Unknown, after.Status);
        Assert.Contains("until 2025", after.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2017)]
    [InlineData(2027)]
    public void A_year_that_is_not_covered_is_answered_so(int year)
    {
        CorrespondenceLookup answer = EconomicCorrespondence.Find(DepartmentEconomicCode.Parse("30101"), UnitType.Administrative, new FiscalYear(year));

        Assert.Equal(CorrespondenceLookupStatus.NotCovered, answer.Status);
        Assert.Empty(answer.Candidates);
        Assert.Contains("2018 to 2026", answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_minimum_of_evidence_takes_weaker_pairs_out()
    {
        var code = DepartmentEconomicCode.Parse("31009");
        Assert.True(EconomicCorrespondence.Find(code, UnitType.Administrative).IsFound);
        Assert.Equal(CorrespondenceLookupStatus.Unknown, EconomicCorrespondence.Find(code, UnitType.Administrative, minimum: Evidence.Observed).Status);
        Assert.Equal("50101", EconomicCorrespondence.Find(DepartmentEconomicCode.Parse("30101"), minimum: Evidence.Official).Government.ToString());
    }

    [Fact]
    public void No_code_and_no_such_code_are_unknown()
    {
        Assert.Equal(CorrespondenceLookupStatus.Unknown, EconomicCorrespondence.Find(default(DepartmentEconomicCode)).Status);
        Assert.Equal(CorrespondenceLookupStatus.Unknown, EconomicCorrespondence.Find(default(GovernmentEconomicCode)).Status);
        Assert.Equal(CorrespondenceLookupStatus.Unknown, Find("30198").Status);
        Assert.Equal(CorrespondenceLookupStatus.Unknown, Back("50198").Status);
    }

    [Fact]
    public void What_is_no_unit_type_and_no_evidence_is_refused()
    {
        var code = DepartmentEconomicCode.Parse("30101");
        Assert.Throws<ArgumentOutOfRangeException>("unitType", () => EconomicCorrespondence.Find(code, (UnitType)4));
        Assert.Throws<ArgumentOutOfRangeException>("minimum", () => EconomicCorrespondence.Find(code, minimum: (Evidence)(-1)));
    }

    [Theory]
    [InlineData("30101", UnitType.Administrative, "30101 corresponds to 50101 in 行政单位: stated in the excerpt of the official table, seen in 71 documents of 2019 to 2026.")]
    [InlineData("30101", UnitType.None, "30101 corresponds to several subjects (50101 (行政单位、参公事业单位), 50501 (事业单位)): say the type of the unit.")]
    [InlineData("39908", UnitType.None, "39908 corresponds to 59908: general knowledge only, High confidence, seen in no document.")]
    [InlineData("30198", UnitType.PublicInstitution, "The correspondence knows no pair for 30198 in 事业单位.")]
    public void The_message_is_one_sentence(string department, UnitType unitType, string expected)
    {
        CorrespondenceLookup answer = Find(department, unitType);

        Assert.Equal(expected, answer.Message);
        Assert.Equal(expected, answer.ToString());
    }

    [Fact]
    public void A_pair_is_found_from_both_sides_or_from_none()
    {
        EconomicPair[] all = [.. EconomicCorrespondence.SectionPairs, .. EconomicCorrespondence.ClassPairs];
        Gen.Select(Gen.Int[0, all.Length - 1], Gen.Int[0, all.Length - 1], Gen.Enum<UnitType>(), Gen.Int[2017, 2027], Gen.Enum<Evidence>()).Sample((first, second, unitType, year, minimum) =>
        {
            (EconomicPair one, EconomicPair other) = (all[first], all[second]);
            FiscalYear asked = year == 2017 ? default : new(year);
            CorrespondenceLookup forward = EconomicCorrespondence.Find(one.Department, unitType, asked, minimum);
            CorrespondenceLookup back = EconomicCorrespondence.Find(other.Government, unitType, asked, minimum);
            bool there = forward.Candidates.Any(pair => pair.Government == other.Government);
            Assert.Equal(there, back.Candidates.Any(pair => pair.Department == one.Department));
        });
    }

    [Fact]
    public void Every_pair_is_a_candidate_of_both_its_subjects()
    {
        Assert.NotEmpty(EconomicCorrespondence.SectionPairs);
        Assert.All(EconomicCorrespondence.SectionPairs.Concat(EconomicCorrespondence.ClassPairs), static pair =>
        {
            Assert.Contains(pair, EconomicCorrespondence.Find(pair.Department).Candidates);
            Assert.Contains(pair, EconomicCorrespondence.Find(pair.Government).Candidates);
        });
    }

    private static CorrespondenceLookup Find(string department, UnitType unitType = UnitType.None) =>
        EconomicCorrespondence.Find(DepartmentEconomicCode.Parse(department), unitType);

    private static CorrespondenceLookup Back(string government, UnitType unitType = UnitType.None) =>
        EconomicCorrespondence.Find(GovernmentEconomicCode.Parse(government), unitType);

    private static string Governments(IEnumerable<EconomicPair> pairs) => string.Join(' ', pairs.Select(static pair => pair.Government));
}
