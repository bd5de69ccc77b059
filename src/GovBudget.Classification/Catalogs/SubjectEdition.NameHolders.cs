using System.Collections.Immutable;
using GovBudget.Classification.Catalogs.Internals;

namespace GovBudget.Classification.Catalogs;

public sealed partial class SubjectEdition<TCode>
{
    private const int MostNameSuggestions = NameCheck<TCode>.MostSuggestions;

    // Every other subject that has the name now, punctuation aside; those that share most of the code first, and of these those of its level.
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
                    .Where(other => other.Code != code)
                    .OrderByDescending(other => SharedLevels(code, other.Code))
                    .ThenBy(other => other.Level == code.Level ? 0 : 1)
                    .ThenBy(static other => other.Ordinal),
            ];
    }

    // What holds on the day is either found as a holder, left out for its evidence, or of another account.
    private ImmutableArray<SubjectRecord<TCode>> RecordsOfOtherTimes(string printedName) =>
        [.. Catalog.FindByName(printedName).Where(record => !record.IsValidOn(Valid.Start))];

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
