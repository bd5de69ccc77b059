using System.Numerics;
using System.Runtime.CompilerServices;

namespace GovBudget.Classification.Disclosures;

/// <summary>Limits and wishes for reading a document. The defaults are far above any real document.</summary>
/// <remarks>Immutable. A document that reaches a limit is read up to it, and a finding says what was left out.</remarks>
public sealed record DisclosureReadOptions
{
    /// <summary>The longest line that is kept, in characters; the rest of a longer one is left out and reported. Default 1,000,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is 0 or less.</exception>
    public int LongestLine
    {
        get;
        init => field = Positive(value);
    } = 1_000_000;

    /// <summary>The most cells of tables that are kept; what follows is counted, not read, and reported. Default 2,000,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is 0 or less.</exception>
    public long MostCells
    {
        get;
        init => field = Positive(value);
    } = 2_000_000;

    /// <summary>The most characters of narrative that are kept. Default 4,000,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is 0 or less.</exception>
    public long MostNarrative
    {
        get;
        init => field = Positive(value);
    } = 4_000_000;

    /// <summary>The most numbers that are listed as unplaced one by one. Default 10,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is 0 or less.</exception>
    public int MostUnplaced
    {
        get;
        init => field = Positive(value);
    } = 10_000;

    /// <summary>Told from time to time how many characters were read; never more than once for 1,000,000.</summary>
    public IProgress<long>? Progress { get; init; }

    private static T Positive<T>(T limit, [CallerMemberName] string option = "")
        where T : INumber<T> =>
        limit > T.Zero ? limit : throw new ArgumentOutOfRangeException(option, limit, $"{option} must be 1 or more; leave it out for the default.");
}
