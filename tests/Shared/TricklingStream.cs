namespace GovBudget.Classification.Tests;

/// <summary>A stream that gives a few bytes at a time, as networks do: what is read must not depend on where it was cut.</summary>
internal sealed class TricklingStream(byte[] bytes, int most) : MemoryStream(bytes, writable: false)
{
    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, most));

    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, most)]);
}
