using GovBudget.Classification.Catalogs.Internals;

namespace GovBudget.Classification.Catalogs;

/// <summary>The code sets of this package (代码集): vocabularies with codes that are no budget subjects.</summary>
/// <remarks>
/// Each is read on first use, once, and is thread-safe. No official table of any of them was to be had: ask
/// <see cref="CodeSetEntry.EvidenceIn(int)"/> before a code is taken for a fact; docs/code-sets.md says what they cover.
/// </remarks>
public static class CodeSets
{
    private static readonly Lazy<CodeSet> LazyFundNature = new(static () => Read("fund-nature"));
    private static readonly Lazy<CodeSet> LazyProjectCategories = new(static () => Read("project-categories"));
    private static readonly Lazy<CodeSet> LazyIndicatorCategories = new(static () => Read("indicator-categories"));
    private static readonly Lazy<CodeSet> LazyUnitTypes = new(static () => Read("unit-types"));
    private static readonly Lazy<CodeSet> LazyPurchasedServices = new(static () => Read("purchased-services"));

    /// <summary>Fund nature codes (资金性质): 11 一般公共预算资金, 2 财政专户管理资金, 31 事业收入资金 …</summary>
    public static CodeSet FundNature => LazyFundNature.Value;

    /// <summary>Project category codes (项目类别): 1 人员类, 2 运转类, 21 公用经费, 22 其他运转类, 3 特定目标类.</summary>
    public static CodeSet ProjectCategories => LazyProjectCategories.Value;

    /// <summary>Performance indicator categories (绩效指标分类): the frame of 2020 with 14 成本指标, and the later one with 4 成本指标 at the first level.</summary>
    public static CodeSet IndicatorCategories => LazyIndicatorCategories.Value;

    /// <summary>Unit type codes (单位类型). Unverified: the names are sure, the numbers are not.</summary>
    public static CodeSet UnitTypes => LazyUnitTypes.Value;

    /// <summary>The list of services that governments purchase (政府购买服务指导性目录), first and second level.</summary>
    public static CodeSet PurchasedServices => LazyPurchasedServices.Value;

    /// <summary>The name of the resource that holds a set.</summary>
    internal static string ResourceName(string id) => $"GovBudget.Classification.CodeSets.{id}.tsv";

    private static CodeSet Read(string id)
    {
        using Stream stream = typeof(CodeSets).Assembly.GetManifestResourceStream(ResourceName(id))
            ?? throw new InvalidOperationException($"The assembly holds no code set '{id}'.");
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new CodeSet(CodeSetReader.Read(bytes, verifyHash: false));
    }
}
