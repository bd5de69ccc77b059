namespace GovBudget.Classification;

/// <summary>How the budget system sorts projects (项目类别): a tree.</summary>
/// <remarks>Codes, parent, children and printed spellings are in <see cref="ProjectCategories"/>. The default is <see cref="None"/>.</remarks>
public enum ProjectCategory
{
    /// <summary>Not stated.</summary>
    None = 0,

    /// <summary>人员类 (1): pay and benefits.</summary>
    Personnel = 1,

    /// <summary>运转类 (2): keeps the unit running.</summary>
    Operation = 2,

    /// <summary>公用经费 (21), a part of 运转类.</summary>
    PublicExpense = 3,

    /// <summary>其他运转类 (22), a part of 运转类.</summary>
    OtherOperation = 4,

    /// <summary>特定目标类 (3): particular tasks.</summary>
    SpecificGoal = 5,
}
