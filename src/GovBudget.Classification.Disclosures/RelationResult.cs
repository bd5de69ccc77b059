using GovBudget.Classification.Checks;

namespace GovBudget.Classification.Disclosures;

/// <summary>One relation (勾稽关系) between printed figures, decided.</summary>
public sealed record RelationResult
{
    /// <summary>The number of the relation; docs/findings.md lists them.</summary>
    public required int Relation { get; init; }

    /// <summary>What was decided.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The line of the left operand, counted from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The relation in words, in Chinese: 支出总表 20113 商贸事务：合计 = 基本支出 + 项目支出.</summary>
    public required string Statement { get; init; }

    /// <summary>The left operand, or <see langword="null"/> where it is blank or not money.</summary>
    public BudgetAmount? Left { get; init; }

    /// <summary>The right operand, or <see langword="null"/> where it is not money.</summary>
    public BudgetAmount? Right { get; init; }

    /// <summary>Whether the parts fall short of their total: items may be withheld as classified (涉密).</summary>
    public bool IsShortfall => Verdict == Verdict.Inconsistent && Left is { } left && Right is { } right && left > right;

    /// <summary>
    /// How much it matters where the relation does not hold: an error by default, a warning where names differ, only
    /// information where the relation is a rule of thumb that ordinary money can break.
    /// </summary>
    public Severity Weight { get; init; } = Severity.Error;

    /// <summary>Why the relation was not checked, or what the reader of the result should know; empty where nothing is to say.</summary>
    public string Note { get; init; } = string.Empty;
}
