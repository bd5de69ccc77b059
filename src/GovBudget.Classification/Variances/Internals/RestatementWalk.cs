using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Mappings;
using NodaTime;

namespace GovBudget.Classification.Variances.Internals;

/// <summary>Follows the amounts of a roll-up to another date.</summary>
internal sealed class RestatementWalk<TCode>(SubjectCatalog<TCode> catalog, LocalDate from, LocalDate to, RestatementOptions<TCode> options)
    where TCode : struct, ISubjectCode<TCode>
{
    private readonly List<AmountLine<TCode>> _lines = [];
    private readonly List<RestatementLine<TCode>> _adjustments = [];
    private readonly List<UnrestatedAmount<TCode>> _unrestated = [];

    public Restatement<TCode> Run(RollUp<TCode> rollUp)
    {
        foreach (RollUpNode<TCode> node in rollUp.ToAddUp("restated").Nodes)
        {
            // What stands on a node itself; a remainder belongs to the subject whose subtotal has it.
            if (node.Own is { } own)
            {
                Follow(node.Key, own);
            }
        }

        return new(from, to, [.. _lines])
        {
            Adjustments = [.. _adjustments.OrderBy(static line => line.From).ThenBy(static line => line.To)],
            Unrestated = [.. _unrestated.OrderBy(static amount => amount.Code)],
        };
    }

    private void Follow(TCode code, BudgetAmount amount)
    {
        SubjectLineage<TCode> lineage = catalog.Trace(code, from, to, options.Account);
        switch (lineage.Status)
        {
            case LineageStatus.Same or LineageStatus.Followed:
                Move(code, amount, lineage.Target!, isShare: false);
                break;
            case LineageStatus.Ended or LineageStatus.Begun:
                _lines.Add(new(code, amount));
                break;
            case LineageStatus.NeedsDecision:
                Divide(code, amount, lineage);
                break;
            case LineageStatus.Unknown when AncestorOf(lineage) is { } ancestor:
                Move(code, amount, ancestor, isShare: false);
                break;
            default:
                Leave(code, amount, lineage, lineage.Message);
                break;
        }
    }

    /// <summary>Where the nearest ancestor of an unknown code went, if it went somewhere as a whole: all that stood below it went there too.</summary>
    private LineageTarget<TCode>? AncestorOf(SubjectLineage<TCode> unknown)
    {
        if (unknown.Start.NearestAncestor is not { } ancestor)
        {
            return null;
        }

        LineageTarget<TCode>? target = catalog.Trace(ancestor.Code, from, to, options.Account).Target;
        return target is null || target.Code.Equals(ancestor.Code) ? null : target;
    }

    private void Divide(TCode code, BudgetAmount amount, SubjectLineage<TCode> lineage)
    {
        // What went elsewhere and what ended cannot be told apart by shares of the successors.
        TCode[] successors = [.. lineage.Targets.Select(static target => target.Code)];
        IReadOnlyList<decimal>? weights = lineage.Ends.IsEmpty ? options.Splits?.WeightsOf(code, successors) : null;
        if (weights is null)
        {
            string why = !lineage.Ends.IsEmpty ? "A part of it ended, which shares of its successors do not tell."
                : options.Splits is null ? $"Its shares are not known: give them by {nameof(RestatementOptions<>)}.{nameof(RestatementOptions<>.Splits)}."
                : "The given shares say nothing of it.";
            Leave(code, amount, lineage, $"{lineage.Message} {why}");
            return;
        }

        BudgetAmount[] parts = Apportionment.Of(amount, weights);
        for (int i = 0; i < parts.Length; i++)
        {
            if (!parts[i].IsZero || amount.IsZero)
            {
                Move(code, parts[i], lineage.Targets[i], isShare: true);
            }
        }
    }

    private void Move(TCode code, BudgetAmount amount, LineageTarget<TCode> target, bool isShare)
    {
        _lines.Add(new(target.Code, amount));
        if (!target.Code.Equals(code))
        {
            _adjustments.Add(new(code, target.Code, amount, target) { IsShare = isShare });
        }
    }

    private void Leave(TCode code, BudgetAmount amount, SubjectLineage<TCode> lineage, string reason)
    {
        _lines.Add(new(code, amount));
        _unrestated.Add(new(code, amount, lineage, reason));
    }
}
