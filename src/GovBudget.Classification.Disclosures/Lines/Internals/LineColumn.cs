namespace GovBudget.Classification.Disclosures.Lines.Internals;

/// <summary>One column of a file. A row is taken in two steps, so that one which cannot be taken leaves no half of itself behind.</summary>
internal abstract class LineColumn(int index)
{
    /// <summary>The field of the row, from 0.</summary>
    public int Index { get; } = index;

    /// <summary>Reads a field and keeps what it holds for <see cref="Commit"/>.</summary>
    /// <param name="field">The field in UTF-8, without its quotes.</param>
    /// <returns>What is wrong; also a hint where the field was read all the same.</returns>
    public abstract LineFault Read(ReadOnlySpan<byte> field);

    /// <summary>Adds what was read to the table.</summary>
    public abstract void Commit();

    /// <summary>Says what is wrong with a field.</summary>
    public abstract string Describe(LineFault fault, string text);
}
