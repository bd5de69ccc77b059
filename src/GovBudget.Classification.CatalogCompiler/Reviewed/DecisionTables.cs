using System.Text;
using GovBudget.Classification.CatalogCompiler.Facts;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Catalogs.Internals;
using NodaTime;
using NodaTime.Text;

namespace GovBudget.Classification.CatalogCompiler.Reviewed;

/// <summary>Every decision on one scheme, with what became of it: a decision that no fact calls for must go.</summary>
internal sealed class DecisionTables
{
    private readonly HashSet<Decision> _used = new(ReferenceEqualityComparer.Instance);

    public IReadOnlyList<NameDecision> Names { get; init; } = [];

    public IReadOnlyList<KnownName> Known { get; init; } = [];

    public IReadOnlyList<WithdrawnName> Withdrawn { get; init; } = [];

    public IReadOnlyList<BoundaryDecision> Boundaries { get; init; } = [];

    public IReadOnlyList<WordDecision> Words { get; init; } = [];

    public IReadOnlyList<ChangeDecision> Changes { get; init; } = [];

    public IReadOnlyList<ReuseDecision> Reuses { get; init; } = [];

    public IReadOnlyList<AccountDecision> Accounts { get; init; } = [];

    public IReadOnlyList<NoticeDecision> Notices { get; init; } = [];

    /// <summary>Decisions that changed nothing.</summary>
    public IEnumerable<Decision> Unused => All.Where(decision => !_used.Contains(decision));

    /// <summary>All decisions.</summary>
    public IEnumerable<Decision> All => [.. Names, .. Known, .. Withdrawn, .. Boundaries, .. Words, .. Changes, .. Reuses, .. Accounts, .. Notices];

    /// <summary>The decisions that ship with the compiler.</summary>
    public static DecisionTables Of(FactScheme scheme) => new()
    {
        Names = [.. ReviewedTable.Read("names", scheme).Select(static r => new NameDecision(r["code"], r["years"], r["printed"], r["taken"], r["counts"] == "yes", r["reason"]))],
        Known = [.. ReviewedTable.Read("known", scheme).Select(static r => new KnownName(
            new KnownSubject(r["code"], r["name"], YearRange.Read(r["years"])!.Value, CatalogWords.ToConfidence(Word(r["confidence"]))!.Value, null), r["reason"]))],
        Withdrawn = [.. ReviewedTable.Read("withdrawn", scheme).Select(static r => new WithdrawnName(r["code"], r["name"], r["reason"]))],
        Boundaries = [.. ReviewedTable.Read("boundaries", scheme).Select(static r => new BoundaryDecision(r["code"], r["name"], Bound(r["day"], r["basis"]), r["reason"]))],
        Words = [.. ReviewedTable.Read("words", scheme).Select(static r => new WordDecision(r["word"], Day(r["day"]), r["begins"] == "yes", r["reason"]))],
        Changes = [.. ReviewedTable.Read("changes", scheme).Select(static r => new ChangeDecision(
            CatalogWords.ToChangeKind(Word(r["kind"]))!.Value, Bound(r["day"], r["basis"]), CatalogWords.ToAccount(Word(r["account"]))!.Value,
            List(r["from"]), List(r["to"]), List(r["sources"]), r["reason"]))],
        Reuses = [.. ReviewedTable.Read("reuse", scheme).Select(static r => new ReuseDecision(r["code"], r["before"], r["after"], r["decision"] == "reused", r["reason"]))],
        Accounts = [.. ReviewedTable.Read("accounts", scheme).Select(static r => new AccountDecision(r["prefix"], CatalogWords.ToAccount(Word(r["account"]))!.Value, r["reason"]))],
        Notices = [.. ReviewedTable.Read("notices", scheme).Select(static r => new NoticeDecision(
            r["code"], r["number"], Enum.Parse<NoticeWord>(r["word"], ignoreCase: true), r["reason"]))],
    };

    /// <summary>Notes that a decision was called for.</summary>
    public T Use<T>(T decision)
        where T : Decision
    {
        _used.Add(decision);
        return decision;
    }

    /// <summary>The first decision that fits, noted as used; <see langword="null"/> where none does.</summary>
    public T? Find<T>(IEnumerable<T> decisions, Func<T, bool> fits)
        where T : Decision => decisions.FirstOrDefault(fits) is { } decision ? Use(decision) : null;

    private static byte[] Word(string text) => Encoding.UTF8.GetBytes(text);

    private static string[] List(string text) => text.Split(',', StringSplitOptions.RemoveEmptyEntries);

    private static ValidityBound Bound(string day, string basis) => new(Day(day), CatalogWords.ToBasis(Word(basis))!.Value);

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
