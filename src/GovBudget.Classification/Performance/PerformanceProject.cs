using System.Collections.Immutable;
using NodaTime;

namespace GovBudget.Classification.Performance;

/// <summary>A project with its targets (项目支出绩效目标): who carries it out, its money, its goals and its indicators.</summary>
/// <remarks>People who filled a form in, and their telephone numbers, have no place here. Two projects are equal when all they say is.</remarks>
public sealed partial record PerformanceProject
{
    /// <summary>The name as printed (项目名称), with its prefix: <c>J物业管理费</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The fiscal year (预算年度); the default is none.</summary>
    public FiscalYear Year { get; init; }

    /// <summary>The department (主管部门); <see langword="null"/> where none is printed.</summary>
    public CodedName? Department { get; init; }

    /// <summary>The unit that carries the project out (实施单位); <see langword="null"/> where none is printed.</summary>
    public CodedName? Unit { get; init; }

    /// <summary>The attribute (项目属性), such as 经常性项目（长期开展）.</summary>
    public string? Attribute { get; init; }

    /// <summary>How long the project lasts (项目期); <see langword="null"/> where it is not printed or not understood.</summary>
    public Period? Duration { get; init; }

    /// <summary>The money of the whole period (实施期资金).</summary>
    public ProjectFunds PeriodFunds { get; init; } = ProjectFunds.None;

    /// <summary>The money of the year (年度资金).</summary>
    public ProjectFunds AnnualFunds { get; init; } = ProjectFunds.None;

    /// <summary>The overall goal of the period (实施期总体目标).</summary>
    public string? PeriodGoal { get; init; }

    /// <summary>The overall goal of the year (年度总体目标).</summary>
    public string? AnnualGoal { get; init; }

    /// <summary>The indicators of the period (实施期绩效指标); empty where a form has one set only.</summary>
    public ImmutableArray<PerformanceIndicator> PeriodIndicators { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The indicators of the year (年度绩效指标).</summary>
    public ImmutableArray<PerformanceIndicator> Indicators { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The points of the execution rate (执行率分值); <see langword="null"/> where the form has none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The points are outside 0 to <see cref="PerformanceIndicator.MaxWeight"/>.</exception>
    public decimal? ExecutionWeight
    {
        get;
        init => field = value is < 0 or > PerformanceIndicator.MaxWeight
            ? throw new ArgumentOutOfRangeException(nameof(value), value, "Points are 0 to 1,000,000; leave them null where the form has none.")
            : value;
    }

    /// <summary>The line in the document, counted from 1; 0 where there is none.</summary>
    public int Line { get; init; }

    /// <summary>The capital letter in front of the name by which a budget system marks the kind of project: <c>J</c> of <c>J物业管理费</c>; empty where there is none.</summary>
    public string Prefix => Name is [>= 'A' and <= 'Z', > '\u2E7F', ..] ? Name[..1] : "";

    /// <summary>The name without <see cref="Prefix"/>.</summary>
    public string PlainName => Name[Prefix.Length..];

    /// <summary>Name and unit.</summary>
    public override string ToString() => Unit is { } unit ? $"{Name}（{unit.Name}）" : Name;
}
