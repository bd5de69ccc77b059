using System.Collections.Immutable;
using GovBudget.Classification.Checks;

namespace GovBudget.Classification.Performance.Internals.Plausibility;

/// <summary>Projects without a target form, and forms without a project: one to one, by unit and name.</summary>
internal static class FormsOfProjects
{
    public static IEnumerable<Finding> Of(ImmutableArray<PerformanceProject> projects, ImmutableArray<PerformanceProject> forms)
    {
        // A document without a list of projects says nothing about any, and a form without a name is that of a whole department.
        if (projects.IsEmpty)
        {
            return [];
        }

        forms = [.. forms.Where(static form => IndicatorText.Key(form.Name).Length > 0)];

        // Of several with one name, those of the same money belong together; a unit that is not printed on one side may be any.
        (PerformanceProject? Form, PerformanceProject? Project)[] pairs =
        [
            .. new Pairing<PerformanceProject>(forms, projects)
                .By(static project => (ProjectKey.ByUnitName(project), project.AnnualFunds.Total))
                .By(ProjectKey.ByUnitName)
                .Unique(ByPlainName, IsPrefixLeftOut)
                .By(ProjectKey.ByUnitCode, static project => project.Unit is { Code.Length: > 0 })
                .Unique(static project => (ProjectKey.ByUnitName(project).Name, project.AnnualFunds.Total), IsOfAnyUnit)
                .Unique(static project => ProjectKey.ByUnitName(project).Name, IsOfAnyUnit).All,
        ];
        int without = pairs.Count(static pair => pair.Form is null);
        Severity severity = without * 2 > projects.Length ? Severity.Warning : Severity.Error;
        return pairs.Select(pair => Of(pair.Form, pair.Project, severity)).OfType<Remark>().Select(static remark => remark.ToFinding(""));
    }

    private static Remark? Of(PerformanceProject? form, PerformanceProject? project, Severity severity) =>
        form is null ? Missing(PerformanceFindingCodes.FormMissing, severity, $"项目{Named(project!)}没有绩效目标表", project!)
        : project is null ? Missing(PerformanceFindingCodes.ProjectMissing, Severity.Error, $"绩效目标表{Named(form)}没有对应的项目", form)
        : null;

    private static Remark Missing(string code, Severity severity, string words, PerformanceProject of) =>
        new(code, severity, words, of.Line) { IsContradiction = true, Left = of.AnnualFunds.Total };

    private static bool IsOfAnyUnit(PerformanceProject form, PerformanceProject project) =>
        ProjectKey.ByUnitName(form) is var one && ProjectKey.ByUnitName(project) is var other && one.Name == other.Name && (one.Unit.Length == 0 || other.Unit.Length == 0);

    private static ProjectKey ByPlainName(PerformanceProject project) => ProjectKey.ByUnitName(project with { Name = project.PlainName });

    // J会议费 and Z会议费 are two projects; 会议费 may be either of them.
    private static bool IsPrefixLeftOut(PerformanceProject form, PerformanceProject project) =>
        (form.Prefix.Length == 0) != (project.Prefix.Length == 0) && ByPlainName(form) == ByPlainName(project);

    private static string Named(PerformanceProject project)
    {
        string name = IndicatorText.Quoted(IndicatorText.Key(project.Name));
        string money = project.AnnualFunds.Total is { } total ? $"，{IndicatorText.Yuan(total)}" : "";
        return project.Unit is { } unit ? $"{name}（{IndicatorText.Key(unit.Name)}{money}）" : $"{name}{(money.Length > 0 ? $"（{money[1..]}）" : "")}";
    }
}
