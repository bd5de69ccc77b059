using System.Collections.Immutable;
using GovBudget.Classification.Catalogs;
using NodaTime;

namespace GovBudget.Classification.Tests.Catalogs;

/// <summary>Names of subjects that ended or are still to come are found, with their time.</summary>
public sealed class NamesOfAllTimesTests
{
    private static readonly SubjectCatalog<DepartmentEconomicCode> Department = SubjectCatalogs.DepartmentEconomic;

    [Fact]
    public void The_name_of_an_abolished_subject_is_found_with_its_last_day()
    {
        SubjectRecord<DepartmentEconomicCode> record = Assert.Single(Department.FindByName("福利费"));

        Assert.Equal((DepartmentEconomicCode.Parse("30229"), new LocalDate(2025, 12, 31)), (record.Code, record.To?.Day));
        Assert.Equal(record, Assert.Single(Department.FindByName(" 福 利 费 ")));
    }

    [Fact]
    public void Every_record_is_found_by_its_name_and_nothing_else() => Assert.All(Department.Records, static record =>
    {
        ImmutableArray<SubjectRecord<DepartmentEconomicCode>> found = Department.FindByName(record.Name);
        Assert.Contains(record, found);
        Assert.All(found, other => Assert.Equal(Bare(record.Name), Bare(other.Name)));
    });

    [Fact]
    public void A_name_that_nobody_ever_had_is_not_found()
    {
        Assert.Empty(Department.FindByName("招商引智"));
        Assert.Throws<ArgumentNullException>(() => Department.FindByName(null!));
    }

    [Fact]
    public void Beside_another_code_the_name_of_an_abolished_subject_is_told_with_its_time()
    {
        NameCheck<DepartmentEconomicCode> check = At(2026).CheckName(DepartmentEconomicCode.Parse("30201"), "福利费");

        Assert.Equal(NameCheckKind.NameOfOtherTime, check.Kind);
        Assert.False(check.IsSame);
        Assert.Equal(("办公费", 0), (check.ExpectedName, check.HolderCount));
        Assert.Equal(Assert.Single(Department.FindByName("福利费")), Assert.Single(check.OtherRecords));
        Assert.StartsWith("'福利费' is not the name of 30201 办公费, nor of any other subject on 2026-01-01; it was the name of 30229 until 2025-12-31?", check.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Beside_a_code_that_never_was_the_time_of_the_name_is_told_too()
    {
        NameCheck<DepartmentEconomicCode> check = At(2026).CheckName(DepartmentEconomicCode.Parse("30277"), "福利费");

        Assert.Equal(NameCheckKind.CodeUnknown, check.Kind);
        Assert.Single(check.OtherRecords);
        Assert.Contains("it was the name of 30229 until 2025-12-31?", check.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_is_still_to_come_is_told_with_its_first_day()
    {
        SubjectRecord<DepartmentEconomicCode> later = Department.Records.First(static record =>
            record.From?.Day == new LocalDate(2018, 1, 1) && Department.FindByName(record.Name).Length == 1 && Department.History(record.Code).Length == 1);

        NameCheck<DepartmentEconomicCode> check = At(2017).CheckName(DepartmentEconomicCode.Parse("30201"), later.Name);

        Assert.Equal(NameCheckKind.NameOfOtherTime, check.Kind);
        Assert.Contains($"it will be the name of {later.Code} from {later.From} on", check.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void While_the_subject_stands_its_name_belongs_to_another_code() =>
        Assert.Equal(NameCheckKind.NameOfOtherCode, At(2025).CheckName(DepartmentEconomicCode.Parse("30201"), "福利费").Kind);

    [Fact]
    public void A_name_that_no_time_knows_stays_unknown() =>
        Assert.Equal(NameCheckKind.Unknown, At(2026).CheckName(DepartmentEconomicCode.Parse("30201"), "招商引智").Kind);

    private static SubjectEdition<DepartmentEconomicCode> At(int year) => Department.At(new LocalDate(year, 1, 1));

    private static string Bare(string name) => string.Concat(name.Where(char.IsLetterOrDigit));
}
