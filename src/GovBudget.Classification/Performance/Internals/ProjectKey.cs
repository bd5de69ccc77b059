using System.Globalization;

namespace GovBudget.Classification.Performance.Internals;

/// <summary>What makes two projects the same one: unit and name, in canonical form.</summary>
/// <param name="Unit">The name or the code of the unit; empty where none is printed.</param>
/// <param name="Name">The name, with its prefix.</param>
internal readonly record struct ProjectKey(string Unit, string Name)
{
    public static ProjectKey ByUnitName(PerformanceProject project) => new(PrintedText.Normalize(project.Unit?.Name ?? ""), WithoutYear(project));

    public static ProjectKey ByUnitCode(PerformanceProject project) => new(project.Unit?.Code ?? "", WithoutYear(project));

    /// <summary>2026年会议费 is 会议费 of 2026: only its own year goes, for any other number belongs to the name.</summary>
    private static string WithoutYear(PerformanceProject project)
    {
        string name = PrintedText.Normalize(project.Name);
        string year = project.Year.Year.ToString(CultureInfo.InvariantCulture);
        return project.Year.IsNone ? name : name.Replace($"{year}年度", "", StringComparison.Ordinal).Replace($"{year}年", "", StringComparison.Ordinal);
    }
}
