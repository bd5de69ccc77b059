using GovBudget.Classification.Checks;

namespace GovBudget.Classification.Tests.Checks;

public sealed class VerdictsTests
{
    [Fact]
    public void Each_verdict_has_a_name_of_its_own()
    {
        Assert.Equal("未核对 相符 仅尾差 不一致", string.Join(' ', Enum.GetValues<Verdict>().Select(static verdict => verdict.ChineseName)));
        Assert.Throws<ArgumentOutOfRangeException>(static () => ((Verdict)9).ChineseName);
    }
}
