namespace GovBudget.Classification.Internals;

/// <summary>What makes a row of digits a code of one scheme.</summary>
internal readonly record struct SchemeRules(SubjectScheme Scheme, string EnglishName, char FirstDigit, int MostDigits)
{
    public static readonly SchemeRules Functional = new(SubjectScheme.Functional, "functional", '2', 9);
    public static readonly SchemeRules Revenue = new(SubjectScheme.Revenue, "revenue", '1', 9);
    public static readonly SchemeRules GovernmentEconomic = new(SubjectScheme.GovernmentEconomic, "government economic", '5', 5);
    public static readonly SchemeRules DepartmentEconomic = new(SubjectScheme.DepartmentEconomic, "department economic", '3', 7);

    public string AllowedLengths => MostDigits switch
    {
        5 => "3 or 5",
        7 => "3, 5 or 7",
        _ => "3, 5, 7 or 9",
    };

    public bool AllowsLength(int digits) => digits >= 3 && digits <= MostDigits && (digits & 1) == 1;
}
