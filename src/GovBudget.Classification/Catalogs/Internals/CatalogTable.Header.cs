using System.Collections.Immutable;
using System.Runtime.InteropServices;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Catalogs.Internals;

internal sealed partial class CatalogTable
{
    private Dictionary<string, CatalogSource[]>? _sourceLists;
    private CatalogSource[]? _sources;
    private ChangeLine[]? _changes;

    /// <summary>What the header says of the origin of the facts; may be empty.</summary>
    public string Statement => Columns.StatementLine < 0 ? string.Empty : Text(FieldAt(Columns.StatementLine, 1));

    /// <summary>The sources that the header names.</summary>
    public CatalogSource[] Sources => _sources ??= Array.ConvertAll(Columns.SourceLines, ReadSource);

    /// <summary>The changes that the header states, in the order of the file.</summary>
    public ChangeLine[] Changes => _changes ??= Array.ConvertAll(Columns.ChangeLines, ReadChange);

    private CatalogSource ReadSource(int line)
    {
        ReadOnlySpan<byte> date = FieldAt(line, 3);
        ReadOnlySpan<byte> documents = FieldAt(line, 4);
        int day = 0;
        int count = 0;
        if (FieldAt(line, 1).IsEmpty || FieldAt(line, 6).IsEmpty)
        {
            throw HeaderFault(line, "a source needs an id and a title");
        }

        if ((!date.IsEmpty && !CatalogDay.TryParse(date, out day)) || (!documents.IsEmpty && !CatalogDay.TryNumber(documents, out count)))
        {
            throw HeaderFault(line, $"'{Text(date)}' is no date, or '{Text(documents)}' no number of documents");
        }

        return new CatalogSource(
            Text(FieldAt(line, 1)),
            Text(FieldAt(line, 6)),
            TextOrNull(FieldAt(line, 2)),
            date.IsEmpty ? null : CatalogDay.ToDate(day),
            documents.IsEmpty ? null : count,
            TextOrNull(FieldAt(line, 5)));
    }

    private ChangeLine ReadChange(int line)
    {
        if (CatalogWords.ToChangeKind(FieldAt(line, 1)) is not { } kind)
        {
            throw HeaderFault(line, $"'{Text(FieldAt(line, 1))}' is no kind of change");
        }

        if (!CatalogDay.TryParse(FieldAt(line, 2), out int day) || CatalogWords.ToBasis(FieldAt(line, 3)) is not { } basis)
        {
            throw HeaderFault(line, $"'{Text(FieldAt(line, 2))}' is no day, or '{Text(FieldAt(line, 3))}' no basis (notice, known, seen)");
        }

        BudgetAccount account = CatalogWords.ToAccount(FieldAt(line, 4)) ?? throw HeaderFault(line, $"'{Text(FieldAt(line, 4))}' is no account");
        PackedCode[] from = ReadCodes(line, FieldAt(line, 5));
        PackedCode[] to = ReadCodes(line, FieldAt(line, 6));
        if (!FitsKind(kind, from.Length, to.Length))
        {
            throw HeaderFault(line, $"{CatalogWords.Of(kind)} does not go from {from.Length} codes to {to.Length}");
        }

        return new ChangeLine(kind, day, basis, account, from, to, Text(FieldAt(line, 8)), SourcesOf(FieldAt(line, 7), line));
    }

    public static bool FitsKind(SubjectChangeKind kind, int from, int to) => kind switch
    {
        SubjectChangeKind.Added => from == 0 && to == 1,
        SubjectChangeKind.Abolished => from == 1 && to == 0,
        SubjectChangeKind.Split => from == 1 && to > 1,
        SubjectChangeKind.Merged => from > 1 && to == 1,
        _ => from == 1 && to == 1,
    };

    private PackedCode[] ReadCodes(int line, ReadOnlySpan<byte> text)
    {
        var codes = new List<PackedCode>();
        foreach (Range part in text.Split((byte)','))
        {
            if (!text[part].IsEmpty)
            {
                codes.Add(PackedCode.TryParse(text[part], Rules, out PackedCode code, out _) == SubjectCodeFault.None
                    ? code
                    : throw HeaderFault(line, $"'{Text(text[part])}' is no code of the scheme"));
            }
        }

        return [.. codes];
    }

    private ImmutableArray<CatalogSource> SourcesOf(ReadOnlySpan<byte> ids, int line)
    {
        if (ids.IsEmpty)
        {
            return [];
        }

        string text = Text(ids);
        lock (Columns.ChangeLines)
        {
            _sourceLists ??= [];
            if (!_sourceLists.TryGetValue(text, out CatalogSource[]? list))
            {
                string[] parts = text.Split(',', StringSplitOptions.RemoveEmptyEntries);
                list = Array.ConvertAll(parts, id => Array.Find(Sources, source => source.Id == id)
                    ?? throw HeaderFault(line, $"the source '{id}' is not in the header"));
                _sourceLists[text] = list;
            }

            return ImmutableCollectionsMarshal.AsImmutableArray(list);
        }
    }

    private InvalidDataException HeaderFault(int line, string what) => CatalogMessages.DamagedLine(LineOf(line), what);

    private static string? TextOrNull(ReadOnlySpan<byte> text) => text.IsEmpty ? null : Text(text);
}
