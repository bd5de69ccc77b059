using System.Runtime.InteropServices;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>Reads the rows of a catalogue file; lists that many rows share are built once.</summary>
internal sealed class CatalogRowReader(SchemeRules rules, List<CatalogSource> sources)
{
    private readonly List<CatalogRow> _rows = new(2_000);
    private readonly Dictionary<string, int[]> _yearLists = [];
    private readonly Dictionary<string, CatalogSource[]> _sourceLists = [];

    public void Read(CatalogFields fields)
    {
        PackedCode code = ReadCode(ref fields);
        string name = fields.Required("name");
        ReadOnlySpan<char> account = fields.Next();
        ReadOnlySpan<char> role = fields.Next();
        ReadOnlySpan<char> evidence = fields.Next();
        ReadOnlySpan<char> confidence = fields.Next();
        var holding = new SubjectHolding(
            CatalogWords.ToAccount(account) ?? throw fields.Fault($"'{account}' is no account"),
            name,
            role.IsEmpty ? false : role.SequenceEqual(CatalogWords.PathOnly) ? true : throw fields.Fault($"'{role}' is no role"),
            CatalogWords.ToEvidence(evidence) ?? throw fields.Fault($"'{evidence}' is no kind of evidence"),
            CatalogWords.ToConfidence(confidence) ?? throw fields.Fault($"'{confidence}' is no confidence"),
            fields.Count("number of documents") ?? 0,
            ImmutableCollectionsMarshal.AsImmutableArray(ReadYears(ref fields)),
            fields.Date("first day of validity"),
            fields.Date("last day of validity"),
            ImmutableCollectionsMarshal.AsImmutableArray(ReadSources(ref fields)));
        if (holding.ValidFrom > holding.ValidTo)
        {
            throw fields.Fault($"{code} ends before it begins");
        }

        _rows.Add(new CatalogRow(code, holding, fields.Line));
    }

    /// <summary>The rows in tree order.</summary>
    /// <exception cref="InvalidDataException">Two rows have the same key, or only some rows name an account.</exception>
    public CatalogRow[] InTreeOrder()
    {
        CatalogRow[] rows = [.. _rows];
        for (int i = 1; i < rows.Length; i++)
        {
            if (rows[i].CompareTo(rows[i - 1]) < 0)
            {
                // Compiled files are in order; one written by hand need not be.
                Array.Sort(rows);
                break;
            }
        }

        for (int i = 1; i < rows.Length; i++)
        {
            Compare(rows[i - 1], rows[i]);
        }

        return rows;
    }

    public PackedCode ReadCode(ref CatalogFields fields)
    {
        ReadOnlySpan<char> text = fields.Next();
        SubjectCodeFault fault = PackedCode.TryParse(text, rules, out PackedCode code, out int position);
        return fault == SubjectCodeFault.None ? code : throw fields.Fault(SubjectCodeMessages.Describe(fault, text.ToString(), position, rules).TrimEnd('.'));
    }

    public int[] ReadYears(ref CatalogFields fields)
    {
        string text = fields.Next().ToString();
        if (_yearLists.TryGetValue(text, out int[]? known))
        {
            return known;
        }

        string[] parts = text.Split(',', StringSplitOptions.RemoveEmptyEntries);
        int[] years = new int[parts.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            years[i] = CatalogFields.TryNumber(parts[i], out int year) ? year : throw fields.Fault($"'{parts[i]}' is no year");
        }

        return _yearLists[text] = years;
    }

    private static void Compare(CatalogRow before, CatalogRow row)
    {
        // The rows of one key are in order of time by now, so only neighbours need to be compared.
        if (row.Code.Bits == before.Code.Bits && row.Holding.Account == before.Holding.Account && Overlap(before.Holding, row.Holding))
        {
            throw CatalogMessages.DamagedLine(row.Line, $"{row.Code} stands in line {before.Line} already, for the same account and time");
        }

        if ((row.Holding.Account == BudgetAccount.None) != (before.Holding.Account == BudgetAccount.None))
        {
            throw CatalogMessages.DamagedLine(Math.Max(row.Line, before.Line), "either every row names an account or none does");
        }
    }

    private static bool Overlap(SubjectHolding a, SubjectHolding b) =>
        (a.ValidTo is null || b.ValidFrom is null || b.ValidFrom <= a.ValidTo) && (b.ValidTo is null || a.ValidFrom is null || a.ValidFrom <= b.ValidTo);

    private CatalogSource[] ReadSources(ref CatalogFields fields)
    {
        string text = fields.Next().ToString();
        if (_sourceLists.TryGetValue(text, out CatalogSource[]? known))
        {
            return known;
        }

        string[] ids = text.Split(',', StringSplitOptions.RemoveEmptyEntries);
        var found = new CatalogSource[ids.Length];
        for (int i = 0; i < ids.Length; i++)
        {
            found[i] = sources.Find(source => source.Id == ids[i]) ?? throw fields.Fault($"the source '{ids[i]}' is not in the header");
        }

        return _sourceLists[text] = found;
    }
}
