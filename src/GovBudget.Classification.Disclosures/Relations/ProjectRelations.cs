using GovBudget.Classification.Checks;

namespace GovBudget.Classification.Disclosures.Relations;

/// <summary>The project table against the target forms of the projects (relations 46 to 48).</summary>
internal static class ProjectRelations
{
    public static IEnumerable<RelationResult?> Check(BudgetDisclosure document)
    {
        if (document.Forms.IsEmpty)
        {
            return [];
        }

        ProjectLine[] projects = [.. document.Table(TableKind.ProjectExpenditure)?.Lines.OfType<ProjectLine>() ?? []];
        return
        [
            .. projects.Length == 0 ? [] : Forms(document, projects),
            .. Units(document, projects),
        ];
    }

    private static IEnumerable<RelationResult?> Forms(BudgetDisclosure document, ProjectLine[] projects)
    {
        var missing = new List<ProjectLine>();
        IReadOnlyDictionary<ProjectLine, PerformanceForm> forms = ProjectForms.Match(document);
        foreach (ProjectLine project in projects)
        {
            string statement = $"项目支出表 {Called(project)} = 其绩效目标表 年度资金总额";
            if (forms.TryGetValue(project, out PerformanceForm? form))
            {
                yield return Operands.Equal(46, project.Number, statement, project.Total, form.AnnualFunds.Total);
            }
            else
            {
                missing.Add(project);
                yield return new RelationResult
                {
                    Relation = 46,
                    Verdict = Verdict.Inconsistent,
                    Line = project.Number,
                    Statement = statement,
                    Left = project.Total?.Amount,
                    Note = "该项目没有公开绩效目标表",
                    // Where only a few projects have forms, the others were never meant to.
                    Weight = forms.Count * 4 >= projects.Length * 3 ? Severity.Error : Severity.Warning,
                };
            }
        }

        foreach (PerformanceForm form in ProjectForms.In(document).Except(forms.Values))
        {
            yield return Operands.Decided(46, form.Line, $"绩效目标表 {form.Unit} {form.ProjectName} 在项目支出表中有对应项目", holds: false);
        }

        yield return Sum(document, missing);
    }

    /// <summary>The forms print whole 元; with the projects that have none they must come to the printed total of the table.</summary>
    private static RelationResult? Sum(BudgetDisclosure document, List<ProjectLine> missing)
    {
        DisclosedTable table = document.Table(TableKind.ProjectExpenditure)!;
        DisclosedLine? whole = table.FindWhole();
        string others = missing.Count == 0 ? string.Empty : $" + 无目标表的 {missing.Count} 个项目";
        if (whole?.Total is not { } total)
        {
            return null;
        }

        PerformanceForm[] forms = [.. ProjectForms.In(document)];
        string statement = $"项目支出表 合计 = Σ 绩效目标表 年度资金（{forms.Length} 张）{others}";
        return Array.TrueForAll(forms, f => f.AnnualFunds.Total is not null)
            ? Operands.Sum(47, whole.Number, statement, total, [.. forms.Select(f => f.AnnualFunds.Total), .. missing.Select(m => m.Total)])
            : Operands.NotChecked(47, whole.Number, statement, "有绩效目标表未列年度资金总额", total.Amount);
    }

    /// <summary>The units of the department, of the project table and of the forms are the same.</summary>
    private static IEnumerable<RelationResult?> Units(BudgetDisclosure document, ProjectLine[] projects)
    {
        if (document.Units.IsEmpty)
        {
            yield break;
        }

        HashSet<string> listed = [.. document.Units.Select(u => PrintedText.Normalize(u.Name))];
        foreach (IGrouping<string, int> unit in projects.Where(p => p.Unit is not null).GroupBy(p => PrintedText.Normalize(p.Unit!), p => p.Number))
        {
            yield return Operands.Decided(48, unit.First(), $"项目支出表的单位 {unit.Key} 在预算单位名单中", listed.Contains(unit.Key));
        }

        foreach (IGrouping<string, int> unit in document.Forms.Where(f => f.Unit is not null).GroupBy(f => PrintedText.Normalize(f.Unit!), f => f.Line))
        {
            yield return Operands.Decided(48, unit.First(), $"绩效目标表的实施单位 {unit.Key} 在预算单位名单中", listed.Contains(unit.Key));
        }

        foreach (UnitLine unit in document.Table(TableKind.OperatingExpense)?.Lines.OfType<UnitLine>().Where(u => !u.IsDepartment) ?? [])
        {
            UnitType type = document.Units.FirstOrDefault(u => Same(u.Name, unit.PrintedName))?.Type ?? UnitType.None;
            yield return Operands.Decided(48, unit.Number, $"机关运行经费表的单位 {unit.PrintedName} 是行政或参公单位", type is UnitType.Administrative or UnitType.CivilServiceManaged);
        }
    }

    private static string Called(ProjectLine project) => project.Unit is null ? project.PrintedName : $"{project.Unit} {project.PrintedName}";

    private static bool Same(string left, string right) => PrintedText.Normalize(left) == PrintedText.Normalize(right);
}
