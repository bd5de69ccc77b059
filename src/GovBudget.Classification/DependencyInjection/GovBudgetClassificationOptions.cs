using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Performance;
using NodaTime;

namespace GovBudget.Classification.DependencyInjection;

/// <summary>What <see cref="GovBudgetClassificationServices"/> registers; what is left <see langword="null"/> is the default of the package.</summary>
public sealed class GovBudgetClassificationOptions
{
    /// <summary>The clock that says which day it is; the system's by default.</summary>
    public IClock? Clock { get; set; }

    /// <summary>The time zone of "today"; Asia/Shanghai by default.</summary>
    public DateTimeZone? Zone { get; set; }

    /// <summary>The functional classification (支出功能分类); <see cref="SubjectCatalogs.Functional"/> by default, read on first use.</summary>
    public SubjectCatalog<FunctionalCode>? Functional { get; set; }

    /// <summary>The classification of revenue (收入分类); <see cref="SubjectCatalogs.Revenue"/> by default, read on first use.</summary>
    public SubjectCatalog<RevenueCode>? Revenue { get; set; }

    /// <summary>The government economic classification (政府预算支出经济分类); <see cref="SubjectCatalogs.GovernmentEconomic"/> by default, read on first use.</summary>
    public SubjectCatalog<GovernmentEconomicCode>? GovernmentEconomic { get; set; }

    /// <summary>The department economic classification (部门预算支出经济分类); <see cref="SubjectCatalogs.DepartmentEconomic"/> by default, read on first use.</summary>
    public SubjectCatalog<DepartmentEconomicCode>? DepartmentEconomic { get; set; }

    /// <summary>The least evidence of the subjects that <see cref="SubjectEditions"/> gives; <see cref="Evidence.None"/>, the default, for all of them.</summary>
    public Evidence MinimumEvidence { get; set; }

    /// <summary>The units and scales of targets; <see cref="IndicatorVocabulary.Default"/> by default.</summary>
    public IndicatorVocabulary? Vocabulary { get; set; }

    /// <summary>How performance is scored; <see cref="ScoringOptions.Default"/> by default.</summary>
    public ScoringOptions? Scoring { get; set; }

    /// <summary>Checks the options: what the services do before they use them, and an application can do at its start.</summary>
    /// <exception cref="ArgumentException">A value is not a member of its enumeration; the message names the property.</exception>
    public void Validate()
    {
        if (!Enum.IsDefined(MinimumEvidence))
        {
            throw new ArgumentException($"{nameof(GovBudgetClassificationOptions)}.{nameof(MinimumEvidence)} is {(int)MinimumEvidence}, which is no member of {nameof(Evidence)}.");
        }
    }
}
