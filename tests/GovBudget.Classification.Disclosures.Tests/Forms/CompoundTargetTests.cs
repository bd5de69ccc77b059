using GovBudget.Classification.Performance;

namespace GovBudget.Classification.Disclosures.Tests.Forms;

/// <summary>A row of several targets is taken apart only where names and values pair off.</summary>
public sealed class CompoundTargetTests
{
    [Theory]
    [InlineData("人数；次数", "≥15人；≤1次", "人数=≥15人|次数=≤1次")]
    [InlineData("接访量、来信数量", "≥10000人次；≥6000件次", "接访量=≥10000人次|来信数量=≥6000件次")]
    [InlineData("人数;次数；", "15人;1次", "人数=15人|次数=1次")]
    // Fewer names than values, or more: nobody can tell which is whose.
    [InlineData("由两部分组成", "≤42.38万元；≤88.65万元", "由两部分组成=≤42.38万元；≤88.65万元")]
    [InlineData("办公费；水费；邮电费", "≤24.7万元", "办公费；水费；邮电费=≤24.7万元")]
    [InlineData("人数；次数；天数", "15人；1次", "人数；次数；天数=15人；1次")]
    [InlineData("满意率", "≥90%", "满意率=≥90%")]
    [InlineData("满意率", null, "满意率=")]
    public void Names_and_values_pair_off_or_stay_whole(string name, string? value, string parts)
    {
        var indicator = new FormIndicator(1, IndicatorCategory.Output, IndicatorCategory.Quantity, name, value);
        Assert.Equal(parts, string.Join('|', indicator.ToParts().Select(p => $"{p.Name}={p.Value}")));
    }
}
