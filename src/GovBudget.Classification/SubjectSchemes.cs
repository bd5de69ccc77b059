namespace GovBudget.Classification;

/// <summary>What the members of <see cref="SubjectScheme"/> are called.</summary>
public static class SubjectSchemes
{
    extension(SubjectScheme scheme)
    {
        /// <summary>The Chinese name: 支出功能分类, 收入分类, 政府预算支出经济分类 or 部门预算支出经济分类; empty for <see cref="SubjectScheme.None"/>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="SubjectScheme"/>.</exception>
        public string ChineseName => scheme switch
        {
            SubjectScheme.None => "",
            SubjectScheme.Functional => "支出功能分类",
            SubjectScheme.Revenue => "收入分类",
            SubjectScheme.GovernmentEconomic => "政府预算支出经济分类",
            SubjectScheme.DepartmentEconomic => "部门预算支出经济分类",
            _ => throw new ArgumentOutOfRangeException(nameof(scheme), scheme, "The value is not a scheme."),
        };
    }
}
