using GovBudget.Classification.Checks;

namespace GovBudget.Classification.Disclosures.Relations;

/// <summary>Which target form belongs to which project: one to one, by name and unit; of several with the same, the one whose money fits.</summary>
internal static class ProjectForms
{
    /// <summary>The forms of projects, without those of departments as a whole.</summary>
    public static IEnumerable<PerformanceForm> In(BudgetDisclosure document) => document.Forms.Where(f => !f.IsOverall);

    public static IReadOnlyDictionary<ProjectLine, PerformanceForm> Match(BudgetDisclosure document)
    {
        ProjectLine[] projects = [.. document.Table(TableKind.ProjectExpenditure)?.Lines.OfType<ProjectLine>() ?? []];
        var matched = new Dictionary<ProjectLine, PerformanceForm>(ReferenceEqualityComparer.Instance);
        var free = new HashSet<PerformanceForm>(In(document), ReferenceEqualityComparer.Instance);
        foreach (bool moneyMustFit in new[] { true, false })
        {
            foreach (ProjectLine project in projects.Where(p => !matched.ContainsKey(p)))
            {
                if (In(document).FirstOrDefault(f => free.Contains(f) && IsNamed(f, project) && (!moneyMustFit || Fits(f, project))) is { } form)
                {
                    matched.Add(project, form);
                    free.Remove(form);
                }
            }
        }

        return matched;
    }

    private static bool IsNamed(PerformanceForm form, ProjectLine project) =>
        Same(form.ProjectName, project.PrintedName) && (form.Unit is null || project.Unit is null || Same(form.Unit, project.Unit));

    private static bool Fits(PerformanceForm form, ProjectLine project) =>
        form.AnnualFunds.Total is { } money && project.Total is { } printed && AmountCheck.Equal(printed, money).Verdict != Verdict.Inconsistent;

    private static bool Same(string left, string right) => PrintedText.Normalize(left) == PrintedText.Normalize(right);
}
