using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Catalogs.Columns;

namespace GovBudget.Classification.Tests.Catalogs.Columns;

/// <summary>Small catalogues of several years: a subject that came, one that went, one that moved within a year, and one in another account.</summary>
internal static class ColumnFixture
{
    public static SubjectCatalog<FunctionalCode> Functional { get; } = CatalogText.LoadText(CatalogText.Of(
        "#scheme|functional",
        "#covers|2023-01-01|2023-12-31|fragment|",
        "#covers|2024-01-01|2026-12-31|full|",
        "#source|A|财预〔2023〕1号|2023-01-01|||a notice",
        "201|一般公共服务支出|general|||||2023:1,2026:3||A",
        "20113|商贸事务|general|||||2026:3||A",
        "2011308|招商引资|general|||||2026:3||A",
        "2011309|旧科目|general|||2024-12-31||2024:1||A",
        "2011310|新科目|general||2025-01-01|||2026:1||A",
        "2011311|年中科目|general||2025-05-23||official|||A",
        "212|城乡社区支出|general|||||2026:1||A",
        "21201|城乡社区管理事务|general|||||2026:1||A",
        "21208|国有土地使用权出让收入安排的支出|fund|||||2026:1||A",
        "2120801|征地和拆迁补偿支出|fund|||||2026:1||A",
        "229|其他支出|general|||||2026:1||A"));

    public static SubjectCatalog<DepartmentEconomicCode> Economic { get; } = SubjectCatalog<DepartmentEconomicCode>.Create(
        [new(new(new(2026, 1, 1), new(2026, 12, 31)), CoverageExtent.Full, string.Empty)],
        [
            new() { Code = DepartmentEconomicCode.Parse("301"), Name = "工资福利支出", Stated = Evidence.Official },
            new() { Code = DepartmentEconomicCode.Parse("30101"), Name = "基本工资", Stated = Evidence.Official },
            new() { Code = DepartmentEconomicCode.Parse("399"), Name = "其他支出", Stated = Evidence.Official },
        ]);

    public static ColumnDetectionOptions Options { get; } = new() { Catalogs = new() { Functional = Functional, DepartmentEconomic = Economic } };

    public static ColumnDetection Detect(params string?[] values) => CodeColumn.Detect(values, Options);

    public static IEnumerable<int> Years(ColumnCandidate candidate) => candidate.Years.Select(static year => year.Year);
}
