using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using GovBudget.Classification.Internals;
using GovBudget.Classification.Performance.Internals;
using NodaTime;

namespace GovBudget.Classification.Performance;

/// <summary>The first-level and second-level categories of performance indicators at one time, as a tree with codes (绩效指标体系).</summary>
/// <remarks>
/// <para>There are two: in the older one 成本指标 is 14, below 1 产出指标; in the later one it is 4, at the first level, with 41 to 43 below it.
/// The day between them, 2022-01-01, is general knowledge, and forms of later years still use the older one: let a form say which
/// it uses (<see cref="Recognize(IEnumerable{ValueTuple{string, string}})"/>), and take the date where it does not.</para>
/// <para>How surely each code is known is told by the code set of indicator categories (<c>CodeSets.IndicatorCategories</c>), for 2020 to 2026.</para>
/// <para>Immutable and thread-safe, independent of culture.</para>
/// </remarks>
public sealed partial class IndicatorFrame
{
    private static readonly LocalDate FirstDayOfCostAtTop = new(2022, 1, 1);

    private readonly ImmutableArray<IndicatorFrameRow> _rows;
    private readonly FrozenDictionary<string, IndicatorFrameEntry> _byCode;
    private readonly FrozenDictionary<string, IndicatorFrameEntry>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly FrozenDictionary<IndicatorCategory, IndicatorFrameEntry> _byCategory;
    private readonly SpellingIndex _bySpelling;

    // By what the index says a spelling means.
    private readonly IndicatorFrameEntry[][] _spelled;
    private readonly Lazy<IndicatorFrame> _listed;

    private IndicatorFrame(string name, LocalDate? from, LocalDate? to, IEnumerable<IndicatorFrameRow> rows)
    {
        ChineseName = name;
        From = from;
        To = to;

        // A code begins with that of its parent and with no other one, so this is the order of the tree.
        _rows = [.. rows.OrderBy(static row => row.Code, StringComparer.Ordinal)];
        Entries = EntriesOf(_rows);
        Roots = [.. Entries.Where(static entry => entry.Parent is null)];
        _byCode = Entries.ToFrozenDictionary(static entry => entry.Code, StringComparer.Ordinal);
        _bySpan = _byCode.GetAlternateLookup<ReadOnlySpan<char>>();
        _byCategory = Entries.Where(static entry => !entry.IsLocal).ToFrozenDictionary(static entry => entry.Category);
        (_bySpelling, _spelled) = SpellingsOf(Entries);
        _listed = new(() => new IndicatorFrame(ChineseName, From, To, _rows.Where(static row => row.IsListed)));
    }

    /// <summary>The older frame: 产出{数量, 质量, 时效, 成本}, 效益{经济, 社会, 生态, 可持续影响}, 满意度{服务对象满意度}.</summary>
    public static IndicatorFrame CostBelowOutput { get; } =
        new("绩效指标体系（成本指标列在产出指标之下）", from: null, FirstDayOfCostAtTop.PlusDays(-1), IndicatorFrameRow.CostBelowOutput);

    /// <summary>The later frame: 产出{数量, 质量, 时效}, 效益{经济, 社会, 生态}, 满意度{服务对象满意度}, 成本{经济成本, 社会成本, 生态环境成本}.</summary>
    /// <remarks>可持续影响 stands in it too, below 效益, but is not listed: see <see cref="IndicatorFrameEntry.IsListed"/> and <see cref="Listed"/>.</remarks>
    public static IndicatorFrame CostAtTop { get; } =
        new("绩效指标体系（成本指标列为一级指标）", FirstDayOfCostAtTop, to: null, IndicatorFrameRow.CostAtTop);

    /// <summary>The name (名称), which says where 成本指标 stands.</summary>
    public string ChineseName { get; }

    /// <summary>The first day, by general knowledge; <see langword="null"/> where nothing is known of the beginning.</summary>
    public LocalDate? From { get; }

    /// <summary>The last day, by general knowledge; <see langword="null"/> where no end is known.</summary>
    public LocalDate? To { get; }

    /// <summary>Every entry in tree order: each first level before those below it.</summary>
    public ImmutableArray<IndicatorFrameEntry> Entries { get; }

    /// <summary>The first levels (一级指标), in the order of their codes.</summary>
    public ImmutableArray<IndicatorFrameEntry> Roots { get; }

    /// <summary>The same frame with what its list has, and nothing else: no local entry, and no 可持续影响 in the later one.</summary>
    public IndicatorFrame Listed => Entries.All(static entry => entry.IsListed) ? this : _listed.Value;

