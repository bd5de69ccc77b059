using System.Collections.Immutable;
using System.Globalization;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Catalogs.Internals;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Mappings;

/// <summary>What an upgrade means for all rows of one code.</summary>
/// <typeparam name="TCode">The code type of the scheme.</typeparam>
public sealed record UpgradeEntry<TCode>
    where TCode : struct, ISubjectCode<TCode>
{
    internal UpgradeEntry(UpgradeKind kind, UpgradeRow<TCode> key, SubjectLineage<TCode> lineage, int count, BudgetAmount? amount)
    {
        Kind = kind;
        Code = key.Code;
        Account = lineage.Account;
        Lineage = lineage;
        Count = count;
        Amount = amount;
    }

    /// <summary>What it means.</summary>
    public UpgradeKind Kind { get; }

    /// <summary>The code of the rows; <c>default</c> for rows without one.</summary>
    public TCode Code { get; }

    /// <summary>The account in which the code was found; the account of the rows where it was not.</summary>
    public BudgetAccount Account { get; }

    /// <summary>The number of rows.</summary>
    public int Count { get; }

    /// <summary>The sum of the rows, exact; <see langword="null"/> where none has an amount.</summary>
    public BudgetAmount? Amount { get; }

    /// <summary>
    /// What became of the subject; where the kind is <see cref="UpgradeKind.UnderAncestor"/>, of the nearest ancestor that the catalogue has.
    /// </summary>
    public SubjectLineage<TCode> Lineage { get; }

    /// <summary>The subject on the first date; of the nearest ancestor where the code counts under it; <see langword="null"/> where there is none, or several.</summary>
    public Subject<TCode>? Before => Lineage.Start.Subject;

    /// <summary>The subjects on the second date, in the order of the codes.</summary>
    public ImmutableArray<NamedSubject<TCode>> After => [.. Lineage.Targets.Select(static target => target.Named)];

    /// <summary>Whether the catalogue has no record of a subject that the changes lead to.</summary>
    public bool IsEvidenceMissing => Lineage.Targets.Any(static target => target.IsMissing);

    /// <summary>
    /// How sure all of it is: the weakest of the subjects on both dates and of what leads from one to the other. <see cref="Catalogs.Evidence.None"/>
    /// where there is no subject to follow, and where evidence is missing.
    /// </summary>
    public Evidence Evidence => Lineage.Evidence;

    /// <summary>The changes on the way, each once.</summary>
    public ImmutableArray<SubjectChange<TCode>> Changes =>
        [.. Lineage.Hops.Select(static hop => hop.Change).Concat(Lineage.Ends.Select(static end => end.Change).OfType<SubjectChange<TCode>>()).Distinct()];

    /// <summary>The reasons; where there is no subject to follow, why.</summary>
    public string Reason => Lineage.Status switch
    {
        LineageStatus.Unknown when Code.Level == SubjectLevel.None => "The row has no code.",
        LineageStatus.Unknown or LineageStatus.AmbiguousAccount => Lineage.Message,
        _ => string.Join(' ', Changes.Select(static change => change.Reason)
            .Concat(Lineage.Ends.Where(static end => end.Change is null).Select(static end => end.Reason))
            .Where(static reason => reason.Length > 0).Distinct()),
    };

    /// <summary>The numbers of the documents that the changes rest on (文号), each once; empty where none has one.</summary>
    public ImmutableArray<string> DocumentNumbers =>
        [.. Changes.SelectMany(static change => change.Sources).Select(static source => source.DocumentNumber).OfType<string>().Distinct()];

    /// <summary>Whether both say the same of the same rows: kind, code, account, count and sum, and of the lineage its dates, its answer, where it leads to and where it ends.</summary>
    public bool Equals(UpgradeEntry<TCode>? other) => other is not null
        && Kind == other.Kind
        && Code.Equals(other.Code)
        && Account == other.Account
        && Count == other.Count
        && Amount == other.Amount
        && Lineage.Status == other.Lineage.Status
        && (Lineage.From, Lineage.To) == (other.Lineage.From, other.Lineage.To)
        && Evidence == other.Evidence
        && Lineage.Message == other.Lineage.Message
        && Elements.Equal(Lineage.Targets, other.Lineage.Targets)
        && Elements.Equal(Lineage.Ends, other.Lineage.Ends);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Code, Account, Count, Amount, Lineage.Status, Elements.Hash(Lineage.Targets), Elements.Hash(Lineage.Ends));

    /// <summary>Kind, code and count; <c>(unverified)</c> behind them where it is so.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Kind} {Code} ({Count}){EvidenceWords.Mark(Evidence)}");
}
