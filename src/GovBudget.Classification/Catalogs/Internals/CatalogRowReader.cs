using System.Collections.Immutable;

namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>Reads the rows of a catalogue file; lists that many rows share are built once.</summary>
internal sealed class CatalogRowReader<TCode>(IReadOnlyList<CatalogSource> sources)
    where TCode : struct, ISubjectCode<TCode>
{
    private readonly List<CatalogRow<TCode>> _rows = new(2_000);
    private readonly Dictionary<string, ImmutableArray<int>> _yearLists = [];
    private readonly Dictionary<string, ImmutableArray<CatalogSource>> _sourceLists = [];

    public void Read(CatalogFields fields)
    {
        TCode code = ReadCode(ref fields);
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
            ReadYears(ref fields),
            fields.Date("first day of validity"),
            fields.Date("last day of validity"),
            ReadSources(ref fields));
        if (holding.ValidFrom > holding.ValidTo)
        {
            throw fields.Fault($"{code} ends before it begins");
        }

        _rows.Add(new CatalogRow<TCode>(code, holding, fields.Line));
    }

    /// <summary>The rows in tree order.</summary>
    /// <exception cref="InvalidDataException">Two rows have the same key, or only some rows name an account.</exception>
    public CatalogRow<TCode>[] InTreeOrder()
    {
        CatalogRow<TCode>[] rows = [.. _rows];
        Array.Sort(rows);
        for (int i = 1; i < rows.Length; i++)
        {
            (CatalogRow<TCode> before, CatalogRow<TCode> row) = (rows[i - 1], rows[i]);
            if (row.Code == before.Code && row.Holding.Account == before.Holding.Account && Overlap(before.Holding, row.Holding))
            {
                throw CatalogMessages.DamagedLine(row.Line, $"{row.Code} stands in line {before.Line} already, for the same account and time");
            }

            if ((row.Holding.Account == BudgetAccount.None) != (before.Holding.Account == BudgetAccount.None))
            {
                throw CatalogMessages.DamagedLine(Math.Max(row.Line, before.Line), "either every row names an account or none does");
            }
        }

        return rows;
    }

    public static TCode ReadCode(ref CatalogFields fields)
    {
        SubjectCodeReading<TCode> reading = SubjectCode.Parse<TCode>(fields.Next());
        return reading.Success ? reading.Value : throw fields.Fault(reading.Message);
    }

    public ImmutableArray<int> ReadYears(ref CatalogFields fields)
    {
        ReadOnlySpan<char> text = fields.Next();
        if (_yearLists.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out ImmutableArray<int> known))
        {
            return known;
        }

        var years = ImmutableArray.CreateBuilder<int>();
        foreach (Range part in text.Split(','))
        {
            if (!text.IsEmpty)
            {
                years.Add(CatalogFields.TryNumber(text[part], out int year) ? year : throw fields.Fault($"'{text[part]}' is no year"));
            }
        }

        return _yearLists[text.ToString()] = years.ToImmutable();
    }

    // The rows of one key are in order of time by now, so only neighbours need to be compared.
    private static bool Overlap(SubjectHolding a, SubjectHolding b) =>
        (a.ValidTo is null || b.ValidFrom is null || b.ValidFrom <= a.ValidTo) && (b.ValidTo is null || a.ValidFrom is null || a.ValidFrom <= b.ValidTo);

    private ImmutableArray<CatalogSource> ReadSources(ref CatalogFields fields)
    {
        ReadOnlySpan<char> text = fields.Next();
        if (_sourceLists.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out ImmutableArray<CatalogSource> known))
        {
            return known;
        }

        var found = ImmutableArray.CreateBuilder<CatalogSource>();
        foreach (Range part in text.Split(','))
        {
            if (!text.IsEmpty)
            {
                string id = text[part].ToString();
                found.Add(sources.FirstOrDefault(source => source.Id == id) ?? throw fields.Fault($"the source '{id}' is not in the header"));
            }
        }

        return _sourceLists[text.ToString()] = found.ToImmutable();
    }
}
