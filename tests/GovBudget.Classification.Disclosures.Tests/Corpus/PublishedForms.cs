namespace GovBudget.Classification.Disclosures.Tests.Corpus;

/// <summary>The target forms of the published documents, by document.</summary>
internal static class PublishedForms
{
    public static IReadOnlyDictionary<string, PublishedForm[]> ByDocument { get; } = new Dictionary<string, PublishedForm[]>
    {
        ["central_gjxfj_budget2026"] =
        [
            new(502, "信息化运行维护", "2134.87", 9, 90),
            new(524, "信访综合保障经费", "2706.79", 11, 90),
            new(547, "信访业务培训", "118.01", 9, 90),
        ],
        ["changsha_zjjd_budget2026"] =
        [
            new(280, "经常性运转经费（水电气）", "270.00", 12, 90),
            new(308, "", "656.73", 12, 90),
        ],
        ["chongqing_sww_budget2026"] =
        [
            new(441, "", "", 10, 100),
            new(459, "市商务发展专项", "46794.00", 12, 100),
            new(485, "市商务发展一般性项目", "8071.45", 12, 100),
        ],
        ["fuzhou_kjj_budget2026"] =
        [
            new(567, "科学普及活动项目", "80.00", 7, null),
            new(587, "科技发展、合作与交流", "37.30", 6, null),
            new(604, "光电实验室建设", "1000.00", 6, null),
            new(621, "自创区福州片区“一区多园”评估工作经费", "30.00", 6, null),
            new(638, "市级科技创新专项（转移支付）", "2000.00", 6, null),
            new(655, "市级科技创新专项（福厦泉自创区专项资金）", "34070.00", 9, null),
            new(675, "科技特派员专项", "800.00", 7, null),
            new(693, "科技特派员联席会议办公室工作经费", "50.00", 6, null),
            new(710, "科技计划项目监督、管理经费", "63.50", 6, null),
            new(727, "科技成果转移转化服务平台运行管理费", "25.00", 6, null),
            new(744, "科创走廊工作经费", "200.00", 6, null),
            new(761, "福州大学科创和成果转化等扶持资金", "20000.00", 7, null),
            new(779, "福兴创新实验室建设专项", "10000.00", 8, null),
            new(798, "福建省创新实验室建设运行补助经费", "2500.00", 10, null),
            new(819, "办公楼租金及物业", "102.05", 8, null),
        ],
        ["xian_xfj_budget2026"] =
        [
            new(546, "接待中心安保服务", "50.00", 7, 90),
            new(564, "接待中心人员办公事务", "24.70", 6, 90),
            new(581, "联合学院善后办工作事务", "103.50", 7, 90),
            new(599, "物业管理服务", "89.70", 7, 90),
            new(617, "法律顾问服务", "9.00", 9, 90),
            new(637, "接待中心人员信访岗位津贴", "14.68", 6, 90),
            new(654, "接待中心运维", "115.00", 7, 90),
            new(672, "食堂包厨服务", "173.41", 7, 90),
            new(690, "信访业务", "27.00", 7, 90),
            new(708, "", "2838.42", 14, 90),
        ],
        ["yantai_dsjj_budget2026"] =
        [
            new(457, "政务基础设施运行维护资金", "6000.00", 8, null),
            new(476, "实施公车统管费用", "5.00", 7, null),
        ],
    };

    public static BudgetDisclosure Read(string document)
    {
        lock (Documents)
        {
            if (!Documents.TryGetValue(document, out BudgetDisclosure? read))
            {
                read = new DisclosureReader().Read(PathOf(document));
                Documents.Add(document, read);
            }

            return read;
        }
    }

    public static string PathOf(string document) => Path.Combine(Repository.Originals, "corpus", "text", document + ".txt");

    private static Dictionary<string, BudgetDisclosure> Documents { get; } = [];
}
