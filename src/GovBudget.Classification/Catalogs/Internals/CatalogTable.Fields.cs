using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Catalogs.Internals;

internal sealed partial class CatalogTable
{
    private readonly Dictionary<int, uint>? _parents;
    private string[]? _layers;

    private enum Column
    {
        Code,
        Name,
        Account,
        Parent,
        From,
        To,
        Evidence,
        Seen,
        Known,
        Sources,
        Layer,
    }

    public string NameOf(int row) => _names[row] ??= Text(Field(row, Column.Name));

    public PackedCode ParentOf(int row) => _parents is not null && _parents.TryGetValue(_lines[row], out uint parent) ? new(parent) : default;

    public ValidityBound? FromOf(int row) => BoundOf(row, Column.From);

    public ValidityBound? ToOf(int row) => BoundOf(row, Column.To);

    public Evidence StatedOf(int row) =>
        CatalogWords.ToEvidence(Field(row, Column.Evidence)) ?? throw Fault(row, $"'{Text(Field(row, Column.Evidence))}' is no kind of evidence");

    public Evidence EvidenceOf(int row, int year) => EvidenceRules.For(year, StatedOf(row), SeenOf(row).AsSpan());

    public ImmutableArray<YearSighting> SeenOf(int row)
    {
        ReadOnlySpan<byte> text = Field(row, Column.Seen);
        if (text.IsEmpty)
        {
            return [];
        }

        var seen = new YearSighting[text.Count((byte)',') + 1];
        int count = 0;
        foreach (Range part in text.Split((byte)','))
        {
            ReadOnlySpan<byte> pair = text[part];
            int colon = pair.IndexOf((byte)':');
            seen[count] = CatalogDay.TryYear(colon < 0 ? pair : pair[..colon], out int year)
                && CatalogDay.TryNumber(colon < 0 ? "1"u8 : pair[(colon + 1)..], out int documents)
                && documents > 0 && (count == 0 || year > seen[count - 1].Year)
                ? new(year, documents)
                : throw Fault(row, $"'{Text(text)}' is no list of years with their documents, ascending, such as 2025:3,2026:61");
            count++;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(seen);
    }

    public KnownYears? KnownOf(int row)
    {
        ReadOnlySpan<byte> text = Field(row, Column.Known);
        if (text.IsEmpty)
        {
            return null;
        }

        int colon = text.IndexOf((byte)':');
        ReadOnlySpan<byte> years = colon < 0 ? text : text[..colon];
        int dash = years.IndexOf((byte)'-');
        return colon > 0
            && CatalogDay.TryYear(dash < 0 ? years : years[..dash], out int first)
            && CatalogDay.TryYear(dash < 0 ? years : years[(dash + 1)..], out int last) && first <= last
            && CatalogWords.ToConfidence(text[(colon + 1)..]) is { } confidence
            ? new KnownYears(first, last, confidence)
            : throw Fault(row, $"'{Text(text)}' is no year or range of years with a confidence, such as 2026:high");
    }

    public ImmutableArray<CatalogSource> SourcesOf(int row) => SourcesOf(Field(row, Column.Sources), _lines[row]);

    /// <summary>The layer of a row; one instance for each name.</summary>
    public string? LayerOf(int row)
    {
        ReadOnlySpan<byte> layer = Field(row, Column.Layer);
        if (layer.IsEmpty)
        {
            return null;
        }

        string text = Text(layer);
        foreach (string known in _layers ?? [])
        {
            if (text == known)
            {
                return known;
            }
        }

        _layers = [.. _layers ?? [], text];
        return text;
    }

    /// <summary>Reads every field of every row and header line, so that a damaged file is refused as a whole and at once.</summary>
    public void Validate()
    {
        _ = (Coverage, Changes, Sources);
        for (int row = 0; row < Count; row++)
        {
            if (Field(row, Column.Name).IsEmpty)
            {
                throw Fault(row, "the name is missing");
            }

            if (CatalogWords.ToAccount(Field(row, Column.Account)) != AccountOf(row))
            {
                throw Fault(row, $"'{Text(Field(row, Column.Account))}' is no account");
            }

            _ = (FromOf(row), ToOf(row), StatedOf(row), SeenOf(row), KnownOf(row), SourcesOf(row));
            Compare(row);
        }
    }

    private void Compare(int row)
    {
        if (Firsts[row] > Lasts[row])
        {
            throw Fault(row, $"{CodeOf(row)} ends before it begins");
        }

        if (row == 0)
        {
            return;
        }

        // The rows of one key stand in order of time, so only neighbours need to be compared.
        if (Codes[row] == Codes[row - 1] && AccountOf(row) == AccountOf(row - 1) && Firsts[row] <= Lasts[row - 1])
        {
            throw Fault(row, $"{CodeOf(row)} stands in line {LineOf(_lines[row - 1])} already, for the same account and time");
        }

        if ((AccountOf(row) == BudgetAccount.None) != (AccountOf(row - 1) == BudgetAccount.None))
        {
            throw Fault(row, "either every row names an account or none does");
        }
    }

    private ValidityBound? BoundOf(int row, Column column)
    {
        ReadOnlySpan<byte> text = Field(row, column);
        if (text.IsEmpty)
        {
            return null;
        }

        int mark = text.IndexOf((byte)CatalogWords.BasisMark);
        ValidityBasis? basis = mark < 0 ? ValidityBasis.Notice : CatalogWords.ToBasis(text[(mark + 1)..]);
        return CatalogDay.TryParse(mark < 0 ? text : text[..mark], out int day) && basis is { } known
            ? new ValidityBound(CatalogDay.ToDate(day), known)
            : throw Fault(row, $"'{Text(text)}' is no day of validity, such as 2026-01-31 or 2019-01-01~known");
    }

    private ReadOnlySpan<byte> Field(int row, Column column) => FieldAt(_lines[row], (int)column);

    /// <summary>A field of the line that begins at a place of the text; empty behind the last field.</summary>
    /// <remarks>Byte by byte: the first search by vectors costs a fresh process a millisecond, and the fields are short.</remarks>
    private ReadOnlySpan<byte> FieldAt(int line, int column)
    {
        byte[] content = _content;
        int start = line;
        int at = line;
        for (; at < content.Length && content[at] != '\n'; at++)
        {
            if (content[at] != '\t')
            {
                continue;
            }

            if (column == 0)
            {
                return new(content, start, at - start);
            }

            column--;
            start = at + 1;
        }

        at -= at > start && content[at - 1] == '\r' ? 1 : 0;
        return column == 0 ? new(content, start, at - start) : default;
    }

    /// <remarks>Character by character: the first use of the framework's decoder, which works on vectors, costs a fresh process two milliseconds.</remarks>
    private static string Text(ReadOnlySpan<byte> field)
    {
        const int longest = 256;
        if (field.Length > longest)
        {
            return Encoding.UTF8.GetString(field);
        }

        Span<char> text = stackalloc char[longest];
        int length = 0;
        while (!field.IsEmpty)
        {
            Rune.DecodeFromUtf8(field, out Rune rune, out int used);
            length += rune.EncodeToUtf16(text[length..]);
            field = field[used..];
        }

        return new string(text[..length]);
    }

    private InvalidDataException Fault(int row, string what) => CatalogMessages.DamagedLine(LineOf(_lines[row]), what);

    private int LineOf(int offset) => _content.AsSpan(0, offset).Count((byte)'\n') + 1;
}
