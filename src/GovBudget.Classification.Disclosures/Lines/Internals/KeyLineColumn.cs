using System.Runtime.CompilerServices;

namespace GovBudget.Classification.Disclosures.Lines.Internals;

/// <summary>A column of keys. Each spelling is read once; where it stands again, its number is known.</summary>
/// <remarks>What every row asks for is here, without the type of the keys: a row costs no virtual call.</remarks>
internal abstract class KeyLineColumn(int index) : LineColumn(index)
{
    private readonly Spellings _spellings = new();

    // By the number of the spelling.
    private readonly List<LineFault> _faults = [];

    // Rarely: most columns are written in one way.
    private bool _hasFaults;

    /// <summary>For each row of the block the number of its spelling.</summary>
    protected int[] Block { get; } = new int[BlockLength];

    /// <summary>Reads a field and keeps what it holds.</summary>
    /// <param name="field">The field in UTF-8, without its quotes; as it stands it is a spelling, with spaces around it another one.</param>
    /// <param name="place">The place of the row in its block.</param>
    /// <returns>What is wrong; also a hint where the field was read all the same.</returns>
    public LineFault Read(ReadOnlySpan<byte> field, int place)
    {
        int spelling = _spellings.Find(field);
        if (spelling < 0)
        {
            return ReadNew(field, place);
        }

        Block[place] = spelling;
        return _hasFaults ? _faults[spelling] : LineFault.None;
    }

    /// <summary>Reads a spelling that has not been met, without spaces around it, and keeps its key unless the row is refused for it.</summary>
    protected abstract LineFault Keep(ReadOnlySpan<byte> field);

    // Rarely: apart from what every row needs.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private LineFault ReadNew(ReadOnlySpan<byte> field, int place)
    {
        LineFault fault = Keep(Trim(field));
        if (!LineFinding.IsRefusedFor(fault))
        {
            _faults.Add(fault);
            _hasFaults |= fault != LineFault.None;
            Block[place] = _spellings.Add(field);
        }

        return fault;
    }
}
