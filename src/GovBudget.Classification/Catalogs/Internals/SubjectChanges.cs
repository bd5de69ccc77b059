using System.Collections.Immutable;
using System.Globalization;
using GovBudget.Classification.Internals;
using NodaTime;

namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>Puts the changes that a catalogue states beside the renamings that follow from its rows.</summary>
internal static class SubjectChanges
{
    public static ImmutableArray<SubjectChange<TCode>> Of<TCode>(SubjectCatalog<TCode> catalog)
        where TCode : struct, ISubjectCode<TCode>
    {
        ImmutableArray<SubjectChange<TCode>> stated = [.. Stated(catalog)];
        return [.. stated.Concat(Renamings(catalog, stated)).OrderBy(static change => change.Day).ThenBy(static change => change.From.IsEmpty ? change.To[0] : change.From[0]).ThenBy(static change => change.Kind)];
    }

    public static IEnumerable<SubjectChange<TCode>> Stated<TCode>(SubjectCatalog<TCode> catalog)
        where TCode : struct, ISubjectCode<TCode> =>
        catalog.Table.Changes.Select(static line => new SubjectChange<TCode>(
            line.Kind, CatalogDay.ToDate(line.Day), line.Basis, line.Account, Codes<TCode>(line.From), Codes<TCode>(line.To), line.Reason, line.Sources));

    private static ImmutableArray<TCode> Codes<TCode>(PackedCode[] codes)
        where TCode : struct, ISubjectCode<TCode> => [.. codes.Select(TCode.FromPacked)];

    private static IEnumerable<SubjectChange<TCode>> Renamings<TCode>(SubjectCatalog<TCode> catalog, ImmutableArray<SubjectChange<TCode>> stated)
        where TCode : struct, ISubjectCode<TCode>
    {
        ILookup<LocalDate, SubjectChange<TCode>> byDay = stated.ToLookup(static change => change.Day);
        CatalogTable table = catalog.Table;
        for (int row = 1; row < table.Count; row++)
        {
            if (table.Codes[row] != table.Codes[row - 1] || table.AccountOf(row) != table.AccountOf(row - 1)
                || table.NameOf(row) == table.NameOf(row - 1) || table.Lasts[row - 1] == CatalogDay.Endless
                || CatalogDay.After(table.Lasts[row - 1]) != table.Firsts[row]
                || table.LayerOf(row - 1) != table.LayerOf(row))
            {
                // A local subject under a code that was national before is another subject, not a renaming.
                continue;
            }

            TCode code = TCode.FromPacked(table.CodeOf(row));
            ValidityBound from = table.FromOf(row)!.Value;
            if (!byDay[from.Day].Any(change => Settles(change, code, table.AccountOf(row))))
            {
                yield return new(SubjectChangeKind.Renamed, from.Day, from.Basis, table.AccountOf(row), [code], [code],
                    ReasonOf(table, row), table.SourcesOf(row));
            }
        }
    }

    // Where a change says that the subject went elsewhere, or that another took its place, the two names are of two subjects.
    private static bool Settles<TCode>(SubjectChange<TCode> change, TCode code, BudgetAccount account)
        where TCode : struct, ISubjectCode<TCode>
    {
        if (change.Account != BudgetAccount.None && change.Account != account)
        {
            return false;
        }

        bool isBefore = change.From.Contains(code);
        bool isAfter = change.To.Contains(code);
        return change.Kind switch
        {
            SubjectChangeKind.Reused or SubjectChangeKind.Renamed => isBefore,
            SubjectChangeKind.Moved or SubjectChangeKind.Added => isBefore || isAfter,
            _ => isBefore && !isAfter,
        };
    }

    private static string ReasonOf(CatalogTable table, int row)
    {
        ImmutableArray<YearSighting> before = table.SeenOf(row - 1);
        ImmutableArray<YearSighting> after = table.SeenOf(row);
        string old = before.IsEmpty ? string.Empty : string.Create(CultureInfo.InvariantCulture, $", last printed in {before[^1].Year}");
        string recent = after.IsEmpty ? string.Empty : string.Create(CultureInfo.InvariantCulture, $", first printed in {after[0].Year}");
        return $"{table.NameOf(row - 1)}{old}; then {table.NameOf(row)}{recent}.";
    }
}
