namespace GovBudget.Classification.Mappings;

/// <summary>
/// The correspondence of the two economic classifications (部门预算支出经济分类 ↔ 政府预算支出经济分类) at the grain of classes:
/// which government subjects the money of a department subject can stand in.
/// </summary>
/// <remarks>
/// The same department subject stands in different government subjects by the type of the unit that spends: 工资福利支出 is
/// 501 in an administrative unit and 50501 in a public institution. Source: the correspondence printed in published
/// budgets of 2019 to 2026 and in an excerpt of the Ministry's table (政府预算与部门预算支出经济分类科目对照表).
/// </remarks>
public static class EconomicCorrespondence
{
    // Department class, government class, and the one section of it where not the whole class corresponds (0: the whole).
    private static readonly (int Department, int Government, int OnlySection)[] Pairs =
    [
        (301, 501, 0), (301, 505, 50501),
        (302, 502, 0), (302, 505, 50502),
        (303, 509, 0),
        (307, 511, 0),
        (309, 504, 0), (309, 506, 0),
        (310, 503, 0), (310, 506, 0),
        (311, 508, 0),
        (312, 507, 0), (312, 508, 0),
        (313, 510, 0),
        (399, 599, 0),
    ];

    /// <summary>Whether money of a department subject can stand in a government subject.</summary>
    /// <param name="department">The department subject, at any level.</param>
    /// <param name="government">The government subject; a class matches where any of its sections does.</param>
    /// <returns><see langword="false"/> too where either code is <c>default</c>.</returns>
    public static bool Corresponds(DepartmentEconomicCode department, GovernmentEconomicCode government)
    {
        int departmentClass = department.AncestorAt(SubjectLevel.Class)?.Number ?? 0;
        int governmentClass = government.AncestorAt(SubjectLevel.Class)?.Number ?? 0;
        int section = government.AncestorAt(SubjectLevel.Section)?.Number ?? 0;
        foreach ((int from, int to, int only) in Pairs)
        {
            if (from == departmentClass && to == governmentClass)
            {
                return only == 0 || section == 0 || section == only;
            }
        }

        return false;
    }

    /// <summary>
    /// The type of the unit that spends money of a government subject: administrative (行政单位, with the institutions run
    /// like them) for 501 to 504, public institution (事业单位) for 505 and 506.
    /// </summary>
    /// <returns>The type, or <see cref="UnitType.None"/> where the subject tells none, as 对个人和家庭的补助 does.</returns>
    public static UnitType UnitTypeOf(GovernmentEconomicCode government) => government.AncestorAt(SubjectLevel.Class)?.Number switch
    {
        501 or 502 or 503 or 504 => UnitType.Administrative,
        505 or 506 => UnitType.PublicInstitution,
        _ => UnitType.None,
    };
}
