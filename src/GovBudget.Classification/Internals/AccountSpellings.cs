namespace GovBudget.Classification.Internals;

/// <summary>How the budget accounts are printed; the same words name an account and the money that comes out of it.</summary>
internal static class AccountSpellings
{
    private static readonly string[] Endings =
        ["资金", "拨款", "拨款资金", "拨款收入", "拨款支出", "财政拨款", "财政拨款收入", "财政拨款支出", "财政拨款资金", "收入", "支出"];

    /// <summary>一般公共预算; 公共财政预算 was its name before the Budget Law of 2014.</summary>
    public static string[] GeneralPublic { get; } = Spell("一般公共预算", ["公共财政预算"], ["一般公共财政拨款"]);

    /// <summary>政府性基金预算.</summary>
    public static string[] GovernmentFund { get; } = Spell("政府性基金预算", ["基金预算"], ["政府性基金", "政府性基金拨款", "政府性基金财政拨款"]);

    /// <summary>国有资本经营预算.</summary>
    public static string[] StateCapital { get; } =
        Spell("国有资本经营预算", ["国有资本预算", "国资预算"], ["国有资本经营", "国有资本经营拨款", "国有资本经营财政拨款"]);

    /// <summary>社会保险基金预算.</summary>
    public static string[] SocialInsurance { get; } =
        Spell("社会保险基金预算", ["社保基金预算"], ["社会保险基金", "社保基金"]);

    /// <summary>The stem with each ending, the other stems bare and with each ending, and the spellings that stand for themselves.</summary>
    private static string[] Spell(string stem, string[] otherStems, string[] others) =>
        [.. Endings.Select(ending => stem + ending),
         .. otherStems.SelectMany(other => Endings.Select(ending => other + ending).Prepend(other)),
         .. others];
}
