using System.Text;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Disclosures.Narration;
using GovBudget.Classification.Disclosures.Reporting;
using GovBudget.Classification.Performance;
using GovBudget.Classification.Rendering;
using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Disclosures.Tests;

/// <summary>Everything that the packages can say of a document, in every form, one text each: what must not depend on culture or threads.</summary>
internal static class Told
{
    public static string[] Of(BudgetDisclosure document)
    {
        DisclosureRollUps rollUps = DisclosureRollUps.Of(document);
        return
        [
            Report(document),
            DisclosureText.Of(document),
            NarrativeWriter.Write(NarrativeFigures.Of(document)).ToString(),
            document.ToHtml(),
            document.ToMarkdown(),
            document.ToJson(),
            HtmlFindings.Of(document.Findings),
            MarkdownFindings.Of(document.Findings),
            .. OfRollUp(rollUps.Functional),
            .. OfRollUp(rollUps.DepartmentEconomic),
            .. OfRollUp(rollUps.GovernmentEconomic),
            .. OfRollUp(rollUps.Funds),
            .. OfRollUp(rollUps.Units),
            .. document.Forms.Select(static form => form.ToProject()).SelectMany(OfProject),
        ];
    }

    private static string Report(BudgetDisclosure document)
    {
        using var output = new MemoryStream();
        DisclosureReporter.WriteJson([DisclosureReporter.Report(document)], output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static string[] OfRollUp<TKey>(RollUp<TKey>? rollUp)
        where TKey : notnull
    {
        if (rollUp is null)
        {
            return [];
        }

        VarianceTable<TKey> doubled = VarianceTable.Of(rollUp, RollUp.Merge(rollUp, rollUp));
        return
        [
            rollUp.ToHtml(), rollUp.ToMarkdown(), rollUp.ToString(), rollUp.ToSvg(), rollUp.ToJson(), SvgTreemap.Of(rollUp), rollUp.Round(AmountUnit.TenThousandYuan).ToHtml(),
            doubled.ToHtml(), doubled.ToString(), doubled.ToSvg(), doubled.ToJson(), doubled.Bridge(3).ToSvg(),
        ];
    }

    private static string[] OfProject(PerformanceProject project) => [project.ToHtml(), project.ToMarkdown(), project.ToText(), project.ToJson()];
}
