using System.Collections.Immutable;
using GovBudget.Classification.Catalogs.Internals;
using NodaTime;

namespace GovBudget.Classification.Catalogs;

/// <summary>A subject (科目) as one edition of a catalogue knows it: a code with its name, its place in the tree and its evidence.</summary>
/// <typeparam name="TCode">The code type of the scheme.</typeparam>
/// <remarks>
/// Immutable and thread-safe. A subject belongs to its edition: the same code has another object in another edition. Moving in the tree
/// (<see cref="Parent"/>, <see cref="Children"/>, <see cref="Descendants"/> …) is in Subject.Navigation.cs and costs no search.
/// </remarks>
public sealed partial class Subject<TCode>
    where TCode : struct, ISubjectCode<TCode>
{
    internal Subject(SubjectEdition<TCode> edition, int ordinal)
    {
        Edition = edition;
        Ordinal = ordinal;
    }

    /// <summary>The edition that the subject belongs to.</summary>
    public SubjectEdition<TCode> Edition { get; }

    /// <summary>The place in the tree order of the edition, dense from 0: arrays can be indexed by it.</summary>
    public int Ordinal { get; }

    /// <summary>The code.</summary>
    public TCode Code => TCode.FromPacked(Table.CodeOf(Row));

    /// <summary>The name on the date of the edition (名称); in the edition of all accounts, where accounts differ, that of the first of <see cref="Records"/>.</summary>
    public string Name => Table.NameOf(Row);

    /// <summary>The level: class (类), section (款), item (项), sub-item (目).</summary>
    public SubjectLevel Level => Table.CodeOf(Row).Level;

    /// <summary>The account of the edition; <see cref="BudgetAccount.None"/> in the edition of all accounts and in an undivided scheme.</summary>
    public BudgetAccount Account => Edition.Account;

    /// <summary>
    /// Whether the code stands in the account only so that subjects below it have a path to a root: 212 城乡社区支出 is a class of the
    /// general public budget, and stands in the government fund account because 21208 is there.
    /// </summary>
    public bool IsPathOnly => Edition.Nodes.IsPathOnly(Ordinal);

    /// <summary>The local layer (地方自设) that the subject belongs to; <see langword="null"/> for a national subject.</summary>
    public string? Layer => Table.LayerOf(Row);

    /// <summary>Whether the subject is a local one rather than a national one.</summary>
    public bool IsLocal => Layer is not null;

    /// <summary>The records that hold the code on the date, one for each account that has it as a subject of its own, in the official order of the accounts.</summary>
    public ImmutableArray<SubjectRecord<TCode>> Records
    {
        get
        {
            ImmutableArray<SubjectRecord<TCode>>.Builder records = ImmutableArray.CreateBuilder<SubjectRecord<TCode>>();
            foreach (int row in ValidRows())
            {
                records.Add(Edition.Catalog.RecordOf(row));
            }

            return records.ToImmutable();
        }
    }

    /// <summary>The accounts that hold the code as a subject of their own, in their official order; empty in an undivided scheme.</summary>
    public ImmutableArray<BudgetAccount> Accounts
    {
        get
        {
            ImmutableArray<BudgetAccount>.Builder accounts = ImmutableArray.CreateBuilder<BudgetAccount>();
            foreach (int row in ValidRows())
            {
                if (Table.AccountOf(row) != BudgetAccount.None)
                {
                    accounts.Add(Table.AccountOf(row));
                }
            }

            return accounts.ToImmutable();
        }
    }

    /// <summary>Whether the accounts that hold the code call it by different names; <see cref="Records"/> then has them.</summary>
    public bool HasSeveralNames
    {
        get
        {
            foreach (int row in ValidRows())
            {
                if (Table.NameOf(row) != Name)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>How the code and name are known for the fiscal year of the edition; in the edition of all accounts the weakest that an account has, since it must hold for each.</summary>
    public Evidence Evidence => Table.EvidenceOf(WeakestRow, Edition.Nodes.Year);

    /// <summary>How sure general knowledge is, where <see cref="Evidence"/> is <see cref="Evidence.Unverified"/>; else <see cref="Confidence.None"/>.</summary>
    public Confidence Confidence =>
        Evidence == Evidence.Unverified ? EvidenceRules.ConfidenceFor(Edition.Nodes.Year, Table.KnownOf(WeakestRow)) : Confidence.None;

    /// <summary>In how many documents of the fiscal year the code was printed with this name, over all accounts together; 0 where in none.</summary>
    public int Documents
    {
        get
        {
            foreach (YearSighting sighting in Seen)
            {
                if (sighting.Year == Edition.Nodes.Year)
                {
                    return sighting.Documents;
                }
            }

            return 0;
        }
    }

    /// <summary>The fiscal years whose documents print the code with this name, ascending, each with the number of documents.</summary>
    public ImmutableArray<YearSighting> Seen => Table.SeenOf(WeakestRow);

    /// <summary>The first day of validity, where a notice states it; else <see langword="null"/>. See <see cref="From"/> for days that are less sure.</summary>
    public LocalDate? ValidFrom => From is { Basis: ValidityBasis.Notice } from ? from.Day : null;

    /// <summary>The last day of validity, where a notice states it; else <see langword="null"/>. See <see cref="To"/> for days that are less sure.</summary>
    public LocalDate? ValidTo => To is { Basis: ValidityBasis.Notice } to ? to.Day : null;

    /// <summary>The first day of validity and what it rests on; <see langword="null"/> where nothing is known, or where an account holds the code since an unknown day.</summary>
    public ValidityBound? From
    {
        get
        {
            ValidityBound? earliest = null;
            foreach (int row in OwnRows())
            {
                if (Table.FromOf(Table.FirstOfRun(row)) is not { } from)
                {
                    return null;
                }

                earliest = earliest is null || from.Day < earliest.Value.Day ? from : earliest;
            }

            return earliest;
        }
    }

    /// <summary>The last day of validity and what it rests on; <see langword="null"/> where nothing is known, or where an account holds the code without a known end.</summary>
    public ValidityBound? To
    {
        get
        {
            ValidityBound? latest = null;
            foreach (int row in OwnRows())
            {
                if (Table.ToOf(Table.LastOfRun(row)) is not { } to)
                {
                    return null;
                }

                latest = latest is null || to.Day > latest.Value.Day ? to : latest;
            }

            return latest;
        }
    }

    /// <summary>What the subject rests on, over all accounts of the edition.</summary>
    public ImmutableArray<CatalogSource> Sources
    {
        get
        {
            var sources = new List<CatalogSource>();
            foreach (int row in OwnRows())
            {
                foreach (CatalogSource source in Table.SourcesOf(row))
                {
                    if (!sources.Contains(source))
                    {
                        sources.Add(source);
                    }
                }
            }

            return [.. sources];
        }
    }

    private CatalogTable Table => Edition.Catalog.Table;

    private int Row => Edition.Nodes.RowOf(Ordinal);

    // What is said of a code in all accounts must hold for each account that has it.
    private int WeakestRow
    {
        get
        {
            int weakest = Row;
            foreach (int row in OwnRows())
            {
                weakest = Table.EvidenceOf(row, Edition.Nodes.Year) < Table.EvidenceOf(weakest, Edition.Nodes.Year) ? row : weakest;
            }

            return weakest;
        }
    }

    /// <summary>The code and the name.</summary>
    public override string ToString() => $"{Code} {Name}";

    // In the edition of one account its own row, in that of all accounts every valid one.
    private List<int> OwnRows() => Account == BudgetAccount.None ? ValidRows() : [Row];

    private List<int> ValidRows()
    {
        Range rows = Table.RowsOf(Table.CodeOf(Row));
        var valid = new List<int>(rows.End.Value - rows.Start.Value);
        for (int row = rows.Start.Value; row < rows.End.Value; row++)
        {
            if (Table.IsValid(row, Edition.Nodes.Day) && Table.EvidenceOf(row, Edition.Nodes.Year) >= Edition.Nodes.Minimum)
            {
                valid.Add(row);
            }
        }

        return valid;
    }
}
