using CsCheck;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Tests.ContractTests;

namespace GovBudget.Classification.Tests.Aggregation;

/// <summary>Consolidations and merged roll-ups against adding up line by line.</summary>
public sealed class ConsolidationLawTests
{
    private static readonly FunctionalCode[] Codes =
    [
        .. new[] { "201", "20101", "2010101", "230", "23002", "2300201", "2300202", "23006", "2300601", "23008", "2300277", "2307701", "29901" }.Select(static text => FunctionalCode.Parse(text)),
    ];

    // The last three are unknown to the axis.
    private static readonly Axis<FunctionalCode> Functions = Axis.OfCodes(Codes[..^3], static code => $"科目{code}");

    private static readonly RollUpOptions[] Options =
    [
        .. from grain in new[] { MixedGrainPolicy.LeavesOnly, MixedGrainPolicy.DeclaredWins }
           from unknown in new[] { UnknownKeyPolicy.UnderNearestAncestor, UnknownKeyPolicy.Unclassified }
           select new RollUpOptions { MixedGrain = grain, UnknownKeys = unknown },
    ];

    private static readonly Gen<AmountLine<FunctionalCode>[]> Lines = Gen.Select(
        Gen.Int[0, Codes.Length - 1], Gen.Int[0, 5], Gen.Long[-1000, 1000], Gen.Long[-long.MaxValue / 256, long.MaxValue / 256],
        static (code, kind, small, huge) => new AmountLine<FunctionalCode>(Codes[code], kind == 0 ? null : BudgetAmount.FromFen(kind == 1 ? huge : small))).Array[0, 20];

    private static readonly Gen<(AmountLine<FunctionalCode>[] Lines, FunctionalCode[] Keys, RollUpOptions Options)> Cases =
        Gen.Select(Lines, Gen.Int[0, Codes.Length - 1].Array[0, 3], Gen.Int[0, Options.Length - 1], static (lines, keys, options) => (lines, Array.ConvertAll(keys, key => Codes[key]), Options[options]));

    [Fact]
    public void Every_amount_is_eliminated_or_remains() => Law.Holds(Cases, static test =>
    {
        Consolidation<FunctionalCode> consolidation = RollUp.Of(Functions, test.Lines, test.Options).Consolidate(Eliminations.Of(test.Keys));
        Assert.Equal(consolidation.RollUp.Nodes, consolidation.Nodes.Select(static node => node.Node));
        Assert.All(consolidation.Nodes, static node => Assert.Equal(node.Gross, Sum(node.Eliminated, node.Net)));
        Assert.All(consolidation.Nodes.Where(static node => node.IsEliminated), static node => Assert.Null(node.Net));
        Assert.Equal(consolidation.Gross, Sum(consolidation.Eliminated, consolidation.Net));
    });

    [Fact]
    public void What_is_eliminated_are_the_lines_that_count_on_the_keys_and_below_them() => Law.Holds(Cases, static test =>
    {
        RollUpOptions options = test.Options with { MixedGrain = MixedGrainPolicy.LeavesOnly };
        Consolidation<FunctionalCode> consolidation = RollUp.Of(Functions, test.Lines, options).Consolidate(Eliminations.Of(test.Keys));
        AmountLine<FunctionalCode>[] counted =
            [.. test.Lines.Where(line => !test.Lines.Any(other => other.Amount is not null && line.Key.IsAncestorOf(other.Key)))];
        Func<AmountLine<FunctionalCode>, bool> isEliminated = line => test.Keys.Any(key => key == line.Key || key.IsAncestorOf(line.Key));
        Assert.Equal(Sum(counted.Where(isEliminated)), consolidation.Eliminated);
        Assert.Equal(Sum(counted.Where(line => !isEliminated(line))), consolidation.Net);

        // The nodes of known keys hold no unknown keys where these are set apart.
        bool isApart = options.UnknownKeys == UnknownKeyPolicy.Unclassified;
        foreach (ConsolidatedNode<FunctionalCode> node in consolidation.Nodes.Where(static node => node.Node.HasKey && node.Node.Kind != RollUpNodeKind.Unclassified))
        {
            AmountLine<FunctionalCode>[] below =
            [
                .. counted.Where(line => (line.Key == node.Node.Key || node.Node.Key.IsAncestorOf(line.Key)) && !(isApart && Array.IndexOf(Codes, line.Key) >= Codes.Length - 3)),
            ];
            Assert.Equal(Sum(below.Where(isEliminated)), node.Eliminated);
            Assert.Equal(Sum(below.Where(line => !isEliminated(line))), node.Net);
        }

        Assert.Equal(
            counted.Where(line => line.Amount is not null && !isEliminated(line) && test.Keys.Any(key => line.Key.IsAncestorOf(key))).Select(static line => line.Key).Distinct().Order(),
            consolidation.Undivided.Select(static node => node.Node.Key).Order());
    });

