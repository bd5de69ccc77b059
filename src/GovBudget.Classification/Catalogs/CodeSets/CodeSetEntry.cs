using System.Collections.Immutable;
using GovBudget.Classification.Catalogs.Internals;
using GovBudget.Classification.Performance;
using NodaTime;

namespace GovBudget.Classification.Catalogs;

/// <summary>One code of a <see cref="CodeSet"/> with its name, its place in the tree and how it is known (代码项).</summary>
/// <remarks>Immutable and thread-safe. An entry belongs to the set that gave it: <see cref="CodeSet.At(LocalDate)"/> gives entries of its own.</remarks>
public sealed class CodeSetEntry
{
    private readonly CodeSetRow _row;
    private readonly CodeSetMember _member;

    internal CodeSetEntry(CodeSetRow row, CodeSetEntry? parent, CodeSetMember member)
    {
        _row = row;
        _member = member;
        Parent = parent;
    }

    /// <summary>The code, as text: its length varies, and a leading zero counts.</summary>
    public string Code => _row.Code;

    /// <summary>The name (名称).</summary>
    public string Name => _row.Name;

    /// <summary>Other names that the sources give this code, such as a shortened one: 经济效益 for 经济效益指标.</summary>
    public ImmutableArray<string> OtherNames => _row.OtherNames;

    /// <summary>The entry above; <see langword="null"/> at the top.</summary>
    public CodeSetEntry? Parent { get; }

    /// <summary>The entries directly below, in the order of their codes.</summary>
    public ImmutableArray<CodeSetEntry> Children { get; internal set; } = [];

    /// <summary>1 at the top, 2 below it, and so on.</summary>
    public int Level => Parent is null ? 1 : Parent.Level + 1;

    /// <summary>The first day; <see langword="null"/> where nothing is known of the beginning.</summary>
    public ValidityBound? From => _row.From;

    /// <summary>The last day; <see langword="null"/> where no end is known.</summary>
    public ValidityBound? To => _row.To;

    /// <summary>Evidence that holds for the whole validity; <see cref="Evidence.None"/> where it follows from <see cref="Seen"/> and <see cref="Known"/>.</summary>
    public Evidence Stated => _row.Stated;

    /// <summary>The years whose published documents print the code with one of the names, ascending.</summary>
    public ImmutableArray<YearSighting> Seen => _row.Seen;

    /// <summary>The years for which unprinted sources have the code, and how sure they are; <see langword="null"/> where only documents do.</summary>
    public KnownYears? Known => _row.Known;

    /// <summary>What the entry rests on.</summary>
    public ImmutableArray<CatalogSource> Sources => _row.Sources;

    /// <summary>What else is to be said, in one sentence; may be empty.</summary>
    public string Note => _row.Note;

    /// <summary>The fund source that has the same meaning; <see cref="FundSource.None"/> where none has, and outside <see cref="CodeSets.FundNature"/>.</summary>
    public FundSource FundSource => _member.FundSource;

    /// <summary>The project category that has the same meaning; <see cref="ProjectCategory.None"/> outside <see cref="CodeSets.ProjectCategories"/>.</summary>
    public ProjectCategory ProjectCategory => _member.ProjectCategory;

    /// <summary>The indicator category that has the same meaning; <see cref="IndicatorCategory.None"/> outside <see cref="CodeSets.IndicatorCategories"/>.</summary>
    public IndicatorCategory IndicatorCategory => _member.IndicatorCategory;

    /// <summary>The unit type that has the same meaning; <see cref="UnitType.None"/> where none has, and outside <see cref="CodeSets.UnitTypes"/>.</summary>
    public UnitType UnitType => _member.UnitType;

    /// <summary>Whether the entry holds on a day, as far as is known.</summary>
    /// <param name="day">The day.</param>
    public bool IsValidOn(LocalDate day) => _row.IsValidOn(day);

    /// <summary>How surely code and name are known for a fiscal year, by the rules of <see cref="Evidence"/>.</summary>
    /// <param name="year">The fiscal year.</param>
    public Evidence EvidenceIn(int year) => EvidenceRules.For(year, Stated, Seen.AsSpan());

    /// <summary>How sure the unprinted sources are for a fiscal year; it counts where <see cref="EvidenceIn(int)"/> is <see cref="Evidence.Unverified"/>.</summary>
    /// <param name="year">The fiscal year.</param>
    public Confidence ConfidenceIn(int year) => EvidenceRules.ConfidenceFor(year, Known);

    /// <summary>How many published documents of a fiscal year print the code; 0 or more.</summary>
    /// <param name="year">The fiscal year.</param>
    public int DocumentsIn(int year)
    {
        foreach (YearSighting sighting in Seen)
        {
            if (sighting.Year == year)
            {
                return sighting.Documents;
            }
        }

        return 0;
    }

    /// <summary>The code and the name: <c>21 公用经费</c>.</summary>
    public override string ToString() => $"{Code} {Name}";
}
