using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using GovBudget.Classification.Catalogs.Internals;
using GovBudget.Classification.Catalogs.Layers.Internals;

namespace GovBudget.Classification.Catalogs.Layers;

/// <summary>
/// The subjects that a province, city or unit has set up below the national ones (地方自设科目). <see cref="SubjectCatalog{TCode}.WithLayer"/>
/// puts a layer on a catalogue and says which rows may not stand there.
/// </summary>
/// <typeparam name="TCode">The code type of the scheme.</typeparam>
/// <remarks>Immutable and thread-safe. The forms of the files are in docs/own-editions.md.</remarks>
[SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "The type argument is the scheme of the file; there is nothing to infer it from.")]
public sealed class LocalLayer<TCode>
    where TCode : struct, ISubjectCode<TCode>
{
    private LocalLayer(string name, Evidence evidence, CatalogSource? source, ImmutableArray<LocalSubject<TCode>> rows, ImmutableArray<RowFinding> findings)
    {
        Source = source ?? OwnSource.OfLayer(name);
        Name = name;
        Evidence = evidence;
        Rows = rows;
        Findings = findings;
    }

    /// <summary>The name of the layer, such as 浙江省.</summary>
    public string Name { get; }

    /// <summary>How the rows are known, as the caller vouches.</summary>
    public Evidence Evidence { get; }

    /// <summary>What the rows rest on; where the caller names nothing, a source that says no more than the name of the layer.</summary>
    public CatalogSource Source { get; }

    /// <summary>The rows that could be read, in the order of the file.</summary>
    public ImmutableArray<LocalSubject<TCode>> Rows { get; }

    /// <summary>What was found on reading, by line: every row that was left out and why, every column that was not read.</summary>
    public ImmutableArray<RowFinding> Findings { get; }

    /// <summary>Reads a layer in CSV.</summary>
    /// <param name="stream">
    /// The file, UTF-8 with or without a byte order mark; it is read to its end and not closed. The first row heads the columns: code (科目编码),
    /// name (科目名称), and where wanted account (预算类别), from (启用日期), to (停用日期).
    /// </param>
    /// <param name="options">The name of the layer and how rows are taken.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The name of the layer is blank or cannot be printed, or an option is no member of its enumeration.</exception>
    /// <exception cref="InvalidDataException">The file is no UTF-8, or has no header or no rows; or a row cannot be read and the policy is to throw.</exception>
    public static LocalLayer<TCode> ReadCsv(Stream stream, LayerCsvOptions options)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        RowFindings.ThrowIfUndefined(options.BadRows, nameof(options));
        ThrowIfBad(options.Name, options.Evidence, nameof(options));
        var findings = new RowFindings(options.BadRows);
        OwnSource.ThrowIfBad(options.Source, nameof(options));
        return Of(options.Name, options.Evidence, options.Source, CsvSubjects<TCode>.Read(stream, findings, hasParents: false), findings);
    }

    /// <summary>Reads a layer in JSON: <c>{"name": "浙江省", "rows": [{"code": "201139901", "name": "…"}]}</c>.</summary>
    /// <param name="stream">
    /// The file, UTF-8 with or without a byte order mark; it is read to its end and not closed. The layer may have a member evidence
    /// (official, observed, inferred, unverified), a row the members account, from and to. All values are texts; null says nothing.
    /// </param>
    /// <param name="badRows">What is done with a row that cannot be read.</param>
    /// <param name="source">The document that the rows were taken from; <see langword="null"/> where nothing is said. Its id has no comma.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="source"/> has no id or title that a catalogue can hold.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="badRows"/> is no member of its enumeration.</exception>
    /// <exception cref="InvalidDataException">The file is no such JSON, or has no name or no rows; or a row cannot be read and the policy is to throw.</exception>
    public static LocalLayer<TCode> ReadJson(Stream stream, BadRowPolicy badRows = BadRowPolicy.Throw, CatalogSource? source = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        OwnSource.ThrowIfBad(source, nameof(source));
        RowFindings.ThrowIfUndefined(badRows, nameof(badRows));
        var findings = new RowFindings(badRows);
        (string name, Evidence evidence, List<SubjectRow<TCode>> rows) = JsonLayer<TCode>.Read(stream, findings);
        return Of(name, evidence, source, rows, findings);
    }

    /// <summary>Makes a layer of rows.</summary>
    /// <param name="name">The name of the layer.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="evidence">How the rows are known, which the caller vouches for.</param>
    /// <param name="source">The document that the rows were taken from; <see langword="null"/> where nothing is said. Its id has no comma.</param>
    /// <exception cref="ArgumentNullException">An argument or a row is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The name of the layer or of a row is blank or cannot be printed, a code is <c>default</c>, a row ends before it begins, or a member is none of its enumeration.</exception>
    public static LocalLayer<TCode> Create(string name, IEnumerable<LocalSubject<TCode>> rows, Evidence evidence = Evidence.Unverified, CatalogSource? source = null)
    {
        OwnSource.ThrowIfBad(source, nameof(source));
        ArgumentNullException.ThrowIfNull(rows);
        ThrowIfBad(name, evidence, nameof(name));
        ImmutableArray<LocalSubject<TCode>> all = [.. rows];
        foreach (LocalSubject<TCode> row in all)
        {
            ArgumentNullException.ThrowIfNull(row, nameof(rows));
            if (row.Code.IsNone || string.IsNullOrWhiteSpace(row.Name) || !PlainText.IsPlain(row.Name)
                || row.Account is < BudgetAccount.None or > BudgetAccount.SocialInsurance || row.From > row.To)
            {
                throw new ArgumentException($"A row needs a code, a name on one line, one of the accounts, and days in order; '{row}' has not.", nameof(rows));
            }
        }

        return new(name, evidence, source, all, []);
    }

    /// <summary>The name and the number of rows.</summary>
    public override string ToString() => $"{Name} ({Rows.Length})";

    private static LocalLayer<TCode> Of(string name, Evidence evidence, CatalogSource? source, List<SubjectRow<TCode>> rows, RowFindings findings) =>
        new(name, evidence, source,
            [.. rows.Select(static row => new LocalSubject<TCode>(
                row.Code, row.Name, row.Account,
                row.First == CatalogDay.Open ? null : CatalogDay.ToDate(row.First),
                row.Last == CatalogDay.Endless ? null : CatalogDay.ToDate(row.Last),
                row.Line))],
            findings.ToImmutable());

    private static void ThrowIfBad(string name, Evidence evidence, string argument)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name, argument);
        if (!PlainText.IsPlain(name))
        {
            throw new ArgumentException("The name of a layer stands on one line and has no control characters.", argument);
        }

        if (evidence is < Evidence.Unverified or > Evidence.Official)
        {
            throw new ArgumentOutOfRangeException(argument, evidence, "Say how the rows are known: Unverified, Inferred, Observed or Official.");
        }
    }
}