    [Fact]
    public void Merged_roll_ups_have_the_sums_of_theirs_in_any_order() => Law.Holds(Gen.Select(Cases, Lines, Lines), static test =>
    {
        ((AmountLine<FunctionalCode>[] first, FunctionalCode[] keys, RollUpOptions options), AmountLine<FunctionalCode>[] second, AmountLine<FunctionalCode>[] third) = test;
        RollUp<FunctionalCode> a = RollUp.Of(Functions, first, options), b = RollUp.Of(Functions, second, options), c = RollUp.Of(Functions, third, options);
        RollUp<FunctionalCode> merged = RollUp.Merge(a, b, c);
        RollUp<FunctionalCode>[] parts = [a, b, c];
        Assert.Equal(Sum(parts.Select(static part => part.Total)), merged.Total);
        Assert.Equal(parts.Sum(static part => part.Count), merged.Count);
        Assert.Equal(parts.Sum(static part => part.AbsentCount), merged.AbsentCount);
        Assert.Equal(parts.SelectMany(static part => part.Nodes).Where(static node => node.HasKey).Select(static node => node.Key).ToHashSet(), merged.Nodes.Where(static node => node.HasKey).Select(static node => node.Key).ToHashSet());
        foreach (RollUpNode<FunctionalCode> node in merged.Nodes.Where(static node => node.HasKey))
        {
            RollUpNode<FunctionalCode>[] same = [.. parts.Select(part => part.Find(node.Key)).OfType<RollUpNode<FunctionalCode>>()];
            Assert.Equal(Sum(same.Select(static part => part.Inclusive)), node.Inclusive);
            Assert.Equal(Sum(same.Select(static part => part.Declared)), node.Declared);
            Assert.Equal(Sum(same.Select(static part => part.Imbalance)), node.Imbalance);
            Assert.Equal(same.Sum(static part => part.Count), node.Count);
            Assert.Equal(same.Sum(static part => part.AbsentCount), node.AbsentCount);
        }

        AssertSame(merged, RollUp.Merge(c, RollUp.Merge(b, a)));
        AssertSame(merged, RollUp.Merge(RollUp.Merge(a, b), c));

        // It is the same to leave out first and add up then.
        var eliminations = Eliminations.Of(keys);
        Assert.Equal(Sum(parts.Select(part => part.Consolidate(eliminations).Net)), merged.Consolidate(eliminations).Net);
        Assert.Equal(Sum(parts.Select(part => part.Consolidate(eliminations).Eliminated)), merged.Consolidate(eliminations).Eliminated);
    });

    [Fact]
    public void A_roll_up_merged_with_nothing_is_itself() => Law.Holds(Cases, static test =>
    {
        RollUp<FunctionalCode> alone = RollUp.Of(Functions, test.Lines, test.Options with { MixedGrain = MixedGrainPolicy.LeavesOnly });
        AssertSame(alone, RollUp.Merge(alone));
        AssertSame(alone, RollUp.Merge(alone, RollUp.Of<FunctionalCode>(Functions, [])));
    });

    private static void AssertSame(RollUp<FunctionalCode> expected, RollUp<FunctionalCode> actual) => Assert.Equal(Show(expected), Show(actual));

    private static IEnumerable<string> Show(RollUp<FunctionalCode> rollUp) =>
    [
        .. rollUp.Nodes.Select(static node => $"{node.Depth} {node.Label} {node.Kind} {node.Own} {node.Inclusive} {node.Count} {node.AbsentCount} {node.Declared} {node.Imbalance}"),
        $"{rollUp.Total} {rollUp.Count} {rollUp.AbsentCount}",
    ];

    private static BudgetAmount? Sum(IEnumerable<AmountLine<FunctionalCode>> lines) => Sum(lines.Select(static line => line.Amount));

    private static BudgetAmount? Sum(params IEnumerable<BudgetAmount?> amounts) => amounts.Aggregate((BudgetAmount?)null, static (sum, amount) => sum is null ? amount : amount is null ? sum : sum + amount);
}