    /// <summary>The entry with a code.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">The frame has no such code; the message says which frame has it, or what stands near.</exception>
    public IndicatorFrameEntry this[string code]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(code);
            return TryFind(code, out IndicatorFrameEntry? entry) ? entry : throw new KeyNotFoundException(IndicatorFrameMessages.UnknownCode(code, this));
        }
    }

    /// <summary>The entry of a category.</summary>
    /// <param name="category">The category.</param>
    /// <exception cref="KeyNotFoundException">The frame does not have the category; the message says which one has it.</exception>
    public IndicatorFrameEntry this[IndicatorCategory category] =>
        TryFind(category, out IndicatorFrameEntry? entry) ? entry : throw new KeyNotFoundException(IndicatorFrameMessages.UnknownCategory(category, this));

    /// <summary>The frame on a day, by general knowledge: the later one from 2022-01-01.</summary>
    /// <param name="date">The day; its calendar does not matter. Every day has a frame.</param>
    public static IndicatorFrame At(LocalDate date) =>
        date.WithCalendar(CalendarSystem.Iso) < FirstDayOfCostAtTop ? CostBelowOutput : CostAtTop;

    /// <summary>The frame of a budget year, by general knowledge: the later one from 2022.</summary>
    /// <param name="year">The budget year.</param>
    /// <exception cref="ArgumentException"><paramref name="year"/> is the default value, no year.</exception>
    public static IndicatorFrame ForYear(FiscalYear year) =>
        year.IsNone ? throw new ArgumentException("The default FiscalYear is no year: say which year's frame is wanted.", nameof(year)) : At(year.Start);

    /// <summary>Looks a code up.</summary>
    /// <param name="code">The code, exactly.</param>
    /// <param name="entry">The entry.</param>
    public bool TryFind(ReadOnlySpan<char> code, [NotNullWhen(true)] out IndicatorFrameEntry? entry) => _bySpan.TryGetValue(code, out entry);

    /// <summary>Looks a category up.</summary>
    /// <param name="category">The category; <see cref="IndicatorCategory.None"/> is never found, for local entries have no category.</param>
    /// <param name="entry">The entry.</param>
    public bool TryFind(IndicatorCategory category, [NotNullWhen(true)] out IndicatorFrameEntry? entry) => _byCategory.TryGetValue(category, out entry);

    /// <summary>The first level that a category belongs to in this frame: for 成本指标 it is 产出指标 in the older one.</summary>
    /// <param name="category">The category.</param>
    /// <returns>The first level; <see langword="null"/> where the category is one itself.</returns>
    /// <exception cref="KeyNotFoundException">The frame does not have the category; the message says which one has it.</exception>
    public IndicatorCategory? ParentOf(IndicatorCategory category) => this[category].Parent?.Category;

    /// <summary>Whether a category is a second level below another one in this frame.</summary>
    /// <param name="first">The first level.</param>
    /// <param name="second">The second level. 满意度指标 printed below itself is <see cref="IndicatorCategory.ServedSatisfaction"/>.</param>
    /// <returns>Also <see langword="false"/> where the frame does not have one of them.</returns>
    public bool Belongs(IndicatorCategory first, IndicatorCategory second) =>
        TryFind(second, out IndicatorFrameEntry? entry) && entry.Parent is { } parent && parent.Category == first;

    /// <summary>The frame with a local category more (地方自设); this frame stays as it is.</summary>
    /// <param name="code">
    /// The code: up to 12 digits, that of the parent and at least one more. It neither begins with nor begins the code of another entry of this
    /// frame or of the two national ones, so that it shadows none and draws none below it: 19 below 1 will do, 11, 14, 111 and 2 will not.
    /// </param>
    /// <param name="name">The name on one line, up to 64 characters. It means nothing else in this frame or in the two national ones.</param>
    /// <param name="parentCode">The code of the first level that it belongs to; <see langword="null"/> for a first level of its own.</param>
    /// <param name="otherNames">Other spellings, with the same rules as the name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/>, <paramref name="name"/> or another name is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The code, a name or the parent breaks a rule; the message says which.</exception>
    public IndicatorFrame WithLocal(string code, string name, string? parentCode, params ReadOnlySpan<string> otherNames) =>
        new(ChineseName, From, To, _rows.Add(LocalCategoryRules.RowOf(this, code, name, parentCode, otherNames)));

    /// <summary>The name.</summary>
    public override string ToString() => ChineseName;

    private static ImmutableArray<IndicatorFrameEntry> EntriesOf(ImmutableArray<IndicatorFrameRow> rows)
    {
        var byCode = new Dictionary<string, IndicatorFrameEntry>(StringComparer.Ordinal);
        foreach (IndicatorFrameRow row in rows)
        {
            byCode.Add(row.Code, new IndicatorFrameEntry(row, row.ParentCode is { } parent ? byCode[parent] : null));
        }

        ImmutableArray<IndicatorFrameEntry> entries = [.. rows.Select(row => byCode[row.Code])];
        foreach (IGrouping<IndicatorFrameEntry?, IndicatorFrameEntry> below in entries.GroupBy(static entry => entry.Parent))
        {
            below.Key?.Children = [.. below];
        }

        return entries;
    }
}
