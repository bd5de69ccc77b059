using GovBudget.Classification.CatalogCompiler.Constants;

namespace GovBudget.Classification.CatalogCompiler.Tests.Constants;

public sealed class IdentifierTests
{
    [Theory]
    [InlineData("行政运行", "行政运行")]
    [InlineData("发展与改革（物价）收费", "发展与改革_物价_收费")]
    [InlineData("机关资本性支出（一）", "机关资本性支出_一")]
    [InlineData("税款滞纳金、罚款收入", "税款滞纳金_罚款收入")]
    [InlineData("“三公”（试点）经费", "三公_试点_经费")]
    [InlineData("863计划", "_863计划")]
    public void What_no_identifier_has_becomes_one_underscore_between_what_it_has(string name, string identifier) => Assert.Equal(identifier, Identifier.Of(name));

    [Fact]
    public void A_name_without_a_letter_is_still_an_identifier() => Assert.Equal("_", Identifier.Of("（）"));
}
