using System.Collections.Immutable;

namespace GovBudget.Classification.Disclosures;

/// <summary>The published target form of one project (项目支出绩效目标表), or of a whole department (部门整体支出绩效目标表).</summary>
/// <remarks>
/// A form that prints one column of targets prints them for the year: they are in <see cref="AnnualIndicators"/>, and its goal in
/// <see cref="AnnualGoal"/>. People who filled it in, and their telephone numbers, are not read.
/// </remarks>
public sealed record PerformanceForm
{
    /// <summary>The line of the form's title, counted from 1; in a table of several projects, the line where the project begins.</summary>
    public required int Line { get; init; }

    /// <summary>The title of the form as printed; empty where it has none.</summary>
    public required string Title { get; init; }

    /// <summary>The rows of the form as printed.</summary>
    public required int RowCount { get; init; }

    /// <summary>Whether it is the form of a department or unit as a whole (整体绩效目标), not of a project.</summary>
    public bool IsOverall { get; init; }

    /// <summary>The project's name (项目名称), with its prefix as printed; empty where the form is that of a department as a whole.</summary>
    public required string ProjectName { get; init; }

    /// <summary>The department (主管部门, with its code where printed), or <see langword="null"/>.</summary>
    public string? Department { get; init; }

    /// <summary>The unit that carries the project out (实施单位), or that an overall form is about; <see langword="null"/> where none is printed.</summary>
    public string? Unit { get; init; }

    /// <summary>The code beside the name (单位编码, 项目编码), or <see langword="null"/>.</summary>
    public string? Code { get; init; }

    /// <summary>The attribute (项目属性), such as 经常性项目（长期开展）, or <see langword="null"/>.</summary>
    public string? Attribute { get; init; }

    /// <summary>The period (项目期), such as 99年, or <see langword="null"/>.</summary>
    public string? Period { get; init; }

    /// <summary>The money of the whole period (实施期资金).</summary>
    public required FormFunds PeriodFunds { get; init; }

    /// <summary>The money of the year (年度资金).</summary>
    public required FormFunds AnnualFunds { get; init; }

    /// <summary>
    /// The money that the targets are set for: that of the year or, where the form prints none for the year, that of the period.
    /// </summary>
    public FormFunds Funds => AnnualFunds.IsEmpty ? PeriodFunds : AnnualFunds;

    /// <summary>The points for the rate of execution (执行率分值), such as 10; <see langword="null"/> where the form prints none.</summary>
    public decimal? ExecutionWeight { get; init; }

    /// <summary>
    /// What the heading says the weights of the indicators add up to: 90 in 分值（90）, 100 in 指标权重（%）; <see langword="null"/>
    /// where it does not say.
    /// </summary>
    public decimal? WeightTotal { get; init; }

    /// <summary>The tasks of the year with their money (年度主要任务), as overall forms list them.</summary>
    public ImmutableArray<FormTask> Tasks { get; init; } = [];

    /// <summary>The overall target of the period (实施期总体目标), or <see langword="null"/>.</summary>
    public string? PeriodGoal { get; init; }

    /// <summary>The overall target of the year (年度总体目标), or <see langword="null"/>.</summary>
    public string? AnnualGoal { get; init; }

    /// <summary>The indicators of the period (实施期目标).</summary>
    public ImmutableArray<FormIndicator> PeriodIndicators { get; init; } = [];

    /// <summary>The indicators of the year (年度目标).</summary>
    public ImmutableArray<FormIndicator> AnnualIndicators { get; init; } = [];
}
