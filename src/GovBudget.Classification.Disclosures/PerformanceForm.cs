using System.Collections.Immutable;

namespace GovBudget.Classification.Disclosures;

/// <summary>The published target form of one project (项目支出绩效目标表).</summary>
/// <remarks>People who filled it in, and their telephone numbers, are not read.</remarks>
public sealed record PerformanceForm
{
    /// <summary>The line of the form's title, counted from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The title of the form as printed; empty where it has none.</summary>
    public required string Title { get; init; }

    /// <summary>The rows of the form as printed.</summary>
    public required int RowCount { get; init; }

    /// <summary>The project's name (项目名称), with its prefix as printed.</summary>
    public required string ProjectName { get; init; }

    /// <summary>The department with its code (主管部门及代码), or <see langword="null"/>.</summary>
    public string? Department { get; init; }

    /// <summary>The unit that carries the project out (实施单位), or <see langword="null"/>.</summary>
    public string? Unit { get; init; }

    /// <summary>The attribute (项目属性), such as 经常性项目（长期开展）, or <see langword="null"/>.</summary>
    public string? Attribute { get; init; }

    /// <summary>The period (项目期), such as 99年, or <see langword="null"/>.</summary>
    public string? Period { get; init; }

    /// <summary>The money of the whole period (实施期资金).</summary>
    public required FormFunds PeriodFunds { get; init; }

    /// <summary>The money of the year (年度资金).</summary>
    public required FormFunds AnnualFunds { get; init; }

    /// <summary>The overall target of the period (实施期总体目标), or <see langword="null"/>.</summary>
    public string? PeriodGoal { get; init; }

    /// <summary>The overall target of the year (年度总体目标), or <see langword="null"/>.</summary>
    public string? AnnualGoal { get; init; }

    /// <summary>The indicators of the period (实施期目标).</summary>
    public ImmutableArray<FormIndicator> PeriodIndicators { get; init; } = [];

    /// <summary>The indicators of the year (年度目标).</summary>
    public ImmutableArray<FormIndicator> AnnualIndicators { get; init; } = [];
}
