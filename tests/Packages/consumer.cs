#:package GovBudget.Classification.Disclosures@PACKED

// A program of somebody else on the packed packages: tests/Packages/run makes a console project, a script and a native program of this one text.

using System.Text.Json;
using System.Text.Json.Serialization;
using GovBudget.Classification;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Constants;
using GovBudget.Classification.DependencyInjection;
using GovBudget.Classification.Disclosures;
using GovBudget.Classification.Performance;
using GovBudget.Classification.Serialization;
using GovBudget.Classification.Variances;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

SubjectEdition<FunctionalCode> edition = SubjectCatalogs.Functional.At(new LocalDate(2026, 1, 1), BudgetAccount.GeneralPublic);
Expect("一般公共服务支出 → 商贸事务 → 招商引资", edition[功能分类.一般公共服务支出.商贸事务.招商引资].PathText);

(FunctionalCode Code, BudgetAmount Amount)[] lines = [(FunctionalCode.Parse("2011308"), BudgetAmount.Parse("263.57万元")), (FunctionalCode.Parse("2011301"), BudgetAmount.Parse("400万元"))];
RollUp<FunctionalCode> spending = RollUp.Of(Axis.Of(edition), lines, line => line.Code, line => line.Amount);
Expect("6635700.00", spending.Total.ToString());
Expect(true, spending.ToHtml().Contains("商贸事务", StringComparison.Ordinal) && spending.ToJson().Contains("\"6635700.00\"", StringComparison.Ordinal));
Expect("增长3.82%", Variance.Of(BudgetAmount.Parse("957.98万元"), BudgetAmount.Parse("994.53万元")).RateText);
Expect("≥95%", IndicatorTarget.Parse("不低于95%").ToString());

var json = new ConsumerJsonContext(new JsonSerializerOptions().AddGovBudgetConverters());
Expect("""{"Code":"2011308","Amount":"2635700.00"}""", JsonSerializer.Serialize(new Line(lines[0].Code, lines[0].Amount), json.Line));
Expect(true, new ServiceCollection().AddGovBudgetClassification().Any(service => service.ServiceType == typeof(PerformanceScorer)));

BudgetDisclosure budget = new DisclosureReader().Read(args[0]);
Expect("大同市促进外来投资局", budget.Organization);
Expect(budget.Findings.Length, BudgetDisclosure.FromJson(budget.ToJson()).Findings.Length);
Expect("9945300.00", DisclosureRollUps.Of(budget).Funds!.Total.ToString());
Console.WriteLine("The packages do what they promise.");

static void Expect<T>(T expected, T actual)
{
    if (!EqualityComparer<T>.Default.Equals(expected, actual))
    {
        throw new InvalidOperationException($"Expected {expected}, and it was {actual}.");
    }
}

internal sealed record Line(FunctionalCode Code, BudgetAmount Amount);

[JsonSerializable(typeof(Line))]
internal sealed partial class ConsumerJsonContext : JsonSerializerContext;
