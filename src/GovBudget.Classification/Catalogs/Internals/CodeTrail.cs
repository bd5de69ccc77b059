using System.Collections.Immutable;
using GovBudget.Classification.Mappings;

namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>What a code that is no subject of an edition is at the time nearest to it, and what leads from there to the edition.</summary>
internal sealed class CodeTrail<TCode>
    where TCode : struct, ISubjectCode<TCode>
{
    private readonly SubjectEdition<TCode> _edition;

    private CodeTrail(SubjectEdition<TCode> edition, TCode code, string printedName, int[] rows, bool isEarlier)
    {
        CatalogTable table = edition.Catalog.Table;
        _edition = edition;
        IsEarlier = isEarlier;
        string letters = NameKey.LettersOf(printedName);
        int row = rows.Where(row => NameKey.LettersOf(table.NameOf(row)) == letters).Append(rows[0]).First();
        Name = table.NameOf(row);
        First = table.FromOf(table.FirstOfRun(row));
        Last = table.ToOf(table.LastOfRun(row));
        FirstSeen = table.SeenOf(table.FirstOfRun(row)) is { IsEmpty: false } first ? first[0].Year : null;
        LastSeen = table.SeenOf(table.LastOfRun(row)) is { IsEmpty: false } last ? last[^1].Year : null;
        int day = NearestCovered(row);
        Evidence = table.EvidenceOf(row, CatalogDay.YearOf(day != CatalogDay.Open ? day : isEarlier ? table.Lasts[row] : table.Firsts[row]));
        Lineages = [.. rows.Select(row => LineageOf(code, row)).OfType<SubjectLineage<TCode>>()];
        Changes =
        [
            .. edition.Catalog.Changes.Where(change => (isEarlier ? change.From : change.To).Contains(code)
                && (isEarlier ? change.Day <= edition.Valid.Start : change.Day > edition.Valid.Start)
                && (change.Account == BudgetAccount.None || change.Account == table.AccountOf(row))),
        ];
    }

    /// <summary>Whether the code is a subject before the edition rather than behind it.</summary>
    public bool IsEarlier { get; }

    /// <summary>The name then; of several accounts that which is printed, else that of the first.</summary>
    public string Name { get; }

    /// <summary>The first day of the name, where one is stated.</summary>
    public ValidityBound? First { get; }

    /// <summary>The last day of the name, where one is stated.</summary>
    public ValidityBound? Last { get; }

    /// <summary>The first year in which the name was printed, where its first record was.</summary>
    public int? FirstSeen { get; }

    /// <summary>The last year in which the name was printed, where its last record was.</summary>
    public int? LastSeen { get; }

    public Evidence Evidence { get; }

    /// <summary>From the covered day nearest to the edition to the edition; those of no account that has no such day.</summary>
    public ImmutableArray<SubjectLineage<TCode>> Lineages { get; }

    /// <summary>The stated changes that took the code away or brought it, for where no day can be followed from.</summary>
    public ImmutableArray<SubjectChange<TCode>> Changes { get; }

    /// <summary>The subjects of the edition that the code became, or comes from.</summary>
    public IEnumerable<Subject<TCode>> Targets =>
        Lineages.SelectMany(static lineage => lineage.Targets)
            .Where(target => !target.IsMissing && (_edition.Account == BudgetAccount.None || target.Account == _edition.Account))
            .Select(target => _edition.TryFind(target.Code, out Subject<TCode>? subject) ? subject : null)
            .OfType<Subject<TCode>>();

    /// <summary>The trail of a code; <see langword="null"/> where it is a subject of another account now, or never is one.</summary>
    public static CodeTrail<TCode>? Of(SubjectEdition<TCode> edition, TCode code, string printedName)
    {
        CatalogTable table = edition.Catalog.Table;
        int[] own = RowsFor(edition, code);
        int[] earlier = Nearest(table, own.Where(row => table.Lasts[row] < edition.Nodes.Day).Reverse());
        int[] later = Nearest(table, own.Where(row => table.Firsts[row] > edition.Nodes.Day));
        return (earlier.Length, later.Length) switch
        {
            (0, 0) => null,
            (0, _) => new(edition, code, printedName, later, isEarlier: false),
            _ => new(edition, code, printedName, earlier, isEarlier: true),
        };
    }

    // A code may have gone from one account to another: where the account of the edition never has it, the others are asked, unless they have it now.
    private static int[] RowsFor(SubjectEdition<TCode> edition, TCode code)
    {
        CatalogTable table = edition.Catalog.Table;
        Range all = table.RowsOf(code.Packed);
        int[] rows = [.. Enumerable.Range(all.Start.Value, all.End.Value - all.Start.Value)];
        int[] own = [.. rows.Where(row => edition.Account == BudgetAccount.None || table.AccountOf(row) == edition.Account)];
        return own.Length > 0 || rows.Any(row => table.IsValid(row, edition.Nodes.Day)) ? own : rows;
    }

    // Of each account the one that comes first, in the official order of the accounts.
    private static int[] Nearest(CatalogTable table, IEnumerable<int> rows) =>
        [.. rows.DistinctBy(table.AccountOf).Order()];

    private SubjectLineage<TCode>? LineageOf(TCode code, int row)
    {
        int day = NearestCovered(row);
        return day == CatalogDay.Open
            ? null
            : _edition.Catalog.Trace(code, CatalogDay.ToDate(day), _edition.Valid.Start, _edition.Catalog.Table.AccountOf(row));
    }

    // The catalogue may not cover the day on which a record ends, nor any of its days.
    private int NearestCovered(int row) => IsEarlier ? LastCovered(_edition.Catalog.Table, row) : FirstCovered(_edition.Catalog.Table, row);

    private static int LastCovered(CatalogTable table, int row)
    {
        int found = CatalogDay.Open;
        for (int state = 0; state < table.States.Count; state++)
        {
            int last = Math.Min(table.Lasts[row], table.States.LastOf(state));
            found = last >= Math.Max(table.Firsts[row], table.States.FirstOf(state)) ? last : found;
        }

        return found;
    }

    private static int FirstCovered(CatalogTable table, int row)
    {
        for (int state = 0; state < table.States.Count; state++)
        {
            int first = Math.Max(table.Firsts[row], table.States.FirstOf(state));
            if (first <= Math.Min(table.Lasts[row], table.States.LastOf(state)))
            {
                return first;
            }
        }

        return CatalogDay.Open;
    }
}
