using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using GovBudget.Classification.Catalogs.Internals;
using GovBudget.Classification.Performance;
using NodaTime;

namespace GovBudget.Classification.Catalogs;

/// <summary>A vocabulary of the budget system that has codes and is no classification of subjects (代码集), such as the natures of funds (资金性质).</summary>
/// <remarks>Immutable and thread-safe. What each set covers, and how surely, is in docs/code-sets.md.</remarks>
public sealed class CodeSet
{
    private readonly CodeSetFile _file;
    private readonly FrozenDictionary<string, CodeSetEntry> _byCode;
    private readonly FrozenDictionary<string, CodeSetEntry>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    internal CodeSet(CodeSetFile file, LocalDate? date = null)
    {
        _file = file;
        Date = date;
        Entries = CodeSetTree.Build(file.Id, file.Rows.Where(row => date is not { } day || row.IsValidOn(day)));
        Roots = [.. Entries.Where(static entry => entry.Parent is null)];
        _byCode = Entries.ToFrozenDictionary(static entry => entry.Code, StringComparer.Ordinal);
        _bySpan = _byCode.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The permanent short name: <c>fund-nature</c>.</summary>
    public string Id => _file.Id;

    /// <summary>The name (名称): 资金性质.</summary>
    public string ChineseName => _file.ChineseName;

    /// <summary>Where the facts come from, in one sentence.</summary>
    public string Statement => _file.Statement;

    /// <summary>The times that the set covers, and how well; ascending.</summary>
    public ImmutableArray<CatalogCoverage> Coverage => _file.Coverage;

    /// <summary>Every source that an entry names.</summary>
    public ImmutableArray<CatalogSource> Sources => _file.Sources;

    /// <summary>The date that was asked; <see langword="null"/> for the set of all times.</summary>
    public LocalDate? Date { get; }

    /// <summary>Every entry in tree order: each before those below it.</summary>
    public ImmutableArray<CodeSetEntry> Entries { get; }

    /// <summary>The entries at the top, in the order of their codes.</summary>
    public ImmutableArray<CodeSetEntry> Roots { get; }

    /// <summary>The entry with a code.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">The set has no such code; the message names the nearest entry above, or the time in which it is valid.</exception>
    public CodeSetEntry this[string code]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(code);
            return TryFind(code, out CodeSetEntry? entry) ? entry : throw new KeyNotFoundException(CodeSetMessages.Unknown(code, this, _file));
        }
    }

    /// <summary>The set on a date: the entries that are valid then, as far as is known.</summary>
    /// <param name="date">The date.</param>
    /// <exception cref="ArgumentOutOfRangeException">The set does not cover the date.</exception>
    public CodeSet At(LocalDate date) =>
        Coverage.Any(covered => covered.Days.Contains(date)) ? new CodeSet(_file, date)
            : throw new ArgumentOutOfRangeException(nameof(date), CodeSetMessages.NotCovered(_file, date));

    /// <summary>Looks a code up.</summary>
    /// <param name="code">The code, exactly: no space, and with its leading zero.</param>
    /// <param name="entry">The entry.</param>
    public bool TryFind(ReadOnlySpan<char> code, [NotNullWhen(true)] out CodeSetEntry? entry) => _bySpan.TryGetValue(code, out entry);

    /// <summary>The entries with a name (名称), in tree order: more than one where a name stands at two levels.</summary>
    /// <param name="name">The name, or another name of <see cref="CodeSetEntry.OtherNames"/>; brackets, spaces and width do not matter.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public ImmutableArray<CodeSetEntry> FindByName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        string wanted = PrintedText.Normalize(name);
        return [.. Entries.Where(entry => entry.OtherNames.Append(entry.Name).Any(known => PrintedText.Normalize(known) == wanted))];
    }

    /// <summary>The entries that mean a fund source: none outside <see cref="CodeSets.FundNature"/>.</summary>
    /// <param name="source">The fund source (资金来源).</param>
    public ImmutableArray<CodeSetEntry> FindByMember(FundSource source) => [.. Entries.Where(entry => source != FundSource.None && entry.FundSource == source)];

    /// <summary>The entries that mean a project category: none outside <see cref="CodeSets.ProjectCategories"/>.</summary>
    /// <param name="category">The project category (项目类别).</param>
    public ImmutableArray<CodeSetEntry> FindByMember(ProjectCategory category) => [.. Entries.Where(entry => category != ProjectCategory.None && entry.ProjectCategory == category)];

    /// <summary>
    /// The entries that mean an indicator category: none outside <see cref="CodeSets.IndicatorCategories"/>, and two for
    /// <see cref="IndicatorCategory.Cost"/> unless a date is asked first.
    /// </summary>
    /// <param name="category">The category of performance indicators (绩效指标).</param>
    public ImmutableArray<CodeSetEntry> FindByMember(IndicatorCategory category) => [.. Entries.Where(entry => category != IndicatorCategory.None && entry.IndicatorCategory == category)];

    /// <summary>The entries that mean a unit type: none outside <see cref="CodeSets.UnitTypes"/>.</summary>
    /// <param name="type">The unit type (单位类型).</param>
    public ImmutableArray<CodeSetEntry> FindByMember(UnitType type) => [.. Entries.Where(entry => type != UnitType.None && entry.UnitType == type)];

    /// <summary>The name, with the date where one was asked.</summary>
    public override string ToString() => Date is { } date ? $"{ChineseName} ({NodaTime.Text.LocalDatePattern.Iso.Format(date)})" : ChineseName;
}
