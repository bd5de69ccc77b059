using System.Collections.Immutable;
using System.Runtime.InteropServices;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Catalogs.Internals;

internal sealed partial class CatalogTable
{
    private readonly int[] _sourceLines;
    private readonly int[] _changeLines;
    private readonly Dictionary<string, ImmutableArray<CatalogSource>> _sourceLists = [];
    private CatalogSource[]? _sources;
    private ChangeLine[]? _changes;

    /// <summary>The sources that the header names.</summary>
    public CatalogSource[] Sources => _sources ??= Array.ConvertAll(_sourceLines, ReadSource);

    /// <summary>The changes that the header states, in the order of the file.</summary>
    public ChangeLine[] Changes => _changes ??= Array.ConvertAll(_changeLines, ReadChange);

    private CatalogSource ReadSource(int line)
    {
        ReadOnlySpan<char> date = FieldAt(line, 3);
        ReadOnlySpan<char> documents = FieldAt(line, 4);
        int day = 0;
        int count = 0;
        if (FieldAt(line, 1).IsEmpty || FieldAt(line, 6).IsEmpty)
        {
            throw HeaderFault(line, "a source needs an id and a title");
        }

        if ((!date.IsEmpty && !CatalogDay.TryParse(date, out day)) || (!documents.IsEmpty && !CatalogDay.TryNumber(documents, out count)))
        {
            throw HeaderFault(line, $"'{date}' is no date, or '{documents}' no number of documents");
        }

        return new CatalogSource(
            FieldAt(line, 1).ToString(),
            FieldAt(line, 6).ToString(),
            TextOrNull(FieldAt(line, 2)),
            date.IsEmpty ? null : CatalogDay.ToDate(day),
            documents.IsEmpty ? null : count,
            TextOrNull(FieldAt(line, 5)));
    }

    private ChangeLine ReadChange(int line)
    {
        if (CatalogWords.ToChangeKind(FieldAt(line, 1)) is not { } kind)
        {
            throw HeaderFault(line, $"'{FieldAt(line, 1)}' is no kind of change");
        }

        if (!CatalogDay.TryParse(FieldAt(line, 2), out int day) || CatalogWords.ToBasis(FieldAt(line, 3)) is not { } basis)
        {
            throw HeaderFault(line, $"'{FieldAt(line, 2)}' is no day, or '{FieldAt(line, 3)}' no basis (notice, known, seen)");
        }

        BudgetAccount account = CatalogWords.ToAccount(FieldAt(line, 4)) ?? throw HeaderFault(line, $"'{FieldAt(line, 4)}' is no account");
        PackedCode[] from = ReadCodes(line, FieldAt(line, 5));
        PackedCode[] to = ReadCodes(line, FieldAt(line, 6));
        if (!FitsKind(kind, from.Length, to.Length))
        {
            throw HeaderFault(line, $"{CatalogWords.Of(kind)} does not go from {from.Length} codes to {to.Length}");
        }

        return new ChangeLine(kind, day, basis, account, from, to, FieldAt(line, 8).ToString(), SourcesOf(FieldAt(line, 7), line));
    }

    public static bool FitsKind(SubjectChangeKind kind, int from, int to) => kind switch
    {
        SubjectChangeKind.Added => from == 0 && to == 1,
        SubjectChangeKind.Abolished => from == 1 && to == 0,
        SubjectChangeKind.Split => from == 1 && to > 1,
        SubjectChangeKind.Merged => from > 1 && to == 1,
        _ => from == 1 && to == 1,
    };

    private PackedCode[] ReadCodes(int line, ReadOnlySpan<char> text)
    {
        var codes = new List<PackedCode>();
        foreach (Range part in text.Split(','))
        {
            if (!text[part].IsEmpty)
            {
                codes.Add(PackedCode.TryParse(text[part], Rules, out PackedCode code, out _) == SubjectCodeFault.None
                    ? code
                    : throw HeaderFault(line, $"'{text[part]}' is no code of the scheme"));
            }
        }

        return [.. codes];
    }

    private ImmutableArray<CatalogSource> SourcesOf(ReadOnlySpan<char> ids, int line)
    {
        if (ids.IsEmpty)
        {
            return [];
        }

        lock (_sourceLists)
        {
            Dictionary<string, ImmutableArray<CatalogSource>>.AlternateLookup<ReadOnlySpan<char>> lists = _sourceLists.GetAlternateLookup<ReadOnlySpan<char>>();
            if (!lists.TryGetValue(ids, out ImmutableArray<CatalogSource> list))
            {
                string[] parts = ids.ToString().Split(',', StringSplitOptions.RemoveEmptyEntries);
                list = ImmutableCollectionsMarshal.AsImmutableArray(Array.ConvertAll(parts, id => Array.Find(Sources, source => source.Id == id)
                    ?? throw HeaderFault(line, $"the source '{id}' is not in the header")));
                lists[ids] = list;
            }

            return list;
        }
    }

    private InvalidDataException HeaderFault(int line, string what) => CatalogMessages.DamagedLine(LineOf(line), what);

    private static string? TextOrNull(ReadOnlySpan<char> text) => text.IsEmpty ? null : text.ToString();
}
