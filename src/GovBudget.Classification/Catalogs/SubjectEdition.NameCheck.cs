using System.Collections.Immutable;
using GovBudget.Classification.Catalogs.Internals;

namespace GovBudget.Classification.Catalogs;

public sealed partial class SubjectEdition<TCode>
{
    /// <summary>Checks a name that is printed beside a code (核对编码与名称).</summary>
    /// <param name="code">The code; one that is no subject is a result, not an error.</param>
    /// <param name="printedName">The name as printed; any text is allowed.</param>
    /// <returns>Whether they belong together and, if not, what may be meant.</returns>
    /// <remarks>In the edition of all accounts, where accounts call a code by different names, each of them matches.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="printedName"/> is <see langword="null"/>.</exception>
    public NameCheck<TCode> CheckName(TCode code, string printedName)
    {
        ArgumentNullException.ThrowIfNull(printedName);
        NameCheck<TCode>? onAllEvidence = MinimumEvidence == Evidence.None ? null : OnAllEvidence.CheckName(code, printedName);
        if (!TryFind(code, out Subject<TCode>? subject))
        {
            return onAllEvidence?.Subject is not null ? LeftOut(onAllEvidence) : OfNoSubject(code, printedName, onAllEvidence);
        }

        string letters = NameKey.LettersOf(printedName);
        return OfOwnNames(subject, printedName, letters)
            ?? (onAllEvidence is { IsSame: true } ? LeftOut(onAllEvidence) : null)
            ?? OfOtherTimes(subject, printedName, letters, onAllEvidence)
            ?? OfOtherCodes(subject, printedName, onAllEvidence)
            ?? (onAllEvidence is { Kind: NameCheckKind.NameOfOtherCode } ? LeftOut(onAllEvidence) : null)
            ?? OfNoHolder(subject, printedName, onAllEvidence);
    }

    // The catalogue, not the edition, keeps the names of each account.
    private NameCheck<TCode>? OfOwnNames(Subject<TCode> subject, string printedName, string letters)
    {
        string? same = printedName;
        if (printedName != subject.Name)
        {
            string[] names = [.. Catalog.NameHistory.OwnRows(Nodes, subject.Ordinal).Select(Catalog.Table.NameOf)];
            same = Array.Find(names, name => name == printedName) ?? Array.Find(names, name => NameKey.LettersOf(name) == letters);
        }

        return same is null
            ? null
            : new(same == printedName ? NameCheckKind.Match : NameCheckKind.PunctuationOnly, this, subject.Code, printedName)
            {
                Subject = subject,
                ExpectedName = same,
                Evidence = EvidenceOfName(subject, same),
            };
    }

    private NameCheck<TCode>? OfOtherTimes(Subject<TCode> subject, string printedName, string letters, NameCheck<TCode>? onAllEvidence)
    {
        DatedName<TCode>? other = subject.FormerNames.Concat(subject.LaterNames).FirstOrDefault(dated => NameKey.LettersOf(dated.Name) == letters);
        if (other is null)
        {
            return null;
        }

        ImmutableArray<Subject<TCode>> holders = Holders(subject.Code, printedName);
        return new(other.IsLater ? NameCheckKind.LaterName : NameCheckKind.FormerName, this, subject.Code, printedName)
        {
            Subject = subject,
            ExpectedName = subject.Name,
            Evidence = EvidenceOfName(subject, subject.Name),
            OtherTime = other,
            Suggestions = [.. holders.Take(MostNameSuggestions)],
            HolderCount = holders.Length,
            OnAllEvidence = onAllEvidence,
        };
    }

    private NameCheck<TCode>? OfOtherCodes(Subject<TCode> subject, string printedName, NameCheck<TCode>? onAllEvidence)
    {
        ImmutableArray<Subject<TCode>> holders = Holders(subject.Code, printedName);
        return holders.IsEmpty
            ? null
            : new(NameCheckKind.NameOfOtherCode, this, subject.Code, printedName)
            {
                Subject = subject,
                ExpectedName = subject.Name,
                Evidence = EvidenceOfName(subject, subject.Name),
                Suggestions = [.. holders.Take(MostNameSuggestions)],
                HolderCount = holders.Length,
                OnAllEvidence = onAllEvidence,
            };
    }

    private NameCheck<TCode> OfNoHolder(Subject<TCode> subject, string printedName, NameCheck<TCode>? onAllEvidence)
    {
        ImmutableArray<SubjectRecord<TCode>> records = RecordsOfOtherTimes(printedName);
        return new(records.IsEmpty ? NameCheckKind.Unknown : NameCheckKind.NameOfOtherTime, this, subject.Code, printedName)
        {
            Subject = subject,
            ExpectedName = subject.Name,
            Evidence = EvidenceOfName(subject, subject.Name),
            Suggestions = Alike(printedName),
            OnAllEvidence = onAllEvidence,
            NameRecords = records,
        };
    }

    // A code of another time is no slip of the pen: what became of it stands before whoever has the name.
    private NameCheck<TCode> OfNoSubject(TCode code, string printedName, NameCheck<TCode>? onAllEvidence)
    {
        ImmutableArray<Subject<TCode>> holders = Holders(code, printedName);
        CodeTrail<TCode>? trail = CodeTrail<TCode>.Of(this, code, printedName);
        Subject<TCode>[] likely = [.. (trail?.Targets ?? []).Concat(holders).Distinct()];
        bool isExplained = trail is not null && NameKey.LettersOf(trail.Name) == NameKey.LettersOf(printedName);
        return new(trail is null ? NameCheckKind.CodeUnknown : NameCheckKind.CodeOfOtherTime, this, code, printedName)
        {
            ExpectedName = trail?.Name,
            Evidence = trail?.Evidence ?? Evidence.None,
            Suggestions = likely.Length > 0 || isExplained ? [.. likely.Take(MostNameSuggestions)] : Alike(printedName),
            HolderCount = holders.Length,
            OnAllEvidence = onAllEvidence,
            Trail = trail,
            NameRecords = trail is null && holders.IsEmpty ? RecordsOfOtherTimes(printedName) : [],
            LikelyCount = likely.Length,
        };
    }

    private NameCheck<TCode> LeftOut(NameCheck<TCode> onAllEvidence)
    {
        ImmutableArray<Subject<TCode>> holders = Holders(onAllEvidence.Code, onAllEvidence.PrintedName);
        return new(NameCheckKind.LeftOut, this, onAllEvidence.Code, onAllEvidence.PrintedName)
        {
            Subject = onAllEvidence.Subject,
            ExpectedName = onAllEvidence.ExpectedName,
            Evidence = onAllEvidence.Evidence,
            OnAllEvidence = onAllEvidence,
            Suggestions = [.. holders.Take(MostNameSuggestions)],
            HolderCount = holders.Length,
        };
    }

    // As with the evidence of a subject: what is said of several accounts must hold for each that calls the code so.
    private Evidence EvidenceOfName(Subject<TCode> subject, string name) =>
        Catalog.NameHistory.OwnRows(Nodes, subject.Ordinal)
            .Where(row => Catalog.Table.NameOf(row) == name)
            .Min(row => Catalog.Table.EvidenceOf(row, Nodes.Year));
}
