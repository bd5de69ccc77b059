using CsCheck;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Tests.ContractTests;

namespace GovBudget.Classification.Tests.Serialization;

/// <summary>Tables of lines with subtotals that do not agree, keys that the axis does not have, and amounts that are absent or very large.</summary>
internal static class RandomResults
{
    private static readonly FunctionalCode[] Codes =
        [.. new[] { "201", "20113", "2011301", "2011308", "20133", "2013301", "208", "20805", "2080505", "20177", "2017701" }.Select(static code => FunctionalCode.Parse(code))];

    private static readonly FundSource[] Funds = [FundSource.GeneralPublicBudget, FundSource.GovernmentFundBudget, FundSource.OtherIncome, FundSource.None];

    private static readonly RollUpOptions[] Kept =
    [
        .. from grain in new[] { MixedGrainPolicy.LeavesOnly, MixedGrainPolicy.DeclaredWins }
           from unknown in new[] { UnknownKeyPolicy.UnderNearestAncestor, UnknownKeyPolicy.Unclassified }
           from absent in Enum.GetValues<AbsentAmountPolicy>()
           where (grain, absent) != (MixedGrainPolicy.DeclaredWins, AbsentAmountPolicy.Contagious)
           select new RollUpOptions { MixedGrain = grain, UnknownKeys = unknown, AbsentAmounts = absent },
    ];

    private static readonly Gen<BudgetAmount?> Amounts = Gen.Select(
        Gen.Int[0, 9], Gen.Long[-1000, 100_000], Gen.Long[-long.MaxValue / 4096, long.MaxValue / 4096],
        static (kind, small, huge) => kind == 0 ? (BudgetAmount?)null : BudgetAmount.FromFen(kind == 1 ? huge : small));

    // A table has the dimensions that its lines name.
    private static readonly BudgetLine First = new() { Function = Codes[2], FundSource = FundSource.OtherIncome, Amount = BudgetAmount.Zero };

    // The last two codes are on no axis.
    public static Axis<FunctionalCode> Functional { get; } = Axis.OfCodes(Codes[..^2], static code => $"科目{code}");

    public static Gen<(BudgetTable Table, RollUpOptions Options)> Tables { get; } =
        Gen.Select(Gen.Select(Law.OneOf(Codes), Law.OneOf(Funds), Amounts, static (code, fund, amount) => new BudgetLine { Function = code, FundSource = fund, Amount = amount }).Array[0, 30],
            Law.OneOf(Kept), static (lines, options) => (BudgetTable.Create((IEnumerable<BudgetLine>)[First, .. lines]), options));

    /// <summary>The options for two axes, where no declared subtotal can win.</summary>
    public static RollUpOptions OfTwoAxes(RollUpOptions options) => options with { MixedGrain = MixedGrainPolicy.LeavesOnly };

    /// <summary>The options for two sides that are compared, where nothing absent makes sums unknown.</summary>
    public static RollUpOptions OfTwoSides(RollUpOptions options) => OfTwoAxes(options) with { AbsentAmounts = AbsentAmountPolicy.Ignore };
}
