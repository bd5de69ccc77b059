using GovBudget.Classification.Disclosures.Narration;

namespace GovBudget.Classification.Disclosures.Tests.Narration;

/// <summary>Narratives written from the tables of published documents of other layout families.</summary>
public sealed class PublishedNarrativeTests
{
    private const string Folder = "corpus/text";

    public static TheoryData<string> Files => new(Directory.Exists(Path.Combine(Repository.Originals, Folder))
        ? Directory.EnumerateFiles(Path.Combine(Repository.Originals, Folder)).Select(static f => Path.GetFileName(f)).Order(StringComparer.Ordinal)
        : ["(none)"]);

    [OriginalsTheory(Folder)]
    [MemberData(nameof(Files))]
    public void What_is_written_is_read_back_in_any_unit(string file)
    {
        NarrativeFigures figures = NarrativeFigures.Of(new DisclosureReader().Read(Path.Combine(Repository.Originals, Folder, file)));
        foreach (NarrativeOptions options in new NarrativeOptions[] { new(), new() { Unit = AmountUnit.Yuan }, new() { Decimals = 0 }, new() { Unit = AmountUnit.HundredMillionYuan, Decimals = 4 } })
        {
            NarrativeText text = NarrativeWriter.Write(figures, options);
            Assert.Equal(figures.TotalRevenue is null, text.Sections.IsEmpty);
            ReadBack.AssertSame(text);
        }
    }

    [OriginalsTheory(Folder)]
    [InlineData("central_gjxfj_budget2026.txt", "一般公共预算支出", "比上年执行数减少20766.60万元，下降55.76%")]
    [InlineData("huzhou_czj_budget2026.txt", "支出预算", "其中：基本支出5571.66万元，占81.48%；项目支出1266.75万元，占18.52%。")]
    [InlineData("putuo_caizheng_final2024.txt", "收入决算", "一般公共预算拨款收入2940.05万元，占98.15%；其他收入6.20万元，占0.21%；上年结转49.14万元，占1.64%。")]
    [InlineData("yantai_dsjj_budget2026.txt", "三公", "公务接待费4.45万元，比上年减少1.00万元，下降18.35%。")]
    public void What_is_written_of_a_document_says_what_its_tables_say(string file, string name, string sentence)
    {
        NarrativeText text = NarrativeWriter.Write(NarrativeFigures.Of(new DisclosureReader().Read(Path.Combine(Repository.Originals, Folder, file))));
        Assert.Contains(text.Sections.SelectMany(s => s.Paragraphs), p => p.Contains(name, StringComparison.Ordinal) && p.Contains(sentence, StringComparison.Ordinal));
    }

    [OriginalsTheory(Folder)]
    [InlineData("shanghai_zuanshiban_budget2026.txt")]
    [InlineData("xian_xfj_budget2026.txt")]
    public void Tables_in_yuan_make_a_text_in_ten_thousands_whose_sums_hold(string file)
    {
        NarrativeText text = NarrativeWriter.Write(NarrativeFigures.Of(new DisclosureReader().Read(Path.Combine(Repository.Originals, Folder, file))));
        NarrativeStatement[] classes = [.. text.Statements.Where(s => s.Heading.Contains("一般公共预算支出", StringComparison.Ordinal))];
        Assert.Empty(text.Imbalances);
        Assert.Equal(classes[0].Amount, BudgetAmount.Sum(classes.Skip(1).Select(s => s.Amount!.Value)));
        Assert.Equal(1m, classes.Skip(1).Sum(s => s.Share!.Value.Value));
    }
}
