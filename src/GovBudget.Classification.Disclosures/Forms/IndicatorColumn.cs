namespace GovBudget.Classification.Disclosures.Forms;

/// <summary>What a column of an indicator table holds.</summary>
internal enum IndicatorColumn
{
    None = 0,

    /// <summary>一级指标.</summary>
    FirstLevel,

    /// <summary>二级指标.</summary>
    SecondLevel,

    /// <summary>三级指标, 指标名称.</summary>
    Name,

    /// <summary>指标性质, 指标值类型: ≥, =, 定性.</summary>
    Sign,

    /// <summary>指标值.</summary>
    Value,

    /// <summary>计量单位, 度量单位.</summary>
    Unit,

    /// <summary>指标权重, 分值.</summary>
    Weight,

    /// <summary>是否核心.</summary>
    Core,

    /// <summary>评（扣）分标准.</summary>
    Standard,

    /// <summary>指标解释, 指标值内容.</summary>
    Explanation,

    /// <summary>备注, which in some forms holds the weight.</summary>
    Remark,
}
