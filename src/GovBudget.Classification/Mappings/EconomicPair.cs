using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using GovBudget.Classification.Catalogs;

namespace GovBudget.Classification.Mappings;

/// <summary>A department economic subject and a government economic subject that the same money stands in (对应科目), and how that is known.</summary>
/// <remarks>
/// Immutable and thread-safe. Both subjects are of one level: two sections, or two classes. What a pair of classes says is drawn from the
/// pairs of sections below it: the strongest evidence, the years of all, the largest number of documents.
/// </remarks>
public sealed class EconomicPair
{
    internal EconomicPair(DepartmentEconomicCode department, GovernmentEconomicCode government)
    {
        Department = department;
        Government = government;
    }

    /// <summary>The subject of the department budget (部门预算支出经济分类).</summary>
    public DepartmentEconomicCode Department { get; }

    /// <summary>The subject of the government budget (政府预算支出经济分类).</summary>
    public GovernmentEconomicCode Government { get; }

    /// <summary>The types of units whose money the pair is for, in their official order; all of them where the type does not matter.</summary>
    /// <remarks>It follows from the class of the government subject: 501 to 504 are 机关 subjects, 505 and 506 subjects of 事业单位.</remarks>
    public ImmutableArray<UnitType> UnitTypes { get; internal init; } = [];

    /// <summary>The strongest evidence of any year; for one year ask <see cref="EvidenceIn"/>.</summary>
    /// <remarks>
    /// Official: in the excerpt of the Ministry's table of correspondence. Observed: printed together in published documents of
    /// <see cref="YearsSeen"/>. Unverified: general knowledge only, not a fact; never Inferred.
    /// </remarks>
    public Evidence Evidence { get; internal init; }

    /// <summary>How sure general knowledge is, where <see cref="Evidence"/> is Unverified; else None.</summary>
    public Confidence Confidence { get; internal init; }

    /// <summary>The fiscal years whose published documents print the two subjects together, ascending; empty where none does.</summary>
    public ImmutableArray<int> YearsSeen { get; internal init; } = [];

    /// <summary>How many published documents print the two subjects together, over all years; 0 where none does. Of a pair of classes: at least so many.</summary>
    public int Documents { get; internal init; }

    /// <summary>How many rows of tables print the pair, in a count over part of the documents; 0 where that count has fewer than two.</summary>
    public int Occurrences { get; internal init; }

    /// <summary>The last fiscal year of the pair, by general knowledge; <see langword="null"/> where no end is known.</summary>
    public int? LastYear { get; internal init; }

    /// <summary>Why the pair is doubtful (存疑), in a sentence; <see langword="null"/> where it is not.</summary>
    public string? Doubt { get; internal init; }

    /// <summary>Whether the pair is doubtful: it is listed, and never wins over one that is not.</summary>
    [MemberNotNullWhen(true, nameof(Doubt))]
    public bool IsDoubtful => Doubt is not null;

    /// <summary>What the pair rests on, in words.</summary>
    public ImmutableArray<string> Sources { get; internal init; } = [];

    internal (int First, int Last)? OfficialYears { get; init; }

    /// <summary>Whether the pair is for money of units of a type; true of every pair for <see cref="UnitType.None"/>, which excludes nothing.</summary>
    public bool AppliesTo(UnitType unitType) => unitType == UnitType.None || UnitTypes.AsSpan().Contains(unitType);

    /// <summary>How the pair is known for a fiscal year.</summary>
    /// <param name="year">The year; for no year the answer is <see cref="Evidence"/>.</param>
    /// <returns>
    /// Official in the years that the official excerpt is of; Observed where documents of the year print the pair; Inferred where the excerpt or
    /// documents know it before and after the year; None after <see cref="LastYear"/>; else Unverified.
    /// </returns>
    public Evidence EvidenceIn(FiscalYear year)
    {
        if (year.IsNone)
        {
            return Evidence;
        }

        if (year.Year > LastYear)
        {
            return Evidence.None;
        }

        bool isOfficial = OfficialYears is { } official && year.Year >= official.First && year.Year <= official.Last;
        bool before = OfficialYears?.Last < year.Year || (!YearsSeen.IsEmpty && YearsSeen[0] < year.Year);
        bool after = OfficialYears?.First > year.Year || (!YearsSeen.IsEmpty && YearsSeen[^1] > year.Year);
        return isOfficial ? Evidence.Official
            : YearsSeen.AsSpan().Contains(year.Year) ? Evidence.Observed
            : before && after ? Evidence.Inferred
            : Evidence.Unverified;
    }

    /// <summary>Both codes: <c>30101 → 50101</c>.</summary>
    public override string ToString() => $"{Department} → {Government}";
}
