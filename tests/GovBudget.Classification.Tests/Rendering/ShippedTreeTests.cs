using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Rendering;
using NodaTime;
using static VerifyXunit.Verifier;

namespace GovBudget.Classification.Tests.Rendering;

/// <summary>Trees over the shipped catalogue as a reader sees them.</summary>
public sealed class ShippedTreeTests
{
    private static readonly SubjectEdition<FunctionalCode> Edition = SubjectCatalogs.Functional.At(new LocalDate(2026, 1, 1), BudgetAccount.GeneralPublic);

    [Fact]
    public async Task The_subjects_below_commercial_affairs()
    {
        TextTable table = new TextTable().AddColumn("科目").AddColumn("依据").AddColumn("文件", TextAlignment.Right);
        Add(Edition[FunctionalCode.Parse("20113")], 0);
        await Verify(table.ToString());

        void Add(Subject<FunctionalCode> subject, int depth)
        {
            table.AddRow(depth, $"{subject.Code} {subject.Name}", subject.Evidence.ToString(), $"{subject.Documents}");
            foreach (Subject<FunctionalCode> child in subject.Children)
            {
                Add(child, depth + 1);
            }
        }
    }

    [Fact]
    public async Task A_roll_up_of_a_small_budget()
    {
        (string Code, string? TenThousandYuan)[] lines =
        [
            ("2011301", "463.25"), ("2011308", "263.57"), ("2080501", "88.30"), ("2080505", "85.35"), ("2101101", "21.44"),
            ("2101102", "12.86"), ("2101199", null), ("2210201", "59.76"),
        ];
        RollUp<FunctionalCode> rollUp = RollUp.Of(
            Axis.Of(Edition),
            lines,
            static line => FunctionalCode.Parse(line.Code),
            static line => line.TenThousandYuan is { } text ? BudgetAmount.Parse(text, AmountUnit.TenThousandYuan) : null);
        await Verify(TextTree.Of(rollUp));
    }
}
