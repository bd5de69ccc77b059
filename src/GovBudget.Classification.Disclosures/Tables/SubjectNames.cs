using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Mappings;

namespace GovBudget.Classification.Disclosures.Tables;

/// <summary>
/// Finds subjects by their names on the first day of a fiscal year. A name that tells no one subject finds none, and so
/// does a year that the catalogues do not cover.
/// </summary>
internal sealed class SubjectNames
{
    private static readonly Lazy<Task> Ahead = new(static () => Task.Run(static () => new SubjectNames(EconomicCorrespondence.LastYear).FunctionalClass(string.Empty)));

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

    /// <summary>Starts, once in a process, to read the catalogues and the correspondence, so that the first document does not wait for them later.</summary>
    public static void ReadAhead() => _ = Ahead.Value;

    /// <summary>Whether the catalogues cover the year.</summary>
    public bool IsCovered => _functional is not null;

    /// <summary>Whether the functional catalogue of the year is complete enough for a code that it lacks to mean something.</summary>
    public bool IsFull => _functional?.Coverage.Extent == CoverageExtent.Full;

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

    public string? NameOf(FunctionalCode code) => Find(_functional, code)?.Name;

    public string? NameOf(DepartmentEconomicCode code) => Find(_department, code)?.Name;

    public string? NameOf(GovernmentEconomicCode code) => Find(_government, code)?.Name;

    /// <summary>Whether the name of a subject is more than general knowledge for the year; only such a name can prove a printed one wrong.</summary>
    public bool IsNameSure(FunctionalCode code) => Find(_functional, code)?.Evidence > Evidence.Unverified;

    /// <inheritdoc cref="IsNameSure(FunctionalCode)"/>
    public bool IsNameSure(DepartmentEconomicCode code) => Find(_department, code)?.Evidence > Evidence.Unverified;

    /// <summary>What the catalogue knows of a code with the name that is printed beside it; none for a year that is not covered.</summary>
    public NameCheck<FunctionalCode>? Check(FunctionalCode code, string printedName) => _functional?.CheckName(code, printedName);

    private static Subject<TCode>? Find<TCode>(SubjectEdition<TCode>? edition, TCode code)
        where TCode : struct, ISubjectCode<TCode> => edition is not null && edition.TryFind(code, out Subject<TCode>? subject) ? subject : null;

    private static TCode? Only<TCode>(IEnumerable<TCode>? candidates)
        where TCode : struct
    {
        TCode[] found = [.. candidates?.Take(2) ?? []];
        return found.Length == 1 ? found[0] : null;
    }
}
