namespace GovBudget.Classification.CatalogCompiler.Correspondence;

/// <summary>Every decision about the correspondence that a person took against or beyond the fact tables, with the reason.</summary>
internal static class ReviewedPairs
{
    private const string Performance =
        "绩效工资 is pay of public institutions; the table of correspondence, as generally known, gives it no subject of 501, yet some budgets print one.";

    private const string Retirement =
        "Pay of staff in active service printed under 离退休费; the table of correspondence, as generally known, has no such pair: probably a local misuse.";

    /// <summary>
    /// The fiscal years of the official excerpt: the table began with 2018, the copy was put on the web in 2020. What it says of later years is not stated.
    /// </summary>
    public static (int First, int Last) OfficialYears => (2018, 2020);

    /// <summary>Pairs that documents print although neither the official excerpt nor general knowledge has them: doubtful, with the reason.</summary>
    public static IReadOnlyDictionary<PairKey, string> Doubts { get; } = new Dictionary<PairKey, string>
    {
        [new("30107", "50101")] = Performance,
        [new("30107", "50199")] = Performance,
        [new("30101", "50905")] = Retirement,
        [new("30103", "50905")] = Retirement,
        [new("30301", "50901")] =
            "离休费 printed under 社会福利和救助; the table of correspondence, as generally known, has it under 离退休费 (50905) only: probably a local misuse.",
    };

    /// <summary>The sources, by the word of the fact tables that names them: id and title, in the order of strength.</summary>
    public static IReadOnlyList<(string Word, string Id, string Title)> Sources { get; } =
    [
        ("official", "EXCERPT", "财政部两套支出经济分类科目对照表附表1摘录，止于50204 (excerpt of the Ministry's table of correspondence, ending inside 50204; a copy on the web)"),
        ("renwu", "PRINTED", "2019—2026年度公开的部门预算，逐行列示两套科目 (published department budgets whose rows print both codes)"),
        ("沭阳", "QUOTA", "沭阳县公开的定额标准页面 (a published page of quotas that prints both codes)"),
        ("observed", "COUNTED", "烟台2026、西安2019—2026年度公开表格逐行计数 (rows of published tables, counted where a pair stands at least twice)"),
        ("general", "GENERAL", "一般知识 (general knowledge of the table of correspondence)"),
    ];

    /// <summary>The types of units that a government class is for, as its name says: 机关…, 对事业单位…; any for all others.</summary>
    public static IReadOnlyDictionary<string, string> UnitsOfClass { get; } = new Dictionary<string, string>
    {
        ["501"] = "administrative",
        ["502"] = "administrative",
        ["503"] = "administrative",
        ["504"] = "administrative",
        ["505"] = "institution",
        ["506"] = "institution",
    };
}
