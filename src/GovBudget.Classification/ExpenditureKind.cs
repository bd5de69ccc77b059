namespace GovBudget.Classification;

/// <summary>What kind of expenditure money is for (支出类型): a tree.</summary>
/// <remarks>Parent, children and printed spellings are in <see cref="ExpenditureKinds"/>. The default is <see cref="None"/>.</remarks>
public enum ExpenditureKind
{
    /// <summary>Not stated.</summary>
    None = 0,

    /// <summary>基本支出: keeps the unit running.</summary>
    Basic = 1,

    /// <summary>人员经费: pay and benefits, a part of 基本支出.</summary>
    Personnel = 2,

    /// <summary>公用经费: day-to-day running costs, a part of 基本支出.</summary>
    Operating = 3,

    /// <summary>项目支出: particular tasks.</summary>
    Project = 4,

    /// <summary>事业单位经营支出: an institution's business on the side.</summary>
    Business = 5,

    /// <summary>上缴上级支出: paid to the superior unit.</summary>
    RemittanceToSuperior = 6,

    /// <summary>对附属单位补助支出: given to subordinate units.</summary>
    SubsidyToSubordinates = 7,
}
