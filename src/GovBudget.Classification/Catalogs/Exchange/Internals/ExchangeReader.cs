using GovBudget.Classification.Catalogs.Internals;
using NodaTime;

namespace GovBudget.Classification.Catalogs.Exchange.Internals;

/// <summary>Gathers what is read, from whatever format, and makes the catalogue. Sources come first: rows and changes name them.</summary>
internal sealed class ExchangeReader<TCode>
    where TCode : struct, ISubjectCode<TCode>
{
    private readonly Dictionary<string, CatalogSource> _sources = new(StringComparer.Ordinal);
    private readonly List<(string Place, CatalogCoverage Covered)> _coverage = [];
    private readonly List<SubjectChange<TCode>> _changes = [];
    private readonly List<(string Place, SubjectRecord<TCode> Record)> _records = [];
    private string? _statement;

    public void AddSources(IEnumerable<ExchangeRow> rows)
    {
        foreach (ExchangeRow row in rows)
        {
            AddSource(row["id"], new(row["id"].Required(), row["title"].Required(), row["document_number"].TextOrNull(),
                row["date"] is { IsEmpty: false } date ? date.Day() : null, row["documents"] is { IsEmpty: false } count ? count.Number() : null, row["place"].TextOrNull()));
        }
    }

    public void AddCoverage(IEnumerable<ExchangeRow> rows)
    {
        foreach (ExchangeRow row in rows)
        {
            CheckScheme(row["scheme"]);
            _statement = _statement is null || _statement == row["statement"].Text ? row["statement"].Text
                : throw row["statement"].Fault("the statement is not that of the rows above");
            AddCoverage(row.Place, row["first_day"].Day(), row["last_day"].Day(), row["extent"].Extent(), row["note"].Text);
        }
    }

    public void AddChanges(IEnumerable<ExchangeRow> rows)
    {
        foreach (ExchangeRow row in rows)
        {
            AddChange(row.Place, new(row["kind"].Kind(), row["day"].Day(), row["basis"].Basis(), row["account"].Account(),
                [.. row["codes_before"].Parts().Select(static part => part.Code<TCode>())], [.. row["codes_after"].Parts().Select(static part => part.Code<TCode>())],
                row["reason"].Text, [.. row["sources"].Parts().Select(SourceOf)]));
        }
    }

    public void AddSubjects(IEnumerable<ExchangeRow> rows)
    {
        foreach (ExchangeRow row in rows)
        {
            AddRecord(row.Place, new()
            {
                Code = row["code"].Code<TCode>(),
                Name = row["name"].Required(),
                Account = row["account"].Account(),
                Parent = row["parent"] is { IsEmpty: false } parent ? parent.Code<TCode>() : null,
                From = Bound(row["valid_from"], row["valid_from_basis"]),
                To = Bound(row["valid_to"], row["valid_to_basis"]),
                Stated = row["evidence"].Evidence(),
                Seen = [.. row["seen"].Parts().Select(static part => part.Sighting())],
                Known = Known(row),
                Sources = [.. row["sources"].Parts().Select(SourceOf)],
                Layer = row["layer"].TextOrNull(),
            });
        }
    }

    public static void CheckScheme(ExchangeField scheme)
    {
        if (scheme.Text != CatalogWords.Of(TCode.Scheme))
        {
            throw scheme.Fault($"the catalogue is of the scheme '{scheme.Text}'; wanted is {CatalogWords.Of(TCode.Scheme)}");
        }
    }

    public void State(string statement) => _statement = statement;

    public void AddSource(ExchangeField id, CatalogSource source)
    {
        if (!_sources.TryAdd(source.Id, source))
        {
            throw id.Fault($"the source '{source.Id}' is there twice");
        }
    }

    public CatalogSource SourceOf(ExchangeField id) => _sources.TryGetValue(id.Text, out CatalogSource? source) ? source
        : throw id.Fault($"the source '{id.Text}' is not in the table of sources");

    public void AddCoverage(string place, LocalDate first, LocalDate last, CoverageExtent extent, string note)
    {
        if (first > last || (_coverage.Count > 0 && _coverage[^1].Covered.Days.End >= first))
        {
            throw ExchangeMessages.Damaged(place, "the times covered must ascend and not overlap");
        }

        _coverage.Add((place, new(new DateInterval(first, last), extent, note)));
    }

    public void AddChange(string place, SubjectChange<TCode> change) =>
        _changes.Add(CatalogTable.FitsKind(change.Kind, change.From.Length, change.To.Length) ? change
            : throw ExchangeMessages.Damaged(place, $"{CatalogWords.Of(change.Kind)} does not go from {ExchangeContent.Text(change.From.Length)} codes to {ExchangeContent.Text(change.To.Length)}"));

    public void AddRecord(string place, SubjectRecord<TCode> record)
    {
        if (record.From?.Day > record.To?.Day)
        {
            throw ExchangeMessages.Damaged(place, $"{record} ends before it begins");
        }

        if (!record.Seen.SequenceEqual(record.Seen.DistinctBy(static s => s.Year).OrderBy(static s => s.Year)))
        {
            throw ExchangeMessages.Damaged(place, $"the years in which {record} was seen must ascend");
        }

        if (_records.Count > 0 && (record.Account == BudgetAccount.None) != (_records[0].Record.Account == BudgetAccount.None))
        {
            throw ExchangeMessages.Damaged(place, "either every row names an account or none does");
        }

        _records.Add((place, record));
    }

    public SubjectCatalog<TCode> ToCatalog()
    {
        CheckOverlaps();
        if (_coverage.Count == 0)
        {
            throw new InvalidDataException("The catalogue covers no day: at least one row of coverage is needed.");
        }

        return SubjectCatalog<TCode>.Create(_coverage.Select(static read => read.Covered), _records.Select(static read => read.Record), _changes, _statement ?? string.Empty);
    }

    /// <summary>A day with its basis, where there is one; one without the other is a fault.</summary>
    public static ValidityBound? Bound(ExchangeField day, ExchangeField basis) =>
        day.IsEmpty && basis.IsEmpty ? null : new ValidityBound(day.Day(), basis.Basis());

    private static KnownYears? Known(ExchangeRow row)
    {
        (ExchangeField first, ExchangeField last, ExchangeField confidence) = (row["known_from"], row["known_to"], row["known_confidence"]);
        return first.IsEmpty && last.IsEmpty && confidence.IsEmpty ? null : Known(first, last, confidence);
    }

    public static KnownYears Known(ExchangeField first, ExchangeField last, ExchangeField confidence) =>
        first.Number() <= last.Number() ? new(first.Number(), last.Number(), confidence.Confidence()) : throw last.Fault("the last year is before the first");

    // The core refuses these too, but knows only the lines of its own file.
    private void CheckOverlaps()
    {
        IEnumerable<(string Place, SubjectRecord<TCode> Record)> ordered = _records
            .OrderBy(static read => read.Record.Code).ThenBy(static read => read.Record.Account).ThenBy(static read => read.Record.From?.Day ?? LocalDate.MinIsoValue);
        (string Place, SubjectRecord<TCode> Record)? former = null;
        foreach ((string place, SubjectRecord<TCode> record) in ordered)
        {
            if (former is { } before && before.Record.Code.Equals(record.Code) && before.Record.Account == record.Account
                && (before.Record.To is null || record.From is null || record.From.Value.Day <= before.Record.To.Value.Day))
            {
                throw ExchangeMessages.Damaged(place, $"{record} stands in {before.Place} already, for the same account and time");
            }

            former = (place, record);
        }
    }
}
