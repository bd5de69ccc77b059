using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using GovBudget.Classification.Internals;
using GovBudget.Classification.Performance.Internals;

namespace GovBudget.Classification.Performance;

public sealed partial class IndicatorFrame
{
    /// <summary>Reads a category as a form prints it.</summary>
    /// <param name="text">The label as printed, such as 可持续性影响; brackets, spaces, broken lines, width and an ordinal in front do not matter.</param>
    /// <param name="below">
    /// The first level that it is printed below, where that is known. It decides only where a label stands at both levels: 满意度指标 is 3, and 31
    /// below 3. Whether a first and a second level fit is told by <see cref="IndicatorFrameEntry.Parent"/> of the result.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="below"/> is an entry of another frame.</exception>
    /// <exception cref="FormatException">The frame has no such category; the message says which one has it, and what can be done.</exception>
    public IndicatorFrameEntry ParsePrinted(string text, IndicatorFrameEntry? below = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParsePrinted(text, below, out IndicatorFrameEntry? entry) ? entry : throw new FormatException(IndicatorFrameMessages.UnknownName(text, this));
    }

    /// <summary>Reads a category as a form prints it; a label that stands at both levels is the first level.</summary>
    /// <param name="text">The label as printed.</param>
    /// <param name="entry">The entry.</param>
    public bool TryParsePrinted(ReadOnlySpan<char> text, [NotNullWhen(true)] out IndicatorFrameEntry? entry) => TryParsePrinted(text, below: null, out entry);

    /// <summary>Reads a category as a form prints it, below a first level.</summary>
    /// <param name="text">The label as printed.</param>
    /// <param name="below">The first level that it is printed below, as in <see cref="ParsePrinted"/>; <see langword="null"/> where it is not known.</param>
    /// <param name="entry">The entry.</param>
    /// <exception cref="ArgumentException"><paramref name="below"/> is an entry of another frame.</exception>
    public bool TryParsePrinted(ReadOnlySpan<char> text, IndicatorFrameEntry? below, [NotNullWhen(true)] out IndicatorFrameEntry? entry)
    {
        if (below is not null && (!TryFind(below.Code, out IndicatorFrameEntry? own) || own != below))
        {
            throw new ArgumentException($"{below} is an entry of another frame: look its code up in this one, {this}, first.", nameof(below));
        }

        entry = null;
        if (!_bySpelling.TryFind(text, out int spelling))
        {
            return false;
        }

        IndicatorFrameEntry[] candidates = _spelled[spelling];
        entry = candidates[0];
        foreach (IndicatorFrameEntry candidate in candidates)
        {
            if (below is not null && candidate.Parent == below)
            {
                entry = candidate;
            }
        }

        return true;
    }

    // In tree order, so the first level comes first.
    private static (SpellingIndex Index, IndicatorFrameEntry[][] Entries) SpellingsOf(ImmutableArray<IndicatorFrameEntry> entries)
    {
        IGrouping<string, IndicatorFrameEntry>[] spelled =
        [
            .. from entry in entries
               from spelling in entry.OtherNames.Prepend(entry.Name)
               group entry by PrintedText.Normalize(spelling),
        ];
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (IGrouping<string, IndicatorFrameEntry> group in spelled)
        {
            places.Add(group.Key, places.Count);
        }

        return (new(places), [.. spelled.Select(static group => group.ToArray())]);
    }
}
