using GovBudget.Classification.Performance;

namespace GovBudget.Classification.Tests.Performance;

public sealed class CodedNameTests
{
    [Theory]
    [InlineData("090-某市促进投资局[部门]", "090", "某市促进投资局")]
    [InlineData("[292]国家某局", "292", "国家某局")]
    [InlineData("340_某市数据局", "340", "某市数据局")]
    [InlineData("121001 某市某局", "121001", "某市某局")]
    [InlineData("某市科学技术局(本级)", "", "某市科学技术局(本级)")]
    [InlineData("12345热线中心", "", "12345热线中心")]
    [InlineData(" ", "", "")]
    [InlineData("090-", "090", "")]
    [InlineData("090", "", "090")]
    [InlineData("[292", "", "[292")]
    public void A_name_is_read_with_the_code_in_front(string text, string code, string name) => Assert.Equal(new CodedName(code, name), CodedName.ParsePrinted(text));

    [Fact]
    public void The_default_value_is_no_name_at_all()
    {
        Assert.Equal(new CodedName("", ""), default);
        Assert.Equal("", default(CodedName).ToString());
        Assert.Equal("090 某局", new CodedName("090", "某局").ToString());
    }
}
