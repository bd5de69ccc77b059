using GovBudget.Classification.Catalogs;
using NodaTime;

namespace GovBudget.Classification.Tests.Catalogs;

/// <summary>A made-up catalogue of three years in which names and codes change in every way that a search has to follow, and not to follow.</summary>
internal static class NameCatalog
{
    public static readonly SubjectCatalog<FunctionalCode> Catalog = CatalogText.LoadText(CatalogText.Of(
        "#scheme|functional",
        "#covers|2018-01-01|2026-12-31|full|",
        "#source|A|财预〔2017〕1号|2017-01-01|||a notice",
        "#change|moved|2022-01-01|notice|-|20150|20160|A|The section moves.",
        "#change|merged|2022-01-01|notice|-|2010201,2010202|2010203|A|Two become one.",
        "#change|reused|2022-01-01|notice|-|20104|20104|A|The code is given to another subject.",
        "#change|split|2022-01-01|notice|-|20105|20106,20107|A|One becomes two.",
        "201|公共服务支出|general|||2021-12-31|official|||A",
        "201|一般公共服务支出|general||2022-01-01||official|||A",
        "20101|人大事务|general||||official|||A",
        "2010101|行政运行|general||||official|||A",
        "20102|政府办公厅（室）及相关机构事务|general||||official|||A",
        "2010201|信访、接待事务|general|||2021-12-31|official|||A",
        "2010202|法制事务|general|||2021-12-31|official|||A",
        "2010203|政务服务|general||2022-01-01||official|||A",
        "2010250|行政运行|general||||official|||A",
        "20104|旧用途|general|||2021-12-31|official|||A",
        "20104|新用途|general||2022-01-01||official|||A",
        "20105|拆分前|general|||2021-12-31|official|||A",
        "20106|拆分后一|general||2022-01-01||official|||A",
        "20107|拆分后二|general||2022-01-01||official|||A",
        "20108|间断前|general|||2019-12-31~seen|official|||A",
        "20108|间断后|general||2022-01-01~seen||official|||A",
        "20113|商贸事务|general||||official|||A",
        "2011308|招商引资|general||||official|||A",
        "2011399|其他商贸事务支出|general||||official|||A",
        "20150|食品药品监督|general|||2021-12-31|official|||A",
        "20160|市场监督|general||2022-01-01|2023-12-31~known|official|||A",
        "20160|市场监督管理|general||2024-01-01~known||official|||A",
        "208|社会保障和就业支出|general||||official|||A",
        "208|社会保障支出|fund||||unverified|||A",
        "20801|医疗保险|fund||||unverified|||A"));

    public static readonly SubjectEdition<FunctionalCode> In2019 = Catalog.At(new LocalDate(2019, 1, 1));

    public static readonly SubjectEdition<FunctionalCode> In2026 = Catalog.At(new LocalDate(2026, 1, 1));

    public static FunctionalCode Code(string digits) => FunctionalCode.Parse(digits);
}
