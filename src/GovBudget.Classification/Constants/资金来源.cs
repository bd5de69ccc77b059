namespace GovBudget.Classification.Constants;

/// <summary>Fund sources by their Chinese names (资金来源): <c>资金来源.财政拨款.一般公共预算</c>. A source that has parts is a class, and itself the member 合计 of that class.</summary>
public static class 资金来源
{
    /// <inheritdoc cref="FundSource.FiscalSpecialAccount"/>
    public const FundSource 财政专户管理资金 = FundSource.FiscalSpecialAccount;

    /// <inheritdoc cref="FundSource.FiscalAppropriation"/>
    public static class 财政拨款
    {
        /// <inheritdoc cref="FundSource.FiscalAppropriation"/>
        public const FundSource 合计 = FundSource.FiscalAppropriation;

        /// <inheritdoc cref="FundSource.GeneralPublicBudget"/>
        public const FundSource 一般公共预算 = FundSource.GeneralPublicBudget;

        /// <inheritdoc cref="FundSource.GovernmentFundBudget"/>
        public const FundSource 政府性基金预算 = FundSource.GovernmentFundBudget;

        /// <inheritdoc cref="FundSource.StateCapitalBudget"/>
        public const FundSource 国有资本经营预算 = FundSource.StateCapitalBudget;
    }

    /// <inheritdoc cref="FundSource.UnitFunds"/>
    public static class 单位资金
    {
        /// <inheritdoc cref="FundSource.UnitFunds"/>
        public const FundSource 合计 = FundSource.UnitFunds;

        /// <inheritdoc cref="FundSource.InstitutionalIncome"/>
        public const FundSource 事业收入 = FundSource.InstitutionalIncome;

        /// <inheritdoc cref="FundSource.BusinessIncome"/>
        public const FundSource 事业单位经营收入 = FundSource.BusinessIncome;

        /// <inheritdoc cref="FundSource.SuperiorSubsidy"/>
        public const FundSource 上级补助收入 = FundSource.SuperiorSubsidy;

        /// <inheritdoc cref="FundSource.SubordinateRemittance"/>
        public const FundSource 附属单位上缴收入 = FundSource.SubordinateRemittance;

        /// <inheritdoc cref="FundSource.OtherIncome"/>
        public const FundSource 其他收入 = FundSource.OtherIncome;
    }
}
