using System.Text;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Catalogs.Internals;
using NodaTime;

namespace GovBudget.Classification.Tests.Catalogs;

public sealed class ShippedCatalogTests
{
    private static readonly LocalDate Day = new(2026, 1, 1);

    public static TheoryData<string, string> SeedFunctional => new()
    {
        { "201", "一般公共服务支出" },
        { "20113", "商贸事务" },
        { "2011301", "行政运行" },
        { "2011308", "招商引资" },
        { "208", "社会保障和就业支出" },
        { "20805", "行政事业单位养老支出" },
        { "2080505", "机关事业单位基本养老保险缴费支出" },
        { "210", "卫生健康支出" },
        { "21007", "计划生育事务" },
        { "2100799", "其他计划生育事务支出" },
        { "21011", "行政事业单位医疗" },
        { "221", "住房保障支出" },
        { "2210201", "住房公积金" },
    };

    public static TheoryData<string, string> SeedDepartment => new()
    {
        { "301", "工资福利支出" },
        { "30101", "基本工资" },
        { "30102", "津贴补贴" },
        { "302", "商品和服务支出" },
        { "30201", "办公费" },
        { "30217", "公务接待费" },
        { "30239", "其他交通费用" },
        { "303", "对个人和家庭的补助" },
    };

    public static TheoryData<string, string> SeedGovernment => new()
    {
        { "501", "机关工资福利支出" },
        { "50101", "工资奖金津补贴" },
        { "50201", "办公经费" },
        { "50501", "工资福利支出" },
        { "50905", "离退休费" },
    };

    [Theory]
    [MemberData(nameof(SeedFunctional))]
    public void Functional_subjects_of_a_published_budget_are_observed(string code, string name) =>
        AssertObserved(SubjectCatalogs.Functional, FunctionalCode.Parse(code), name);

    [Theory]
    [MemberData(nameof(SeedDepartment))]
    public void Department_subjects_of_a_published_budget_are_observed(string code, string name) =>
        AssertObserved(SubjectCatalogs.DepartmentEconomic, DepartmentEconomicCode.Parse(code), name);

    [Theory]
    [MemberData(nameof(SeedGovernment))]
    public void Government_subjects_of_a_published_budget_are_observed(string code, string name) =>
        AssertObserved(SubjectCatalogs.GovernmentEconomic, GovernmentEconomicCode.Parse(code), name);

    [Fact]
    public void Every_edition_is_a_sound_tree()
    {
        foreach (BudgetAccount account in Enum.GetValues<BudgetAccount>())
        {
            AssertSound(SubjectCatalogs.Functional.At(Day, account));
        }

        AssertSound(SubjectCatalogs.GovernmentEconomic.At(Day));
        AssertSound(SubjectCatalogs.DepartmentEconomic.At(Day));
    }

    [Fact]
    public void The_embedded_files_have_the_hash_and_the_rows_they_state()
    {
        AssertStated(SubjectScheme.Functional, SubjectCatalog<FunctionalCode>.Load);
        AssertStated(SubjectScheme.GovernmentEconomic, SubjectCatalog<GovernmentEconomicCode>.Load);
        AssertStated(SubjectScheme.DepartmentEconomic, SubjectCatalog<DepartmentEconomicCode>.Load);
    }

    [Fact]
    public void Only_220_is_a_subject_of_its_own_in_two_accounts()
    {
        SubjectEdition<FunctionalCode> edition = SubjectCatalogs.Functional.At(Day);

        Assert.Equal(["220"], edition.Subjects.Where(static s => s.Accounts.Length > 1).Select(static s => s.Code.ToString()));
        Assert.DoesNotContain(edition.Subjects, static s => s.HasSeveralNames);
    }

    [Fact]
    public void A_notice_speaks_for_the_account_it_names_and_dates_it()
    {
        Subject<FunctionalCode> fund = SubjectCatalogs.Functional.At(Day, BudgetAccount.GovernmentFund)[FunctionalCode.Parse("220")];
        Subject<FunctionalCode> general = SubjectCatalogs.Functional.At(Day, BudgetAccount.GeneralPublic)[FunctionalCode.Parse("220")];

        Assert.Equal((Evidence.Official, new LocalDate(2024, 3, 29)), (fund.Evidence, fund.ValidFrom));
        Assert.Contains(fund.Sources, static source => source.DocumentNumber == "财预〔2024〕22号");
        Assert.Equal((Evidence.Observed, null), (general.Evidence, general.ValidFrom));
    }

