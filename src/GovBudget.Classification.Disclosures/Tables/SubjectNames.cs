using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Mappings;

namespace GovBudget.Classification.Disclosures.Tables;

/// <summary>
/// Finds subjects by their names on the first day of a fiscal year. A name that tells no one subject finds none, and so
/// does a year that the catalogues do not cover.
/// </summary>
internal sealed class SubjectNames
{
    private readonly SubjectEdition<FunctionalCode>? _functional;
    private readonly SubjectEdition<DepartmentEconomicCode>? _department;
    private readonly SubjectEdition<GovernmentEconomicCode>? _government;

    public SubjectNames(FiscalYear year)
    {
        if (!year.IsNone)
        {
            SubjectCatalogs.Functional.TryAt(year.Start, out _functional);
            SubjectCatalogs.DepartmentEconomic.TryAt(year.Start, out _department);
            SubjectCatalogs.GovernmentEconomic.TryAt(year.Start, out _government);
        }
    }

    /// <summary>Whether the catalogues cover the year.</summary>
    public bool IsCovered => _functional is not null;

    public FunctionalCode? FunctionalClass(string name) => _functional?.FindByName(null, name).Subject?.Code;

    public DepartmentEconomicCode? DepartmentClass(string name) => _department?.FindByName(null, name).Subject?.Code;

    /// <summary>A section of the class that stands above it or, where no class does, of the only class that has the name.</summary>
    public DepartmentEconomicCode? DepartmentSection(string name, DepartmentEconomicCode? economicClass) =>
        economicClass is { } known
            ? _department?.FindByName(known, name).Subject?.Code
            : Only(_department?.FindAllByName(name).Where(s => s.Level == SubjectLevel.Section).Select(s => s.Code));

    /// <summary>A section of the government classification; of several with the name, the one that the department subject can stand in.</summary>
    public GovernmentEconomicCode? GovernmentSection(string name, DepartmentEconomicCode? department)
    {
        GovernmentEconomicCode[] candidates = [.. _government?.FindAllByName(name).Where(s => s.Level == SubjectLevel.Section).Select(s => s.Code) ?? []];
        return candidates.Length > 1 && department is { } known
            ? Only(candidates.Where(c => EconomicCorrespondence.Corresponds(known, c)))
            : Only(candidates);
    }

    public string? NameOf(FunctionalCode code) => _functional is not null && _functional.TryFind(code, out Subject<FunctionalCode>? subject) ? subject.Name : null;

    public string? NameOf(DepartmentEconomicCode code) => _department is not null && _department.TryFind(code, out Subject<DepartmentEconomicCode>? subject) ? subject.Name : null;

    public string? NameOf(GovernmentEconomicCode code) => _government is not null && _government.TryFind(code, out Subject<GovernmentEconomicCode>? subject) ? subject.Name : null;

    private static TCode? Only<TCode>(IEnumerable<TCode>? candidates)
        where TCode : struct
    {
        TCode[] found = [.. candidates?.Take(2) ?? []];
        return found.Length == 1 ? found[0] : null;
    }
}
