namespace GovBudget.Classification.Disclosures.Lines.Internals;

/// <summary>One column of a file. Rows are gathered in blocks: a row that cannot be taken is overwritten by the next and leaves nothing behind.</summary>
internal abstract class LineColumn(int index)
{
    /// <summary>How many rows a block holds.</summary>
    public const int BlockLength = 1024;

    /// <summary>The field of the row, from 0.</summary>
    public int Index { get; } = index;

    /// <summary>Takes away spaces and tabs around a field. Few fields have any: it is asked for where one is met for the first time, or cannot be read as it stands.</summary>
    protected static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> field) => field.Trim(" \t"u8);

    /// <summary>Adds the rows of a block to the table.</summary>
    /// <param name="count">How many there are.</param>
    public abstract void Commit(int count);

    /// <summary>Says what is wrong with a field.</summary>
    public abstract string Describe(LineFault fault, string text);
}
