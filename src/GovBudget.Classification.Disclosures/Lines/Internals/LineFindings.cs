using System.Collections.Immutable;
using GovBudget.Classification.Catalogs;

namespace GovBudget.Classification.Disclosures.Lines.Internals;

/// <summary>Gathers findings, or throws at the first row that cannot be taken.</summary>
internal sealed class LineFindings(LineReadOptions options)
{
    private readonly List<LineFinding> _kept = [];

    public long Count { get; private set; }

    public long RefusedCount { get; private set; }

    public ImmutableArray<LineFinding> Kept => [.. _kept];

    /// <summary>Whether the next finding is more than counted: then its line and its message are needed.</summary>
    public bool Needs(LineFault fault) => _kept.Count < options.MostFindings || (options.BadRows == BadRowPolicy.Throw && LineFinding.IsRefusedFor(fault));

    /// <summary>Counts a finding that is not kept.</summary>
    public void CountOnly(LineFault fault)
    {
        Count++;
        RefusedCount += LineFinding.IsRefusedFor(fault) ? 1 : 0;
    }

    public void Add(LineFinding finding)
    {
        Count++;
        if (finding.IsRefusal)
        {
            RefusedCount++;
            if (options.BadRows == BadRowPolicy.Throw)
            {
                throw new InvalidDataException(
                    $"{finding}. Set {nameof(LineReadOptions)}.{nameof(LineReadOptions.BadRows)} to {nameof(BadRowPolicy.Collect)} to read on.");
            }
        }

        if (_kept.Count < options.MostFindings)
        {
            _kept.Add(finding);
        }
    }
}
