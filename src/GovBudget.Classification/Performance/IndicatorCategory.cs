namespace GovBudget.Classification.Performance;

/// <summary>A category of performance indicators (绩效指标): first level (一级指标) and second level (二级指标).</summary>
/// <remarks>
/// 成本指标 is a second level under 产出指标 in the older frame and a first level with three of its own in the later one; it is one
/// member here, at the top of the tree. Where it stands, and the codes, are told by an <see cref="IndicatorFrame"/>.
/// </remarks>
public enum IndicatorCategory
{
    /// <summary>No category.</summary>
    None = 0,

    /// <summary>Output (产出指标).</summary>
    Output = 1,

    /// <summary>Quantity of output (数量指标).</summary>
    Quantity = 2,

    /// <summary>Quality of output (质量指标).</summary>
    Quality = 3,

    /// <summary>Timeliness of output (时效指标).</summary>
    Timeliness = 4,

    /// <summary>Cost (成本指标).</summary>
    Cost = 5,

    /// <summary>Economic cost (经济成本指标).</summary>
    EconomicCost = 6,

    /// <summary>Social cost (社会成本指标).</summary>
    SocialCost = 7,

    /// <summary>Ecological cost (生态环境成本指标).</summary>
    EcologicalCost = 8,

    /// <summary>Benefit (效益指标).</summary>
    Benefit = 9,

    /// <summary>Economic benefit (经济效益指标).</summary>
    EconomicBenefit = 10,

    /// <summary>Social benefit (社会效益指标).</summary>
    SocialBenefit = 11,

    /// <summary>Ecological benefit (生态效益指标).</summary>
    EcologicalBenefit = 12,

    /// <summary>Lasting influence (可持续影响指标).</summary>
    Sustainability = 13,

    /// <summary>Satisfaction (满意度指标).</summary>
    Satisfaction = 14,

    /// <summary>Satisfaction of those who are served (服务对象满意度指标).</summary>
    ServedSatisfaction = 15,
}
