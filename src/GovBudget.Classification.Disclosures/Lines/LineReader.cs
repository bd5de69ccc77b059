using GovBudget.Classification.Disclosures.Lines.Internals;

namespace GovBudget.Classification.Disclosures.Lines;

/// <summary>Reads files of budget lines, CSV or TSV, straight into a <see cref="Aggregation.BudgetTable"/>: row by row, without keeping the text.</summary>
/// <remarks>
/// Columns are found by their headers, as docs/columns.md lists them: codes (科目编码, expFuncCode …), fund sources (资金来源), origins (资金年度), kinds (支出类型), phases (预算阶段), units (预算单位),
/// projects (项目名称), amounts (金额（万元） …). A bare 科目编码 is of the scheme that its first digits tell, or <see cref="LineReadOptions.Scheme"/>. UTF-8, UTF-16 with a byte order mark and
/// GB18030 are told apart by themselves. Nothing is skipped in silence: a row that cannot be taken throws or is a finding with its line.
/// </remarks>
public static class LineReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="options">The unit of the amounts and how rows are taken; <see cref="LineReadOptions.Default"/> where nothing is said.</param>
    /// <param name="progress">Is told how many rows have been read, now and then.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is <see langword="null"/> or empty.</exception>
    /// <exception cref="UnauthorizedAccessException">The path is that of a folder, or of a file that may not be read.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    /// <exception cref="InvalidDataException">As for a stream.</exception>
    /// <exception cref="UnreadableDisclosureException">The file is empty or holds no text.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static LineReadResult Read(
        string path, LineReadOptions? options = null, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using FileStream stream = File.OpenRead(path);
        return Read(stream, options, progress, cancellationToken);
    }

    /// <summary>Reads a stream.</summary>
    /// <param name="stream">The file; it is read to its end and not closed. Where it cannot be sought, it must be UTF-8.</param>
    /// <param name="options">The unit of the amounts and how rows are taken; <see cref="LineReadOptions.Default"/> where nothing is said.</param>
    /// <param name="progress">Is told how many rows have been read, now and then.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidDataException">
    /// There is no header, no column of amounts or several, no unit for them, no column of keys, or none of the scheme that is stated; or one that is wanted (<see cref="LineReadOptions.KeyColumns"/>) is not there or cannot be read; or a row cannot be taken and the policy is to throw.
    /// </exception>
    /// <exception cref="UnreadableDisclosureException">The file is empty or holds no text.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static LineReadResult Read(
        Stream stream, LineReadOptions? options = null, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        cancellationToken.ThrowIfCancellationRequested();
        return new LineFile(options ?? LineReadOptions.Default).Read(stream, progress, cancellationToken);
    }
}
