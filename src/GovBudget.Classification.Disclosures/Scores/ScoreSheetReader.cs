using GovBudget.Classification.Disclosures.Scores.Internals;
using GovBudget.Classification.Performance;

namespace GovBudget.Classification.Disclosures.Scores;

/// <summary>Reads indicators with targets, weights and actuals from a CSV or TSV file.</summary>
/// <remarks>
/// Columns are found by their headers: 一级指标, 二级指标, 三级指标 (or 指标名称), 目标值 (or 指标值), 权重 (or 分值) and 实际值 (or 实际完成值); 指标性质 and
/// 计量单位 are put together with the value where they stand in columns of their own. 三级指标 and 目标值 must be there. A blank category is that of the row above, as in merged cells.
/// UTF-8, UTF-16 with a byte order mark and GB18030 are told apart by themselves. Nothing is left out in silence.
/// </remarks>
public static class ScoreSheetReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="vocabulary">The units and scales of the targets; <see langword="null"/> for <see cref="IndicatorVocabulary.Default"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is <see langword="null"/> or empty.</exception>
    /// <exception cref="UnauthorizedAccessException">The path is that of a folder, or of a file that may not be read.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    /// <exception cref="InvalidDataException">The header has no column of names or of targets, or two columns with the same meaning.</exception>
    /// <exception cref="UnreadableDisclosureException">The file is empty or holds no text.</exception>
    public static ScoreSheet Read(string path, IndicatorVocabulary? vocabulary = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using FileStream stream = File.OpenRead(path);
        return Read(stream, vocabulary);
    }

    /// <summary>Reads a stream.</summary>
    /// <param name="stream">The file, which can be sought; it is read to its end and not closed.</param>
    /// <param name="vocabulary">The units and scales of the targets; <see langword="null"/> for <see cref="IndicatorVocabulary.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="stream"/> cannot be sought.</exception>
    /// <exception cref="InvalidDataException">The header has no column of names or of targets, or two columns with the same meaning.</exception>
    /// <exception cref="UnreadableDisclosureException">The file is empty or holds no text.</exception>
    public static ScoreSheet Read(Stream stream, IndicatorVocabulary? vocabulary = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanSeek)
        {
            throw new ArgumentException("The encoding is told from the beginning of the file: give a stream that can be sought.", nameof(stream));
        }

        return new ScoreSheetFile(vocabulary ?? IndicatorVocabulary.Default).Read(stream);
    }
}
