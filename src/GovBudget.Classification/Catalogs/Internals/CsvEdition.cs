using System.Collections.Immutable;
using System.Globalization;

namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>Makes a catalogue of a plain CSV file and of what the caller vouches for.</summary>
internal sealed class CsvEdition<TCode>
    where TCode : struct, ISubjectCode<TCode>
{
    private readonly CsvEditionOptions _options;
    private readonly RowFindings _findings;
    private readonly ImmutableArray<CatalogSource> _sources;
    private readonly int _first;
    private readonly int _last;

    public CsvEdition(CsvEditionOptions options)
    {
        ThrowIfBad(options);
        _options = options;
        _findings = new(options.BadRows);
        _sources = [options.Source ?? OwnSource.OfEdition(options.Coverage.Days)];
        _first = CatalogDay.Of(options.Coverage.Days.Start);
        _last = CatalogDay.Of(options.Coverage.Days.End);
    }

    public CatalogResult<TCode> Load(Stream stream)
    {
        List<SubjectRow<TCode>> read = CsvSubjects<TCode>.Read(stream, _findings, hasParents: true);
        List<SubjectRow<TCode>> placed = [.. WithAccounts(read).Where(IsCovered)];
        SubjectRecord<TCode>[] records = [.. WithParents([.. WithoutDuplicates(placed)])];
        if (records.Length == 0)
        {
            throw new InvalidDataException($"No row of the file could be taken; the first: {_findings.ToImmutable()[0]}.");
        }

        CatalogCoverage coverage = _options.Coverage;
        if (_findings.HasRefusals && coverage.Extent == CoverageExtent.Full)
        {
            coverage = coverage with { Extent = CoverageExtent.Partial };
            _findings.Add(0, 0, RowFault.LessThanFull, "rows were left out, so the edition counts as partial: that a code is not there does not mean that it is no subject");
        }

        var catalog = SubjectCatalog<TCode>.Create([coverage], records);
        QualityFindings.OfEdition(_findings, catalog);
        return new(catalog, _findings.ToImmutable());
    }

    // Either every row names an account or none does.
    private IEnumerable<SubjectRow<TCode>> WithAccounts(List<SubjectRow<TCode>> rows)
    {
        bool isDivided = _options.Account != BudgetAccount.None || rows.Exists(static row => row.Account != BudgetAccount.None);
        foreach (SubjectRow<TCode> row in rows)
        {
            SubjectRow<TCode> placed = row.Account == BudgetAccount.None ? row with { Account = _options.Account } : row;
            if (placed.Account != BudgetAccount.None && !IsDividedScheme)
            {
                _findings.Add(row.Line, 0, RowFault.BadAccount, $"{row.Code} names the account {placed.Account}, but the scheme is not divided by account");
            }
            else if (placed.Account == BudgetAccount.None && isDivided)
            {
                _findings.Add(row.Line, 0, RowFault.BadAccount, $"{row.Code} names no account, while other rows do; the options can name one for such rows");
            }
            else
            {
                yield return placed;
            }
        }
    }

    private bool IsCovered(SubjectRow<TCode> row)
    {
        bool isCovered = row.First <= _last && row.Last >= _first;
        if (!isCovered)
        {
            _findings.Add(row.Line, 0, RowFault.NotCovered, $"{row.Code} holds on no day that the edition covers");
        }

        return isCovered;
    }

    private IEnumerable<SubjectRow<TCode>> WithoutDuplicates(List<SubjectRow<TCode>> rows)
    {
        SubjectRow<TCode>? before = null;
        foreach (SubjectRow<TCode> row in rows.OrderBy(static r => r.Code).ThenBy(static r => r.Account).ThenBy(static r => r.First).ThenBy(static r => r.Line))
        {
            if (before is { } other && other.Code.Equals(row.Code) && other.Account == row.Account && row.First <= other.Last)
            {
                _findings.Add(row.Line, 0, RowFault.Duplicate,
                    string.Create(CultureInfo.InvariantCulture, $"{row.Code} {row.Name} stands in line {other.Line} already, as {other.Name}, for the same account and time"));
                continue;
            }

            before = row;
            yield return row;
        }
    }

    private IEnumerable<SubjectRecord<TCode>> WithParents(SubjectRow<TCode>[] rows)
    {
        var codes = rows.Select(static row => row.Code).ToHashSet();
        foreach (SubjectRow<TCode> row in rows)
        {
            if (row.Parent is { } parent && !codes.Contains(parent))
            {
                _findings.Add(row.Line, 0, RowFault.BadParent, $"the parent {parent} of {row.Code} is not in the file");
                continue;
            }

            yield return new()
            {
                Code = row.Code,
                Name = row.Name,
                Account = row.Account,
                Parent = row.Parent is { } stated && !IsNearest(stated, row.Code, codes) ? stated : null,
                From = row.First == CatalogDay.Open ? null : new(CatalogDay.ToDate(row.First), Basis),
                To = row.Last == CatalogDay.Endless ? null : new(CatalogDay.ToDate(row.Last), Basis),
                Stated = _options.Evidence,
                Sources = _sources,
            };
        }
    }

    // The catalogue has only parents that do not follow from the digits.
    private static bool IsNearest(TCode parent, TCode code, HashSet<TCode> codes)
    {
        foreach (TCode ancestor in code.Ancestors)
        {
            if (codes.Contains(ancestor))
            {
                return ancestor.Equals(parent);
            }
        }

        return false;
    }

    private static bool IsDividedScheme => TCode.Scheme is SubjectScheme.Functional or SubjectScheme.Revenue;

    private ValidityBasis Basis => EvidenceRules.BasisFor(_options.Evidence);

    private static void ThrowIfBad(CsvEditionOptions options)
    {
        ArgumentNullException.ThrowIfNull(options.Coverage, nameof(options));
        RowFindings.ThrowIfUndefined(options.BadRows, nameof(options));
        if (options.Evidence is < Evidence.Unverified or > Evidence.Official || options.Coverage.Extent is < CoverageExtent.Fragment or > CoverageExtent.Full)
        {
            throw new ArgumentException("Say how the rows are known (Evidence) and how much of the official table they are (CoverageExtent).", nameof(options));
        }

        if (options.Account is < BudgetAccount.None or > BudgetAccount.SocialInsurance || (options.Account != BudgetAccount.None && !IsDividedScheme))
        {
            throw new ArgumentException($"'{options.Account}' is none of the accounts of the scheme {TCode.Scheme}.", nameof(options));
        }

        OwnSource.ThrowIfBad(options.Source, nameof(options));
    }
}
