using GovBudget.Classification.Checks;

namespace GovBudget.Classification.Disclosures.Relations;

/// <summary>Decides relations whose operands may be blank. A blank cell among parts adds nothing.</summary>
internal static class Operands
{
    /// <summary>Compares a total with its parts; nothing where neither side is printed.</summary>
    public static RelationResult? Sum(int relation, int line, string statement, PrintedAmount? total, IEnumerable<PrintedAmount?> parts)
    {
        PrintedAmount[] printed = [.. parts.OfType<PrintedAmount>()];
        if (total is { } left)
        {
            return printed.Length > 0 || left.Amount.IsZero
                ? From(relation, line, statement, AmountCheck.Sum(left, printed))
                : NotChecked(relation, line, statement, "各组成部分均为空", left.Amount);
        }

        BudgetAmount sum = BudgetAmount.Sum(printed.Select(p => p.Amount));
        return sum.IsZero
            ? null
            : new RelationResult { Relation = relation, Verdict = Verdict.Inconsistent, Line = line, Statement = statement, Right = sum, Note = "合计栏为空，而其组成部分有金额" };
    }

    /// <summary>Compares two statements of the same amount; a blank beside an amount is not checked, two blanks are nothing.</summary>
    public static RelationResult? Equal(int relation, int line, string statement, PrintedAmount? left, PrintedAmount? right)
    {
        if (left is { } l && right is { } r)
        {
            return From(relation, line, statement, AmountCheck.Equal(l, r));
        }

        return (left ?? right) is not { Amount.IsZero: false }
            ? null
            : NotChecked(relation, line, statement, left is null ? "左方未公布" : "右方未公布", left?.Amount, right?.Amount);
    }

    /// <summary>As <see cref="Equal"/>, where a blank means that there is no such money (empty tables, zero funds).</summary>
    public static RelationResult? EqualOrNothing(int relation, int line, string statement, PrintedAmount? left, PrintedAmount? right) =>
        (left ?? right) is not { } known
            ? null
            : Equal(relation, line, statement, left ?? NothingLike(known), right ?? NothingLike(known));

    public static RelationResult AtMost(int relation, int line, string statement, PrintedAmount amount, PrintedAmount bound) =>
        From(relation, line, statement, AmountCheck.AtMost(amount, bound));

    public static RelationResult NotChecked(int relation, int line, string statement, string why, BudgetAmount? left = null, BudgetAmount? right = null) =>
        new() { Relation = relation, Verdict = Verdict.NotChecked, Line = line, Statement = statement, Left = left, Right = right, Note = why };

    /// <summary>A relation between things that are not money.</summary>
    public static RelationResult Decided(int relation, int line, string statement, bool holds, string note = "") =>
        new() { Relation = relation, Verdict = holds ? Verdict.Consistent : Verdict.Inconsistent, Line = line, Statement = statement, Note = note };

    public static RelationResult From(int relation, int line, string statement, AmountCheck check) =>
        new() { Relation = relation, Verdict = check.Verdict, Line = line, Statement = statement, Left = check.Left, Right = check.Right };

    private static PrintedAmount NothingLike(PrintedAmount other) => new(BudgetAmount.Zero, other.Step, other.Unit);
}
