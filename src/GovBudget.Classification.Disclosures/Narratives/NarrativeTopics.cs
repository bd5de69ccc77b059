namespace GovBudget.Classification.Disclosures.Narratives;

/// <summary>Tells topics by the words of headings; sections that speak of several tables, or of none, have no topic.</summary>
internal static class NarrativeTopics
{
    // The first that fits: 一般公共预算基本支出 is of basic expenditure, 财政拨款“三公” of the three public expenses.
    private static readonly (NarrativeTopic Topic, string[] Words)[] Rules =
    [
        (NarrativeTopic.None, ["名词解释"]),
        (NarrativeTopic.ThreePublic, ["三公"]),
        (NarrativeTopic.OperatingExpense, ["机关运行"]),
        (NarrativeTopic.Procurement, ["政府采购"]),
        (NarrativeTopic.OverallPerformance, ["绩效", "整体"]),
        (NarrativeTopic.ProjectPerformance, ["绩效"]),
        (NarrativeTopic.Assets, ["国有资产"]),
        (NarrativeTopic.None, ["政府性基金"]),
        (NarrativeTopic.None, ["国有资本"]),
        (NarrativeTopic.Basic, ["基本支出"]),
        (NarrativeTopic.Appropriation, ["财政拨款收"]),
        (NarrativeTopic.GeneralPublic, ["一般公共预算"]),
        (NarrativeTopic.Summary, ["收支"]),
        (NarrativeTopic.Summary, ["收入", "支出"]),
        (NarrativeTopic.Revenue, ["收入"]),
        (NarrativeTopic.Expenditure, ["支出"]),
    ];

    public static NarrativeTopic Of(string section)
    {
        string text = PrintedText.Normalize(section);
        foreach ((NarrativeTopic topic, string[] words) in Rules)
        {
            if (Array.TrueForAll(words, w => text.Contains(w, StringComparison.Ordinal)))
            {
                return topic;
            }
        }

        return NarrativeTopic.None;
    }
}
