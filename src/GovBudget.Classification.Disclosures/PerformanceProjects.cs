using System.Globalization;
using GovBudget.Classification.Performance;
using NodaTime;

namespace GovBudget.Classification.Disclosures;

/// <summary>The target forms and the projects of a document as <see cref="PerformanceProject"/>, to be checked, compared and scored.</summary>
public static class PerformanceProjects
{
    extension(BudgetDisclosure document)
    {
        /// <summary>The target forms as projects with their targets, in the order of the document, of its year.</summary>
        public IEnumerable<PerformanceProject> ProjectsWithTargets => document.Forms.Select(form => form.ToProject(document.FiscalYear));

        /// <summary>The projects of 项目支出表, in its order: name, unit and money of the year, without targets. A printed 万元 is taken as it stands.</summary>
        public IEnumerable<PerformanceProject> ListedProjects =>
            from line in document.Table(TableKind.ProjectExpenditure)?.Lines.OfType<ProjectLine>() ?? []
            select new PerformanceProject
            {
                Name = line.PrintedName,
                Year = document.FiscalYear,
                Unit = line.Unit is { } unit ? CodedName.ParsePrinted(unit) : null,
                AnnualFunds = new() { Total = line.Total?.Amount },
                Line = line.Number,
            };
    }

    /// <summary>The form as a project with its targets.</summary>
    /// <param name="form">The form.</param>
    /// <param name="year">The year of the document; the default is none.</param>
    /// <param name="vocabulary">The units and scales of the targets; <see langword="null"/> for <see cref="IndicatorVocabulary.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is <see langword="null"/>.</exception>
    public static PerformanceProject ToProject(this PerformanceForm form, FiscalYear year = default, IndicatorVocabulary? vocabulary = null)
    {
        ArgumentNullException.ThrowIfNull(form);
        IndicatorVocabulary words = vocabulary ?? IndicatorVocabulary.Default;
        return new()
        {
            Name = form.ProjectName,
            Year = year,
            Department = form.Department is { } department ? CodedName.ParsePrinted(department) : null,
            Unit = form.Unit is { } unit ? CodedName.ParsePrinted(unit) : null,
            Attribute = form.Attribute,
            Duration = DurationOf(form.Period),
            PeriodFunds = FundsOf(form.PeriodFunds),
            AnnualFunds = FundsOf(form.AnnualFunds),
            PeriodGoal = form.PeriodGoal,
            AnnualGoal = form.AnnualGoal,
            PeriodIndicators = [.. form.PeriodIndicators.Select(indicator => IndicatorOf(indicator, words))],
            Indicators = [.. form.AnnualIndicators.Select(indicator => IndicatorOf(indicator, words))],
            ExecutionWeight = Usable(form.ExecutionWeight),
            Line = form.Line,
        };
    }

    private static PerformanceIndicator IndicatorOf(FormIndicator printed, IndicatorVocabulary vocabulary)
    {
        IndicatorTarget.TryParse(printed.Value, vocabulary, out IndicatorTarget? target, out TargetParseFailure failure);
        return new()
        {
            FirstLevel = printed.FirstLevel,
            SecondLevel = printed.SecondLevel,
            Name = printed.Name,
            TargetText = printed.Value,
            Target = target,
            TargetFailure = failure,
            Weight = Usable(printed.Weight),
            Line = printed.Line,
        };
    }

    /// <summary>A weight below 0, or beyond every form, is damage: what it was, nobody knows.</summary>
    private static decimal? Usable(decimal? weight) => weight is >= 0 and <= PerformanceIndicator.MaxWeight ? weight : null;

    private static ProjectFunds FundsOf(FormFunds printed) => new()
    {
        Total = printed.Total?.Amount,
        Central = printed.Central?.Amount,
        Provincial = printed.Provincial?.Amount,
        Local = printed.Local?.Amount,
        SelfRaised = printed.SelfRaised?.Amount,
        Appropriation = printed.Appropriation?.Amount,
        CarriedOver = printed.CarriedOver?.Amount,
        Other = printed.Other?.Amount,
    };

    /// <summary>Whole years or months, such as 3年 and 18个月; anything else is not understood.</summary>
    private static Period? DurationOf(string? printed)
    {
        string text = PrintedText.Normalize(printed ?? "");
        string digits = text.TrimEnd('年', '个', '月');
        return !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? null
            : text[digits.Length..] switch
            {
                "年" => Period.FromYears(number),
                "月" or "个月" => Period.FromMonths(number),
                _ => null,
            };
    }
}
