using System.Collections.Immutable;
using System.Globalization;
using GovBudget.Classification.Catalogs.Internals;
using NodaTime;

namespace GovBudget.Classification.Catalogs.Exchange.Internals;

/// <summary>What is exchanged of a catalogue: exactly what <see cref="SubjectCatalog{TCode}.Save"/> keeps, in its order.</summary>
internal sealed record ExchangeContent<TCode>(
    string Statement,
    ImmutableArray<CatalogCoverage> Coverage,
    ImmutableArray<CatalogSource> Sources,
    ImmutableArray<SubjectChange<TCode>> Changes,
    ImmutableArray<SubjectRecord<TCode>> Records)
    where TCode : struct, ISubjectCode<TCode>
{
    public IEnumerable<string[]> SubjectLines() => Records.Select(static record => (string[])
    [
        ExchangeContent.Text(record.Code), record.Name, ExchangeContent.Text(record.Account), record.Parent is { } parent ? ExchangeContent.Text(parent) : string.Empty,
        ExchangeContent.Text(record.From?.Day), ExchangeContent.Basis(record.From), ExchangeContent.Text(record.To?.Day), ExchangeContent.Basis(record.To),
        CatalogWords.Of(record.Stated),
        string.Join(',', record.Seen.Select(static s => $"{ExchangeContent.Text(s.Year)}:{ExchangeContent.Text(s.Documents)}")),
        ExchangeContent.Text(record.Known?.First), ExchangeContent.Text(record.Known?.Last), record.Known is { } known ? CatalogWords.Of(known.Confidence) : string.Empty,
        ExchangeContent.Ids(record.Sources), record.Layer ?? string.Empty,
    ]);

    public IEnumerable<string[]> ChangeLines() => Changes.Select(static change => (string[])
    [
        CatalogWords.Of(change.Kind), ExchangeContent.Text(change.Day), CatalogWords.Of(change.Basis), ExchangeContent.Text(change.Account),
        string.Join(',', change.From), string.Join(',', change.To), change.Reason, ExchangeContent.Ids(change.Sources),
    ]);

    public IEnumerable<string[]> SourceLines() => Sources.Select(static source => (string[])
    [
        source.Id, source.DocumentNumber ?? string.Empty, ExchangeContent.Text(source.Date), ExchangeContent.Text(source.Documents), source.Place ?? string.Empty, source.Title,
    ]);

    public IEnumerable<string[]> CoverageLines() => Coverage.Select(covered => (string[])
    [
        CatalogWords.Of(TCode.Scheme), ExchangeContent.Text(covered.Days.Start), ExchangeContent.Text(covered.Days.End), CatalogWords.Of(covered.Extent), covered.Note, Statement,
    ]);
}

/// <summary>Makes the content, and writes its values.</summary>
internal static class ExchangeContent
{
    public static ExchangeContent<TCode> Of<TCode>(SubjectCatalog<TCode> catalog)
        where TCode : struct, ISubjectCode<TCode>
    {
        ImmutableArray<SubjectChange<TCode>> changes = [.. SubjectChanges.Stated(catalog)];
        HashSet<string> named = [.. catalog.Records.SelectMany(static record => record.Sources).Concat(changes.SelectMany(static change => change.Sources)).Select(static source => source.Id)];
        return new(catalog.Statement, catalog.Coverage, [.. catalog.Sources.Where(source => named.Contains(source.Id)).OrderBy(static source => source.Id, StringComparer.Ordinal)], changes, catalog.Records);
    }

    public static string Text<TCode>(TCode code)
        where TCode : struct, ISubjectCode<TCode> => code.ToString() ?? string.Empty;

    public static string Text(BudgetAccount account) => account == BudgetAccount.None ? string.Empty : CatalogWords.Of(account);

    public static string Text(LocalDate? day) => day is { } known ? Text(known) : string.Empty;

    public static string Text(LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}-{day.Day:00}");

    public static string Text(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;

    public static string Basis(ValidityBound? bound) => bound is { } known ? CatalogWords.Of(known.Basis) : string.Empty;

    public static string Ids(ImmutableArray<CatalogSource> sources) => string.Join(',', sources.Select(static source => source.Id));
}
