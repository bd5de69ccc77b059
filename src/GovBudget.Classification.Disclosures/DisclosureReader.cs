using System.Text;
using GovBudget.Classification.Disclosures.Reading;
using GovBudget.Classification.Disclosures.Tables;
using GovBudget.Classification.Disclosures.Text;

namespace GovBudget.Classification.Disclosures;

/// <summary>
/// Reads published budgets and final accounts (部门预算公开, 部门决算公开) from text whose tables are tab-separated rows: finds
/// tables by title and headings, types their lines, reads target forms and narrative, and checks the figures against each other.
/// </summary>
/// <remarks>
/// UTF-8, UTF-16 with a byte order mark and GB18030 are told apart by themselves. The content of a document is never a reason
/// to throw: what is wrong becomes findings, and every number of a table is placed or listed. Thread-safe; works on the calling thread and
/// on those of the pool. A reading that is stopped leaves no document.
/// </remarks>
public sealed class DisclosureReader
{
    private readonly DisclosureReadOptions _options;

    /// <summary>Makes a reader.</summary>
    /// <param name="options">Limits and progress; <see langword="null"/> for the defaults.</param>
    public DisclosureReader(DisclosureReadOptions? options = null) => _options = options ?? new();

    /// <summary>Reads a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="cancellationToken">Stops the reading; asked before each line, table and relation.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is <see langword="null"/> or empty.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="UnauthorizedAccessException">The path is that of a folder, or of a file that may not be read.</exception>
    /// <exception cref="UnreadableDisclosureException">The file is empty or no text.</exception>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public BudgetDisclosure Read(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using FileStream stream = File.OpenRead(path);
        return Read(stream, path, cancellationToken);
    }

    /// <summary>Reads a stream.</summary>
    /// <param name="stream">A stream that can seek.</param>
    /// <param name="name">What the document is called in messages.</param>
    /// <param name="cancellationToken">Stops the reading; asked before each line, table and relation.</param>
    /// <exception cref="ArgumentException">The stream cannot seek.</exception>
    /// <exception cref="UnreadableDisclosureException">The stream is empty or holds no text.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public BudgetDisclosure Read(Stream stream, string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        if (!stream.CanSeek)
        {
            throw new ArgumentException("The stream must be able to seek, for its encoding is told by its first bytes; copy it to a MemoryStream first.", nameof(stream));
        }

        cancellationToken.ThrowIfCancellationRequested();
        using OpenedText text = TextSource.Open(stream, name);
        return Read(name, text, cancellationToken);
    }

    /// <summary>Reads a text that is in memory.</summary>
    /// <param name="text">The whole document.</param>
    /// <param name="name">What the document is called in messages.</param>
    /// <param name="cancellationToken">Stops the reading; asked before each line, table and relation.</param>
    /// <exception cref="UnreadableDisclosureException">The text is empty.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public BudgetDisclosure ReadText(string text, string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return Read(stream, name, cancellationToken);
    }

    private BudgetDisclosure Read(string name, OpenedText source, CancellationToken cancellationToken)
    {
        const long ProgressStep = 1_000_000;
        SubjectNames.ReadAhead();
        var scanner = new LineScanner(source.Reader, _options.LongestLine);
        var collector = new DocumentCollector(_options);
        long told = 0;
        foreach (SourceLine line in scanner.Read().StoppedBy(cancellationToken))
        {
            collector.Add(line);
            if (_options.Progress is { } progress && scanner.CharactersRead - told >= ProgressStep)
            {
                told = scanner.CharactersRead;
                progress.Report(told);
            }
        }

        collector.Complete();
        return new DisclosureBuilder(_options, name, collector, cancellationToken).Build(ReadingFindings.Of(source, scanner, collector));
    }
}
