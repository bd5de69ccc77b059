using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using GovBudget.Classification.Catalogs.Internals;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Catalogs;

public sealed partial class SubjectCatalog<TCode>
{
    private ImmutableArray<SubjectRecord<TCode>> _records;
    private ImmutableArray<SubjectChange<TCode>> _changes;
    private NameHistory? _nameHistory;

    /// <summary>Every record of all times, in the order of code, account and time.</summary>
    public ImmutableArray<SubjectRecord<TCode>> Records
    {
        get
        {
            if (_records.IsDefault)
            {
                _records = [.. Enumerable.Range(0, Table.Count).Select(RecordOf)];
            }

            return _records;
        }
    }

    /// <summary>
    /// Every known change, by day: those that the file states, and the renamings that follow from records of one code with different names.
    /// </summary>
    public ImmutableArray<SubjectChange<TCode>> Changes
    {
        get
        {
            if (_changes.IsDefault)
            {
                _changes = SubjectChanges.Of(this);
            }

            return _changes;
        }
    }

    /// <summary>Which rows of other times are the same subject.</summary>
    internal NameHistory NameHistory => _nameHistory ??= new NameHistory(Table);

    /// <summary>Whether another catalogue says the same of the same times: every part is equal, in order.</summary>
    internal bool SaysTheSame(SubjectCatalog<TCode> other) => ReferenceEquals(this, other)
        || (Statement == other.Statement
            && Elements.Equal(Coverage, other.Coverage)
            && Elements.Equal(Sources, other.Sources)
            && Elements.Equal(Records, other.Records)
            && Elements.Equal(Changes, other.Changes));

    /// <summary>The records of a code at all times, in the order of account and time; empty where the catalogue never has it.</summary>
    public ImmutableArray<SubjectRecord<TCode>> History(TCode code)
    {
        Range rows = Table.RowsOf(code.Packed);
        return [.. Enumerable.Range(rows.Start.Value, rows.End.Value - rows.Start.Value).Select(RecordOf)];
    }

    /// <summary>Reads a catalogue file of the form that docs/catalogue-format.md describes.</summary>
    /// <param name="stream">The file, UTF-8; it is read to its end and not closed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidDataException">The file is damaged, or of another scheme; the message names the line.</exception>
    [SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "The type argument is the scheme of the file; there is nothing to infer it from.")]
    public static SubjectCatalog<TCode> Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return new(CatalogTableReader.Read(TCode.Rules, bytes.ToArray()));
    }

    /// <summary>Makes a catalogue of records.</summary>
    /// <param name="coverage">The times it covers, at least one.</param>
    /// <param name="records">The records, in any order.</param>
    /// <param name="changes">The changes, in any order; renamings follow from the records and need not be among them.</param>
    /// <param name="statement">Where the facts come from, in words.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="InvalidDataException">Records contradict each other; the message names the line of the catalogue file they would make (see <see cref="Save"/>).</exception>
    [SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "Beside Load; the other way to get a catalogue.")]
    public static SubjectCatalog<TCode> Create(
        IEnumerable<CatalogCoverage> coverage, IEnumerable<SubjectRecord<TCode>> records, IEnumerable<SubjectChange<TCode>>? changes = null, string statement = "")
    {
        ArgumentNullException.ThrowIfNull(coverage);
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(statement);

        // One way in: what a file may not say cannot be made by code either.
        return new(CatalogTableReader.Read(TCode.Rules, CatalogWriter.Write(statement, coverage, records, changes ?? [])));
    }

    /// <summary>Writes the catalogue file; reading it gives the same catalogue, and the same catalogue gives the same bytes.</summary>
    /// <param name="stream">Where to write to; it is not closed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(CatalogWriter.Write(Statement, Coverage, Records, SubjectChanges.Stated(this)));
    }

    internal SubjectRecord<TCode> RecordOf(int row) => new()
    {
        Code = TCode.FromPacked(Table.CodeOf(row)),
        Name = Table.NameOf(row),
        Account = Table.AccountOf(row),
        Parent = Table.ParentOf(row) is { Bits: not 0 } parent ? TCode.FromPacked(parent) : null,
        From = Table.FromOf(row),
        To = Table.ToOf(row),
        Stated = Table.StatedOf(row),
        Seen = Table.SeenOf(row),
        Known = Table.KnownOf(row),
        Layer = Table.LayerOf(row),
        Sources = Table.SourcesOf(row),
    };
}
