namespace GovBudget.Classification.Disclosures.Forms;

/// <summary>The words by which forms count and measure, to tell a unit in brackets (件次/年) from a remark (读者).</summary>
internal static class MeasureWords
{
    private const string Multiples = "十百千万亿";

    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "%", "‰", "个", "人", "名", "位", "次", "件", "项", "家", "户", "份", "册", "本", "篇", "期", "场", "批", "例", "起", "宗", "条", "处", "所", "座", "间", "栋",
        "台", "套", "部", "辆", "艘", "架", "张", "幅", "枚", "只", "头", "株", "棵", "盏", "根", "块", "片", "组", "支", "班", "届", "轮", "门", "种", "类", "点",
        "人次", "件次", "场次", "批次", "班次", "车次", "航次", "户次", "家次", "台次", "人天", "人日", "人月", "台套", "标箱", "课时", "学时", "版", "首", "集", "封",
        "元", "美元", "年", "月", "个月", "周", "日", "天", "小时", "时", "分钟", "分", "秒", "工作日", "个工作日", "季", "季度", "学年", "学期",
        "平方米", "平米", "㎡", "平方公里", "公顷", "亩", "公里", "千米", "里", "米", "延米", "厘米", "毫米", "立方米", "立方", "m³", "升", "毫升",
        "吨", "公斤", "千克", "克", "千瓦时", "千瓦", "度", "百分点", "个百分点", "倍", "MB", "GB", "TB", "Mbps",
    };

    /// <summary>Whether a text is a unit: a measure word, a multiple of one (万人次), or one by another (万元/年).</summary>
    public static bool IsUnit(string text) =>
        PrintedText.Normalize(text).Split('/') is var parts && Array.TrueForAll(parts, p => IsWord(p.TrimStart('每')));

    private static bool IsWord(string text) =>
        Words.Contains(text) || (text.Length > 1 && Multiples.Contains(text[0], StringComparison.Ordinal) && IsWord(text[1..]));
}
