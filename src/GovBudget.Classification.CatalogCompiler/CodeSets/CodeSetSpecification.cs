using GovBudget.Classification.Catalogs;
using NodaTime;

namespace GovBudget.Classification.CatalogCompiler.CodeSets;

/// <summary>Which tables make a code set, what it covers, and how its sources are called.</summary>
/// <param name="Id">The permanent short name, and the name of the file.</param>
/// <param name="ChineseName">The name.</param>
/// <param name="FactSets">The names of the sets in the fact tables that belong together.</param>
/// <param name="Coverage">The times covered.</param>
internal sealed record CodeSetSpecification(string Id, string ChineseName, IReadOnlyList<string> FactSets, IReadOnlyList<CatalogCoverage> Coverage)
{
    public string FileName => $"{Id}.tsv";

    public static IReadOnlyList<CodeSetSpecification> All { get; } =
    [
        new("fund-nature", "资金性质", ["资金性质"],
            [Covers(2020, 2026, CoverageExtent.Partial, "Read from the report columns of one budget system of 2020-2023; that the codes are the same in the years after is likely and no more.")]),
        new("project-categories", "项目类别", ["项目类别"],
            [Covers(2020, 2026, CoverageExtent.Full, "Two budget systems and general knowledge agree; no document with the codes was met.")]),
        new("indicator-categories", "绩效指标分类",
            ["绩效指标分类(2020 一体化 PM001 frame)", "绩效指标分类(2026 广州 form with 4 成本指标)", "绩效指标一级", "绩效指标二级"],
            [
                Covers(2020, 2021, CoverageExtent.Full, "The frame with 14 成本指标 below 1 产出指标."),
                Covers(2022, 2026, CoverageExtent.Full, "The frame with 4 成本指标 at the first level; some forms kept the older frame for years."),
            ]),
        new("unit-types", "单位类型", ["单位类型"],
            [Covers(2020, 2026, CoverageExtent.Partial, "General knowledge: the names are sure, the numbers are not.")]),
        new("purchased-services", "政府购买服务指导性目录", ["政府购买服务指导性目录"],
            [Covers(2026, 2026, CoverageExtent.Partial, "As departments of Beijing print it; 0109 and 0112 were not met, nor any third level. That the list of the central government has the same codes was not verified.")]),
    ];

    /// <summary>How a source of a set is called.</summary>
    /// <param name="fact">A fact that rests on it.</param>
    public static CatalogSource SourceOf(CodeSetFact fact) => (fact.Place, fact.Set) switch
    {
        (CodeSetFacts.GeneralKnowledge, _) => new("GENERAL", "一般知识，未见文件 (general knowledge of the official lists, not seen in a document)", null, null, null),
        ("renwu", "政府购买服务指导性目录") => new("BEIJING2026", "北京市 2026 年公开的部门预算 (published department budgets of Beijing)", null, null, null, fact.Place),
        ("renwu", _) => new("GUANGZHOU2026", "广州市 2026 年公开的项目支出绩效目标表 (published performance targets of departments of Guangzhou)", null, null, null, fact.Place),
        _ => new($"SYSTEM-{fact.Place}", "预算管理系统的公开程序 (the published program of a budget management system, no document of a finance department)", null, null, null, fact.Place),
    };

    private static CatalogCoverage Covers(int first, int last, CoverageExtent extent, string note) =>
        new(new DateInterval(new LocalDate(first, 1, 1), new LocalDate(last, 12, 31)), extent, note);
}
