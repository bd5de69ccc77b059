namespace GovBudget.Classification.Checks;

/// <summary>Something that a check found, at its place.</summary>
/// <remarks>Codes are permanent: the code of a retired check is never used for another.</remarks>
public sealed record Finding
{
    /// <summary>The permanent code, such as GB0346; docs/findings.md lists them.</summary>
    public required string Code { get; init; }

    /// <summary>How much it matters.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What the check decided.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The number of the relation (勾稽关系) that was checked; 0 where the finding is of no relation.</summary>
    public int Relation { get; init; }

    /// <summary>What was found, in Chinese, with the names and figures that matter.</summary>
    public required string Message { get; init; }

    /// <summary>The line in the document, counted from 1; 0 where the finding is of the document as a whole.</summary>
    public int Line { get; init; }

    /// <summary>The left operand of the relation, or <see langword="null"/> where it has none in money.</summary>
    public BudgetAmount? Left { get; init; }

    /// <summary>The right operand of the relation, or <see langword="null"/>.</summary>
    public BudgetAmount? Right { get; init; }

    /// <summary>Left less right; <see langword="null"/> where one of them is absent, or the difference does not fit into a <see cref="BudgetAmount"/>.</summary>
    public BudgetAmount? Difference =>
        Left is { } left && Right is { } right && (Int128)left.Fen - right.Fen is var fen && fen >= long.MinValue && fen <= long.MaxValue ? BudgetAmount.FromFen((long)fen) : null;
}