    [Fact]
    public void A_misprint_of_201_is_no_name() =>
        Assert.Empty(SubjectCatalogs.Functional.At(Day).FindAllByName("一般公共预算支出"));

    [Fact]
    public void A_cancelled_subject_is_unknown_with_its_story()
    {
        SubjectLookup<DepartmentEconomicCode> lookup = SubjectCatalogs.DepartmentEconomic.Find(DepartmentEconomicCode.Parse("30229"), Day);

        Assert.Equal(SubjectLookupStatus.Unknown, lookup.Status);
        Assert.Equal("福利费", Assert.Single(lookup.OtherTimes).Name);
        Assert.Equal(SubjectChangeKind.Abolished, lookup.Changes[^1].Kind);
        Assert.Contains("福利费", lookup.Message, StringComparison.Ordinal);
        Assert.Equal("302", lookup.NearestAncestor?.Code.ToString());
    }

    [Fact]
    public void Many_threads_get_one_edition()
    {
        var editions = new SubjectEdition<FunctionalCode>[64];
        Parallel.For(0, editions.Length, i =>
        {
            SubjectCatalog<FunctionalCode> catalog = SubjectCatalogs.Functional;
            editions[i] = catalog.At(Day, BudgetAccount.SocialInsurance);
            Assert.NotEmpty(editions[i].FindAllByName("失业保险金"));
        });

        Assert.All(editions, edition => Assert.Same(editions[0], edition));
    }

    [Fact]
    public void Finding_an_ordinal_allocates_nothing()
    {
        SubjectEdition<FunctionalCode> edition = SubjectCatalogs.Functional.At(Day);
        FunctionalCode code = FunctionalCode.Parse("2011308");
        edition.TryGetOrdinal(code, out _);

        long before = GC.GetAllocatedBytesForCurrentThread();
        bool found = edition.TryGetOrdinal(code, out int ordinal);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal((true, 0L), (found, allocated));
        Assert.Equal(code, edition.Subjects[ordinal].Code);
    }

    private static void AssertObserved<TCode>(SubjectCatalog<TCode> catalog, TCode code, string name)
        where TCode : struct, ISubjectCode<TCode>
    {
        Subject<TCode> subject = catalog.Find(code, Day).GetOrThrow();
        Assert.Equal((name, Evidence.Observed), (subject.Name, subject.Evidence));
        Assert.True(subject.Documents > 0);
        Assert.Contains(2026, subject.Seen.Select(static sighting => sighting.Year));
    }

    private static void AssertSound<TCode>(SubjectEdition<TCode> edition)
        where TCode : struct, ISubjectCode<TCode>
    {
        Assert.NotEmpty(edition.Subjects);
        Assert.Equal(edition.Subjects.Select(static s => s.Code).Order(), edition.Subjects.Select(static s => s.Code));
        for (int i = 0; i < edition.Count; i++)
        {
            Subject<TCode> subject = edition.Subjects[i];
            Assert.Equal(i, subject.Ordinal);
            Assert.Equal(subject.Parent?.Ordinal ?? -1, edition.ParentOrdinals[i]);

            // In what is shipped nothing is missing in between: the nearest ancestor is one level up.
            Assert.Equal(subject.Code.Parent, subject.Parent?.Code);
            Assert.True(edition.TryGetOrdinal(subject.Code, out int ordinal) && ordinal == i);
            Assert.Equal(subject.Children.IsEmpty, subject.IsLeaf);
            Assert.All(subject.Children, child => Assert.Same(subject, child.Parent));
        }

        Assert.Equal(edition.Count, edition.Roots.Length + edition.Subjects.Sum(static s => s.Children.Length));
    }

    private static void AssertStated<TCode>(SubjectScheme scheme, Func<Stream, SubjectCatalog<TCode>> load)
        where TCode : struct, ISubjectCode<TCode>
    {
        using var stream = new MemoryStream(SubjectCatalogs.Text(scheme));
        Assert.NotEmpty(load(stream).At(Day).Subjects);
        stream.Position = 0;
        string text = new StreamReader(stream, Encoding.UTF8).ReadToEnd();
        Assert.Contains(CatalogWords.Hash, text, StringComparison.Ordinal);
        Assert.Contains(CatalogWords.Rows, text, StringComparison.Ordinal);
    }
}
