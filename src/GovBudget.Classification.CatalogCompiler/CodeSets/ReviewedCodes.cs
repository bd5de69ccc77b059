using GovBudget.Classification.Catalogs;
using NodaTime;

namespace GovBudget.Classification.CatalogCompiler.CodeSets;

/// <summary>What a person decided where the sources of a code set disagree or say too little, each with its reason.</summary>
internal static class ReviewedCodes
{
    private const string Shortened = "Printed without 指标, as forms shorten it.";
    private const string Group = "The program names the group by its columns only; the code was derived from those below it.";
    private const string LaterFrame = "The form of 2021 brought it; that budgets of 2022 are the first with it is general knowledge.";

    /// <summary>The name to take where sources give several, by set and code; the others are kept as other names.</summary>
    public static IReadOnlyDictionary<(string Set, string Code), string> Names { get; } = new Dictionary<(string, string), string>
    {
        [("project-categories", "21")] = "公用经费",
        [("project-categories", "22")] = "其他运转类",
        [("indicator-categories", "21")] = "经济效益指标",
        [("indicator-categories", "22")] = "社会效益指标",
        [("indicator-categories", "23")] = "生态效益指标",
        [("indicator-categories", "31")] = "服务对象满意度指标",
    };

    /// <summary>Why.</summary>
    public static IReadOnlyDictionary<(string Set, string Code), string> Notes { get; } = new Dictionary<(string, string), string>
    {
        [("fund-nature", "1")] = Group,
        [("fund-nature", "11")] = Group,
        [("fund-nature", "12")] = Group,
        [("fund-nature", "3")] = Group,
        [("project-categories", "21")] = "One system misspells it.",
        [("project-categories", "22")] = "One system misspells it.",
        [("indicator-categories", "14")] = "Since the later frame a first level of its own, 4.",
        [("indicator-categories", "21")] = Shortened,
        [("indicator-categories", "22")] = Shortened,
        [("indicator-categories", "23")] = Shortened,
        [("indicator-categories", "31")] = "Printed without 指标; one system repeats the name of the first level.",
        [("indicator-categories", "4")] = LaterFrame,
        [("indicator-categories", "41")] = LaterFrame,
        [("indicator-categories", "42")] = LaterFrame,
        [("indicator-categories", "43")] = LaterFrame,
    };

    /// <summary>The first days. No notice was seen.</summary>
    public static IReadOnlyDictionary<(string Set, string Code), ValidityBound> From { get; } = new Dictionary<(string, string), ValidityBound>
    {
        [("indicator-categories", "4")] = Known(2022, 1, 1),
        [("indicator-categories", "41")] = Known(2022, 1, 1),
        [("indicator-categories", "42")] = Known(2022, 1, 1),
        [("indicator-categories", "43")] = Known(2022, 1, 1),
    };

    /// <summary>The last days. No notice was seen.</summary>
    public static IReadOnlyDictionary<(string Set, string Code), ValidityBound> To { get; } = new Dictionary<(string, string), ValidityBound>
    {
        [("indicator-categories", "14")] = Known(2021, 12, 31),
    };

    /// <summary>The sets of the fact tables that are left out, and why.</summary>
    public static IReadOnlyDictionary<string, string> LeftOut { get; } = Because(
        ("the dictionary of one vendor's product", [
            "绩效指标分类(部门整体 DEPT frame)", "绩效指标分类(旧 001xxx form)", "绩效指标分类(中长期 PM002 frame)", "共性指标分类(绩效)",
            "偏差原因(绩效监控)", "完成可能性(绩效监控)", "完成情况取证方式(绩效)", "实际值数据来源(绩效)", "审核结论(绩效)", "指标值符号(绩效)",
            "指标标准类型(绩效)", "指标级别类型(绩效)", "未完成原因(绩效)", "自评等次(绩效)", "评价对象类型(绩效)", "评价类型(绩效)", "调整来源(绩效)",
            "资金类型(绩效)", "金额单位(绩效)", "项目条线(绩效)", "项目级次(绩效)", "预算调整原因(绩效)"]),
        ("a vendor's or local set of 2007-2009, from before the national budget system", [
            "指标来源(旧)", "指标标签(旧)", "指标类别(旧)", "支付形式(旧)", "支付方式(旧)", "支出类型(旧)", "收支管理(旧)", "结算方式(旧)", "资金性质(旧)", "预算项目类型(旧)"]),
        ("a choice on the screens of one budget system; that it is national was not verified", [
            "业务环节", "分配方式", "监控规则分类", "直达资金标识", "项目期限", "项目来源", "逻辑库表代码集标识 (VDxxxxx)"]),
        ("a fragment of the procurement catalogue (政府采购品目分类目录), editions mixed", ["政府采购品目", "政府采购品目大类"]),
        ("a local layer below national subjects, not a set of its own", ["部门预算支出经济分类 地方目级(北京)"]),
        ("general knowledge whose codes vary or are a guess, and no part of the budget vocabulary that has codes", [
            "预算级次", "支出类型/支出结构", "支付方式(一体化之前)", "预算来源/指标来源", "指标值符号"]));

    private static Dictionary<string, string> Because(params ReadOnlySpan<(string Reason, string[] Sets)> groups)
    {
        var reasons = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach ((string reason, string[] sets) in groups)
        {
            foreach (string set in sets)
            {
                reasons.Add(set, reason);
            }
        }

        return reasons;
    }

    private static ValidityBound Known(int year, int month, int day) => new(new LocalDate(year, month, day), ValidityBasis.GeneralKnowledge);
}
