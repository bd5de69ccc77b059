using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using GovBudget.Classification.Catalogs.Columns.Internals;
using GovBudget.Classification.Serialization;

namespace GovBudget.Classification.Catalogs.Columns;

/// <summary>What a column holds, as far as its values tell: schemes, accounts and years with their coverage, and what does not fit.</summary>
/// <remarks>Nothing is guessed: what fits equally well stands side by side. Immutable and thread-safe.</remarks>
public sealed class ColumnDetection
{
    private readonly ColumnScan _column;
    private ImmutableArray<ColumnMisfit> _unrecognised;

    internal ColumnDetection(ColumnScan column, ColumnDetectionOptions options)
    {
        _column = column;
        Schemes = [.. column.Schemes.Select(static scheme => scheme.Summary)
            .Where(static scheme => scheme.Codes > 0 || scheme.Known > 0)
            .OrderByDescending(static scheme => scheme.Known).ThenByDescending(static scheme => scheme.Codes).ThenBy(static scheme => scheme.Scheme)];
        IsMixed = FindMixture(column);
        Candidates = [.. column.Schemes.SelectMany(scheme => CandidateFinder.Find(column, scheme, BarOf(scheme.Scheme, options)))
            .OrderByDescending(static candidate => candidate.Matched)
            .ThenBy(static candidate => candidate.Scheme)
            .ThenBy(static candidate => candidate.Account)
            .ThenBy(static candidate => candidate.Days[0].Start)];
        Forms = FormsOf(column);
        SubjectScheme[] fitting = [.. Candidates.Where(static candidate => candidate.Fits).Select(static candidate => candidate.Scheme).Distinct()];
        Scheme = fitting.Length == 1 ? fitting[0] : SubjectScheme.None;
    }

    /// <summary>The number of rows, blank ones too.</summary>
    public int Rows => _column.Rows;

    /// <summary>The number of rows without a value.</summary>
    public int BlankRows => _column.BlankRows;

    /// <summary>The number of distinct values that are neither blank nor <see cref="Labels"/>: what coverage is measured against.</summary>
    public int Values => _column.Values.Length;

    /// <summary>
    /// The words that stand between the values and are none: totals (合计, 小计, 总计, 本年支出合计), 其中, and headers that are repeated on each page, in the
    /// order in which they first stand in the column. They count among the rows, but neither for nor against a scheme.
    /// </summary>
    public ImmutableArray<ColumnLabel> Labels => _column.Labels;

    /// <summary>Everything that some of the values are subjects of, best coverage first; of equal coverage in the order of scheme, account and time. Empty where nothing is known; codes that no catalogue has (local items) then still tell their scheme in <see cref="Schemes"/> and stand in <see cref="Unrecognised"/>.</summary>
    public ImmutableArray<ColumnCandidate> Candidates { get; }

    /// <summary>The candidates that no other one surpasses: more than one means that the values alone do not decide.</summary>
    public ImmutableArray<ColumnCandidate> Best => [.. Candidates.TakeWhile(candidate => candidate.Matched == Candidates[0].Matched)];

    /// <summary>Whether exactly one scheme has a candidate that <see cref="ColumnCandidate.Fits"/>. Account and year may still be open.</summary>
    public bool IsCertain => Scheme != SubjectScheme.None;

    /// <summary>The one scheme that fits; <see cref="SubjectScheme.None"/> where none does, and where several do.</summary>
    public SubjectScheme Scheme { get; }

    /// <summary>The schemes that values belong to, by digits or by name, most known values first.</summary>
    public ImmutableArray<ColumnScheme> Schemes { get; }

    /// <summary>Whether the values belong to two schemes or more: some are subjects, or codes by their digits, of a scheme other than the first of <see cref="Schemes"/> and not of that one.</summary>
    public bool IsMixed { get; }

    /// <summary>How the codes are printed, most frequent first; empty in a column of names.</summary>
    public ImmutableArray<ColumnForm> Forms { get; }

    /// <summary>The values that no catalogue has at any time, in the order in which they first stand in the column.</summary>
    public ImmutableArray<ColumnMisfit> Unrecognised
    {
        get
        {
            if (_unrecognised.IsDefault)
            {
                ImmutableInterlocked.InterlockedInitialize(ref _unrecognised, new MisfitFinder(_column).Unrecognised());
            }

            return _unrecognised;
        }
    }

    /// <summary>The detection as a JSON document, with exact numbers as text; <see cref="ResultJson"/> has options and the schema.</summary>
    /// <exception cref="JsonException">A text has half a character (a surrogate without its pair).</exception>
    public string ToJson() => ResultJson.Write(this);

    /// <summary>What was found in one line: the scheme, the number of values and of rows, and the best candidate.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Scheme}: {Values} values in {Rows} rows; {(Candidates.IsEmpty ? $"no candidate{ByDigits()}" : $"best {Candidates[0]}")}");

    // Local codes that no catalogue has are of a scheme all the same, but of no account and year that could be told.
    private string ByDigits() => Schemes.IsEmpty
        ? string.Empty
        : string.Create(CultureInfo.InvariantCulture, $"; by their digits {string.Join(", ", Schemes.Select(static scheme => $"{scheme.Codes} of {scheme.Scheme}"))}, none a known subject");

    private static ImmutableArray<ColumnForm> FormsOf(ColumnScan column)
    {
        var forms = new Dictionary<SubjectCodeAdjustments, ColumnForm>();
        foreach (DistinctValue value in column.Values)
        {
            if (value.Scheme != SubjectScheme.None)
            {
                ColumnForm form = forms.GetValueOrDefault(value.Adjustments);
                forms[value.Adjustments] = new ColumnForm(value.Adjustments, form.Values + 1, form.Rows + value.Rows);
            }
        }

        return [.. forms.Values.OrderByDescending(static form => form.Values).ThenBy(static form => form.Adjustments)];
    }

    // Nothing competes with the first scheme where every value that means something means something in it, and in no other do as many.
    private FitBar BarOf(SubjectScheme scheme, ColumnDetectionOptions options)
    {
        bool isAlone = !IsMixed && Schemes.Length > 0 && Schemes[0].Scheme == scheme && (Schemes.Length == 1 || Schemes[1].Known < Schemes[0].Known);
        return new FitBar(options.MinimumPercent, isAlone ? options.MinimumPercentAlone : null);
    }

    private bool FindMixture(ColumnScan column)
    {
        if (Schemes.Length < 2)
        {
            return false;
        }

        SchemeColumn first = column.Schemes.First(scheme => scheme.Scheme == Schemes[0].Scheme);
        for (int i = 0; i < column.Values.Length; i++)
        {
            SubjectScheme scheme = column.Values[i].Scheme;
            bool isOfFirst = scheme == first.Scheme || first.EntryOf(i) >= 0;
            if (!isOfFirst && (scheme != SubjectScheme.None || column.Schemes.Any(other => other.EntryOf(i) >= 0)))
            {
                return true;
            }
        }

        return false;
    }
}
