namespace GovBudget.Classification.Disclosures.Relations;

/// <summary>The identities of lists: department = Σ units = Σ projects, and the three public expenses one below the other.</summary>
internal static class ListIdentities
{
    public static IEnumerable<LineIdentities.Identity> Find(DisclosedTable table) => table.Kind switch
    {
        TableKind.ProjectExpenditure or TableKind.CarriedOverProjectExpenditure => OfProjects(table),
        TableKind.OperatingExpense => OfUnits(table, 19),
        TableKind.Revenue => OfUnits(table, 7),
        TableKind.ThreePublic => OfThreePublic(table),
        _ => [],
    };

    private static IEnumerable<LineIdentities.Identity> OfProjects(DisclosedTable table)
    {
        UnitLine[] units = [.. table.Lines.OfType<UnitLine>()];
        ProjectLine[] projects = [.. table.Lines.OfType<ProjectLine>()];
        UnitLine[] parts = [.. units.Where(u => !u.IsDepartment)];
        DisclosedLine? whole = table.FindWhole();
        if (whole is not null && parts.Length > 0)
        {
            yield return new(20, whole, parts, $"Σ 各单位（{parts.Length} 个）");
        }

        if (whole is not null && projects.Length > 0)
        {
            yield return new(20, whole, projects, $"Σ 各项目（{projects.Length} 个）");
        }

        foreach (UnitLine unit in parts)
        {
            ProjectLine[] own = [.. projects.Where(p => p.Unit == unit.PrintedName)];
            if (own.Length > 0)
            {
                yield return new(20, unit, own, $"Σ 本单位各项目（{own.Length} 个）");
            }
        }
    }

    private static IEnumerable<LineIdentities.Identity> OfUnits(DisclosedTable table, int relation)
    {
        UnitLine[] all = [.. table.Lines.OfType<UnitLine>()];
        UnitLine[] units = [.. all.Where(u => !u.IsDepartment)];
        // Where two lines share a name, a department and its unit of the same name stand one below the other, and no line says so.
        bool nests = all.Select(u => u.PrintedName).Distinct(StringComparer.Ordinal).Count() != all.Length;
        if (!nests && units.Length > 0 && table.FindTotal() is { } total)
        {
            yield return new(relation, total, units, $"Σ 各单位（{units.Length} 个）");
        }
    }

    private static IEnumerable<LineIdentities.Identity> OfThreePublic(DisclosedTable table)
    {
        ThreePublicLine? Line(ThreePublicItem item) => table.Lines.OfType<ThreePublicLine>().FirstOrDefault(l => l.Item == item);
        DisclosedLine[] three = [.. new[] { Line(ThreePublicItem.Abroad), Line(ThreePublicItem.Reception), Line(ThreePublicItem.Vehicles) }.OfType<DisclosedLine>()];
        if (Line(ThreePublicItem.Total) is { } total && three.Length > 1)
        {
            yield return new(18, total, three, "因公出国（境）费 + 公务接待费 + 公务用车购置及运行费");
        }

        DisclosedLine[] vehicles = [.. new[] { Line(ThreePublicItem.VehiclePurchase), Line(ThreePublicItem.VehicleOperation) }.OfType<DisclosedLine>()];
        if (Line(ThreePublicItem.Vehicles) is { } both && vehicles.Length > 0)
        {
            yield return new(18, both, vehicles, "公务用车购置费 + 公务用车运行维护费");
        }
    }
}
