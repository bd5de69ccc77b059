using GovBudget.Classification.Internals;

namespace GovBudget.Classification;

/// <summary>
/// Reads codes as documents and spreadsheets print them, and says what it changed: <c>201 13 08</c>, <c>201-13-08</c>,
/// <c>２０１１３０８</c>, <c>2011308.0</c>, <c>[2011308]招商引资</c>, or the three cells <c>201</c>, <c>13</c>, <c>08</c>.
/// </summary>
/// <remarks>It never guesses digits: what is left after the changes it reports must be a code by the strict rules.</remarks>
public static class SubjectCodeReader
{
    private const int MostDigits = 9;

    /// <summary>Reads a printed code.</summary>
    /// <typeparam name="TCode">The code type wanted.</typeparam>
    /// <param name="text">One cell's text.</param>
    /// <returns>The code with what was changed and the name printed behind it, or why the text is none.</returns>
    public static SubjectCodeReading<TCode> Read<TCode>(ReadOnlySpan<char> text)
        where TCode : struct, ISubjectCode<TCode>
    {
        var scan = new PrintedCodeScan(text);
        Span<char> digits = stackalloc char[MostDigits + 1];
        int count = scan.ReadDigits(digits, TCode.Rules.MostDigits);
        if (count == 0)
        {
            return Failed<TCode>(scan.IsBlank ? SubjectCodeFault.Empty : SubjectCodeFault.NotADigit, scan.Position, text);
        }

        SubjectCodeFault fault = PackedCode.TryParse<char>(digits[..Math.Min(count, digits.Length)], TCode.Rules, out PackedCode packed, out _);
        if (fault != SubjectCodeFault.None)
        {
            return Failed<TCode>(fault, fault == SubjectCodeFault.OtherScheme ? scan.Start : scan.DigitsEnd, text);
        }

        string? name = scan.ReadName();
        return scan.EndsWell
            ? SubjectCodeReading<TCode>.Read(TCode.FromPacked(packed), scan.Adjustments, name)
            : Failed<TCode>(SubjectCodeFault.NotADigit, scan.Position, text);
    }

    /// <summary>Reads a code that is spread over the cells 类, 款, 项 (and 目) of one row: <c>201</c>, <c>13</c>, <c>08</c>.</summary>
    /// <param name="cells">
    /// The cells from the class on; cells behind the last filled one may be blank. A cell may also hold the whole code so far.
    /// </param>
    /// <returns>The code, or a failure where a level is missing or two cells contradict each other.</returns>
    public static SubjectCodeReading<TCode> ReadCells<TCode>(params ReadOnlySpan<string?> cells)
        where TCode : struct, ISubjectCode<TCode>
    {
        string all = string.Join(", ", cells.ToArray());
        string joined = string.Empty;
        bool ended = false;
        SubjectCodeAdjustments adjustments = SubjectCodeAdjustments.None;
        foreach (string? cell in cells)
        {
            string part = PrintedCodeScan.OnlyDigits(cell, ref adjustments);
            if (part.Length == 0)
            {
                ended = ended || joined.Length > 0;
                if (joined.Length == 0 || !string.IsNullOrWhiteSpace(cell))
                {
                    return Failed<TCode>(SubjectCodeFault.CellsDoNotFit, 0, all);
                }

                continue;
            }

            bool whole = part.Length > joined.Length && part.StartsWith(joined, StringComparison.Ordinal) && part.Length >= 3;
            if (ended || (!whole && (joined.Length == 0 || part.Length != 2)))
            {
                return Failed<TCode>(SubjectCodeFault.CellsDoNotFit, 0, all);
            }

            adjustments |= whole ? SubjectCodeAdjustments.None : SubjectCodeAdjustments.JoinedCells;
            joined = whole ? part : joined + part;
        }

        SubjectCodeReading<TCode> reading = SubjectCode.Parse<TCode>(joined);
        return reading.Success ? SubjectCodeReading<TCode>.Read(reading.Value, adjustments) : reading;
    }

    private static SubjectCodeReading<TCode> Failed<TCode>(SubjectCodeFault fault, int position, ReadOnlySpan<char> text)
        where TCode : struct, ISubjectCode<TCode> => SubjectCodeReading<TCode>.Failed(fault, position, text.ToString());
}
