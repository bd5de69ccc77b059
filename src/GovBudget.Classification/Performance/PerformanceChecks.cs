using System.Collections.Immutable;
using GovBudget.Classification.Checks;
using GovBudget.Classification.Performance.Internals.Plausibility;

namespace GovBudget.Classification.Performance;

/// <summary>Checks whether targets are plausible (绩效目标审核), before anything is reached or scored.</summary>
/// <remarks>
/// A finding is a question to whoever set the target; <see cref="PerformanceFindingCodes"/> has the codes. Its verdict is
/// <see cref="Verdict.Inconsistent"/> where two statements contradict each other, and otherwise <see cref="Verdict.NotChecked"/>. Whatever stands
/// in an indicator or a project, no check throws for it: a name or money that is <see langword="null"/>, and a list that was never set, count as
/// blank, and a category that is no member of its enumeration as unknown. Only a list that holds <see langword="null"/> is refused.
/// </remarks>
public static class PerformanceChecks
{
    /// <summary>Checks a project: the targets of the year and of its period, one against the other, and against its money.</summary>
    /// <param name="project">The project. What is true of the year and of the period is said once.</param>
    /// <param name="frame">The frame of its indicators; <see langword="null"/> for the one that they show, or else that of the project's year.</param>
    /// <returns>The findings by line; those without a line come last.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="project"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">One of its indicators is <see langword="null"/>.</exception>
    public static ImmutableArray<Finding> Check(PerformanceProject project, IndicatorFrame? frame = null)
    {
        ArgumentNullException.ThrowIfNull(project);
        project = Completed(project);
        ImmutableArray<PerformanceIndicator> year = WithoutNull(project.Indicators, nameof(project));
        ImmutableArray<PerformanceIndicator> period = WithoutNull(project.PeriodIndicators, nameof(project));
        IndicatorFrame? used = frame ?? Recognize([.. year, .. period]) ?? (project.Year.IsNone ? null : IndicatorFrame.ForYear(project.Year));
        string name = PrintedText.Normalize(project.Name);
        Remark[] ofYear = RemarksOf(new(year, used, IsAnnual: true) { Funds = project.AnnualFunds, ExecutionWeight = project.ExecutionWeight }, !period.IsEmpty);
        Remark[] ofPeriod = RemarksOf(new(period, used, IsAnnual: false) { Funds = project.PeriodFunds, ExecutionWeight = project.ExecutionWeight }, hasOther: true);
        IEnumerable<Finding> findings = year.IsEmpty || period.IsEmpty
            ? ofYear.Concat(ofPeriod).Select(remark => remark.ToFinding(name))
            : OfBoth(name, ofYear, ofPeriod);
        return Sorted(findings.Concat(PeriodAgainstYear.Of(project, period, year).Select(remark => remark.ToFinding(name))));
    }

    /// <summary>Checks indicators of one year that are no project's: everything but their money and their period.</summary>
    /// <param name="indicators">The indicators.</param>
    /// <param name="frame">Their frame; <see langword="null"/> for the one that they show. Where they show none, either will do.</param>
    /// <returns>The findings by line; those without a line come last.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicators"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">One of the indicators is <see langword="null"/>.</exception>
    public static ImmutableArray<Finding> Check(IEnumerable<PerformanceIndicator> indicators, IndicatorFrame? frame = null)
    {
        ArgumentNullException.ThrowIfNull(indicators);
        ImmutableArray<PerformanceIndicator> all = WithoutNull([.. indicators], nameof(indicators));
        return Sorted(SheetChecks.Of(new(all, frame ?? Recognize(all), IsAnnual: true)).Select(static remark => remark.ToFinding("")));
    }

    /// <summary>Checks that every project has a target form, and every form a project: one to one, by unit and name.</summary>
    /// <param name="projects">The projects as they are budgeted (项目支出表): name, unit, and money where it is known.</param>
    /// <param name="forms">The target forms.</param>
    /// <returns>The projects without a form in their order, then the forms without a project. Of several with one name, those of the same money belong together; a name without its prefix may be that of <c>J会议费</c>, where only one is; a form without a name is that of a whole department. Nothing where no project is given.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="projects"/> or <paramref name="forms"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">One of the projects or forms is <see langword="null"/>.</exception>
    public static ImmutableArray<Finding> CheckForms(IEnumerable<PerformanceProject> projects, IEnumerable<PerformanceProject> forms)
    {
        ArgumentNullException.ThrowIfNull(projects);
        ArgumentNullException.ThrowIfNull(forms);
        return
        [
            .. FormsOfProjects.Of(
                [.. WithoutNull([.. projects], nameof(projects)).Select(Completed)], [.. WithoutNull([.. forms], nameof(forms)).Select(Completed)]),
        ];
    }

    private static ImmutableArray<T> WithoutNull<T>(ImmutableArray<T> items, string parameter)
        where T : class =>
        items.Any(static item => item is null) ? throw new ArgumentException("The list holds null.", parameter) : items;

    // What was set to null, or never, is as blank as what is not printed.
    private static PerformanceProject Completed(PerformanceProject project) => project with
    {
        Name = project.Name ?? "",
        AnnualFunds = project.AnnualFunds ?? ProjectFunds.None,
        PeriodFunds = project.PeriodFunds ?? ProjectFunds.None,
        Indicators = project.Indicators.IsDefault ? [] : project.Indicators,
        PeriodIndicators = project.PeriodIndicators.IsDefault ? [] : project.PeriodIndicators,
    };

    // A project without any indicator is said once, and a form with one set only is no form with an empty one.
    private static Remark[] RemarksOf(TargetSheet sheet, bool hasOther) => sheet.Indicators.IsEmpty && hasOther ? [] : [.. SheetChecks.Of(sheet)];

    private static IEnumerable<Finding> OfBoth(string name, Remark[] ofYear, Remark[] ofPeriod)
    {
        ILookup<Remark, Remark> byWords = ofPeriod.ToLookup(static remark => remark.WithoutPlace);
        ILookup<(string Code, int Line), Remark> byPlace = ofPeriod.Where(static remark => remark.Line > 0).ToLookup(static remark => (remark.Code, remark.Line));
        var said = new HashSet<Remark>();
        foreach (Remark remark in ofYear)
        {
            Remark[] same = [.. byWords[remark.WithoutPlace], .. byPlace[(remark.Code, remark.Line)].Where(remark.IsOfCutName)];
            said.UnionWith(same);
            yield return remark.ToFinding(name + (same.Length > 0 ? "（实施期和年度）" : "（年度）"));
        }

        foreach (Remark remark in ofPeriod.Where(remark => !said.Contains(remark)))
        {
            yield return remark.ToFinding($"{name}（实施期）");
        }
    }

    private static IndicatorFrame? Recognize(ImmutableArray<PerformanceIndicator> indicators) =>
        IndicatorFrame.Recognize(indicators.Select(static indicator => (indicator.FirstLevel, indicator.SecondLevel)));

    private static ImmutableArray<Finding> Sorted(IEnumerable<Finding> findings) =>
        [.. findings.Distinct().OrderBy(static finding => finding.Line == 0 ? int.MaxValue : finding.Line).ThenBy(static finding => finding.Code, StringComparer.Ordinal)];
}
