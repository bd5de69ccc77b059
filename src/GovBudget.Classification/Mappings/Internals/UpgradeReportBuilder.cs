using System.Collections.Immutable;
using System.Runtime.InteropServices;
using GovBudget.Classification.Catalogs;
using NodaTime;

namespace GovBudget.Classification.Mappings.Internals;

/// <summary>Adds rows up by code and account, and follows each code once.</summary>
internal sealed class UpgradeReportBuilder<TCode>(SubjectCatalog<TCode> catalog, LocalDate from, LocalDate to)
    where TCode : struct, ISubjectCode<TCode>
{
    private readonly SubjectLevel _finest = catalog.At(from).Subjects
        .Where(static subject => !subject.IsLocal).Select(static subject => subject.Level).DefaultIfEmpty().Max();

    // 128 bits hold every sum on the way, so the order of the rows plays no part.
    private readonly Dictionary<LineageNode<TCode>, (int Count, Int128? Fen)> _sums = [];

    public UpgradeReport<TCode> Build(IEnumerable<UpgradeRow<TCode>> rows)
    {
        foreach (UpgradeRow<TCode> row in rows)
        {
            Add(row);
        }

        UpgradeEntry<TCode>[] entries = [.. _sums.OrderBy(static sum => sum.Key).Select(sum => EntryOf(sum.Key, sum.Value.Count, sum.Value.Fen))];
        ImmutableArray<UpgradeGroup<TCode>> groups =
        [
            .. from entry in entries
               group entry by entry.Kind into kind
               orderby kind.Key
               select new UpgradeGroup<TCode>(kind.Key, [.. kind], kind.Sum(static entry => entry.Count), Sum(kind)),
        ];
        return new(from, to, groups, Sum(entries));
    }

    private void Add(UpgradeRow<TCode> row)
    {
        ref (int Count, Int128? Fen) sum = ref CollectionsMarshal.GetValueRefOrAddDefault(_sums, new(row.Code, row.Account), out _);
        sum.Count++;
        sum.Fen = row.Amount is { } amount ? (sum.Fen ?? 0) + amount.Fen : sum.Fen;
    }

    private UpgradeEntry<TCode> EntryOf(LineageNode<TCode> key, int count, Int128? fen)
    {
        BudgetAmount? amount = fen is { } exact ? AmountOf(exact, key.Code) : null;
        var row = new UpgradeRow<TCode>(key.Code, amount, key.Account);
        SubjectLineage<TCode> lineage = catalog.Trace(key.Code, from, to, key.Account);
        if (lineage.Status == LineageStatus.Unknown && lineage.Start.NearestAncestor is { } ancestor && (key.Code.Level > _finest || ancestor.IsLeaf))
        {
            SubjectLineage<TCode> above = catalog.Trace(ancestor.Code, from, to, key.Account);
            return new(above.Status == LineageStatus.AmbiguousAccount ? UpgradeKind.Ambiguous : UpgradeKind.UnderAncestor, row, above, count, amount);
        }

        return new(KindOf(lineage), row, lineage, count, amount);
    }

    private static UpgradeKind KindOf(SubjectLineage<TCode> lineage) => lineage.Status switch
    {
        LineageStatus.Same => UpgradeKind.Unchanged,
        LineageStatus.Followed => KindOf(lineage, lineage.Targets[0]),
        LineageStatus.NeedsDecision => UpgradeKind.Split,
        LineageStatus.AmbiguousAccount => UpgradeKind.Ambiguous,
        LineageStatus.Unknown => UpgradeKind.Unknown,
        _ => UpgradeKind.Abolished,
    };

    private static UpgradeKind KindOf(SubjectLineage<TCode> lineage, LineageTarget<TCode> target) =>
        lineage.Hops.Any(static hop => hop.Change.Kind == SubjectChangeKind.Merged) ? UpgradeKind.Merged
        : target.Code != lineage.Code || target.Account != lineage.Account ? UpgradeKind.Moved
        : target.Subject?.Name != lineage.Start.Subject!.Name ? UpgradeKind.Renamed
        : UpgradeKind.Unchanged;

    private static BudgetAmount? Sum(IEnumerable<UpgradeEntry<TCode>> entries)
    {
        Int128? total = null;
        UpgradeEntry<TCode>? largest = null;
        foreach (UpgradeEntry<TCode> entry in entries)
        {
            if (entry.Amount is { } amount)
            {
                total = (total ?? 0) + amount.Fen;
                largest = largest is null || Int128.Abs(amount.Fen) > Int128.Abs(largest.Amount!.Value.Fen) ? entry : largest;
            }
        }

        return total is { } fen ? AmountOf(fen, largest!.Code) : null;
    }

    private static BudgetAmount AmountOf(Int128 fen, TCode code) => fen >= long.MinValue && fen <= long.MaxValue
        ? BudgetAmount.FromFen((long)fen)
        : throw new OverflowException($"The amounts of {code}, or those beside it, add up to more than an amount can hold.");
}
