using System.Collections.Immutable;
using GovBudget.Classification.Catalogs.Internals;

namespace GovBudget.Classification.Catalogs;

public sealed partial class SubjectEdition<TCode>
{
    private const int MostNameSuggestions = 5;

    /// <summary>Checks a name that is printed beside a code (核对编码与名称).</summary>
    /// <param name="code">The code; one that is no subject is a result, not an error.</param>
    /// <param name="printedName">The name as printed; any text is allowed.</param>
    /// <returns>Whether they belong together and, if not, what may be meant.</returns>
    /// <remarks>In the edition of all accounts, where accounts call a code by different names, each of them matches.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="printedName"/> is <see langword="null"/>.</exception>
    public NameCheck<TCode> CheckName(TCode code, string printedName)
    {
        ArgumentNullException.ThrowIfNull(printedName);
        if (!TryFind(code, out Subject<TCode>? subject))
        {
            return new(NameCheckKind.CodeUnknown, this, code, printedName) { Suggestions = Holders(code, printedName) is { IsEmpty: false } holders ? [.. holders.Take(MostNameSuggestions)] : Alike(printedName) };
        }

        if (printedName == subject.Name)
        {
            return new(NameCheckKind.Match, this, code, printedName) { Subject = subject, ExpectedName = printedName };
        }

        string letters = NameKey.LettersOf(printedName);
        return OfOwnNames(subject, printedName, letters) ?? OfOtherTimes(subject, printedName, letters) ?? OfOtherCodes(subject, printedName);
    }

    // The catalogue, not the edition, keeps the names of each account.
    private NameCheck<TCode>? OfOwnNames(Subject<TCode> subject, string printedName, string letters)
    {
        string[] names = [.. Catalog.NameHistory.OwnRows(Nodes, subject.Ordinal).Select(Catalog.Table.NameOf)];
        string? same = Array.Find(names, name => name == printedName);
        same ??= Array.Find(names, name => NameKey.LettersOf(name) == letters);
        return same is null
            ? null
            : new(same == printedName ? NameCheckKind.Match : NameCheckKind.PunctuationOnly, this, subject.Code, printedName) { Subject = subject, ExpectedName = same };
    }

    private NameCheck<TCode>? OfOtherTimes(Subject<TCode> subject, string printedName, string letters)
    {
        DatedName<TCode>? other = subject.FormerNames.Concat(subject.LaterNames).FirstOrDefault(dated => NameKey.LettersOf(dated.Name) == letters);
        return other is null
            ? null
            : new(other.IsLater ? NameCheckKind.LaterName : NameCheckKind.FormerName, this, subject.Code, printedName) { Subject = subject, ExpectedName = subject.Name, OtherTime = other };
    }

    private NameCheck<TCode> OfOtherCodes(Subject<TCode> subject, string printedName)
    {
        ImmutableArray<Subject<TCode>> holders = Holders(subject.Code, printedName);
        return new(holders.IsEmpty ? NameCheckKind.Unknown : NameCheckKind.NameOfOtherCode, this, subject.Code, printedName)
        {
            Subject = subject,
            ExpectedName = subject.Name,
            Suggestions = holders.IsEmpty ? Alike(printedName) : holders,
        };
    }

    // Every subject that has the name now, punctuation aside; those that share most of the code first, and of these those of its level.
    private ImmutableArray<Subject<TCode>> Holders(TCode code, string printedName)
    {
        int found = SearchIndex.Find(NameKey.LettersOf(printedName).ToLowerInvariant());
        return found < 0
            ? []
            :
            [
                .. SearchIndex.RowsOf(found)
                    .Where(static named => named.Time == NameTime.Now)
                    .Select(named => SubjectAt(named.Ordinal))
                    .Distinct()
                    .OrderByDescending(other => SharedLevels(code, other.Code))
                    .ThenBy(other => other.Level == code.Level ? 0 : 1)
                    .ThenBy(static other => other.Ordinal),
            ];
    }

    private ImmutableArray<Subject<TCode>> Alike(string printedName)
    {
        var search = new NameSearch(Catalog.Table, Nodes, SearchIndex);
        search.RunAsName(printedName);
        return [.. search.Ranked(Range.All, MostNameSuggestions, Evidence.None).Select(match => SubjectAt(match.Named.Ordinal))];
    }

    private static int SharedLevels(TCode one, TCode other)
    {
        int shared = 0;
        for (SubjectLevel level = SubjectLevel.Class; level <= one.Level && level <= other.Level; level++)
        {
            shared += one.Packed.AncestorAt(level).Equals(other.Packed.AncestorAt(level)) ? 1 : 0;
        }

        return shared;
    }
}
