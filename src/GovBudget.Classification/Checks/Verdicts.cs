namespace GovBudget.Classification.Checks;

/// <summary>What verdicts are called.</summary>
public static class Verdicts
{
    extension(Verdict verdict)
    {
        /// <summary>The Chinese name: 相符, 仅尾差, 不一致 or 未核对.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="Verdict"/>.</exception>
        public string ChineseName => verdict switch
        {
            Verdict.NotChecked => "未核对",
            Verdict.Consistent => "相符",
            Verdict.RoundingOnly => "仅尾差",
            Verdict.Inconsistent => "不一致",
            _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "The value is not a verdict."),
        };
    }
}
