namespace GovBudget.Classification.Variances;

/// <summary>What the members of <see cref="VarianceState"/> are called.</summary>
public static class VarianceStates
{
    extension(VarianceState state)
    {
        /// <summary>The Chinese name: 新增, 取消, 上年为零, 正负转换, 正常, or 均无 where both amounts are absent.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="VarianceState"/>.</exception>
        public string ChineseName => state switch
        {
            VarianceState.BothAbsent => "均无",
            VarianceState.Normal => "正常",
            VarianceState.New => "新增",
            VarianceState.Discontinued => "取消",
            VarianceState.ZeroBase => "上年为零",
            VarianceState.SignChange => "正负转换",
            _ => throw new ArgumentOutOfRangeException(nameof(state), state, "The value is not a state of a variance."),
        };
    }
}
