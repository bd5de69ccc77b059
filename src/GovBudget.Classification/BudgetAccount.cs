namespace GovBudget.Classification;

/// <summary>The four accounts a Chinese government budget is kept in (四本预算).</summary>
/// <remarks>The same code can stand in two accounts, so a subject is known by its account too.
/// The default is <see cref="None"/>. Chinese names are in <see cref="BudgetAccounts"/>.</remarks>
public enum BudgetAccount
{
    /// <summary>Not stated.</summary>
    None = 0,

    /// <summary>一般公共预算: taxes and the general business of government.</summary>
    GeneralPublic = 1,

    /// <summary>政府性基金预算: receipts raised for a stated purpose, such as land sales.</summary>
    GovernmentFund = 2,

    /// <summary>国有资本经营预算: returns on state-owned capital.</summary>
    StateCapital = 3,

    /// <summary>社会保险基金预算: social insurance contributions and benefits.</summary>
    SocialInsurance = 4,
}
