using System.Buffers;

namespace GovBudget.Classification.Disclosures.Lines.Internals;

/// <summary>Tells the line of a place in a file by counting the line breaks before it, when somebody asks: rows that are right never ask.</summary>
/// <remarks>Places are asked for in their order, so that each byte is counted once at most. CR, LF and CR LF are one break each.</remarks>
internal sealed class LineNumbers(Stream stream)
{
    private const int BufferSize = 64 * 1024;

    private readonly long _start = stream.Position;
    private long _counted;
    private long _line = 1;
    private bool _isAfterReturn;

    /// <summary>The line, from 1, on which the byte at an offset stands.</summary>
    /// <param name="offset">The offset from where the stream stood at first; not before that of the last call.</param>
    public long At(long offset)
    {
        long position = stream.Position;
        byte[] buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            stream.Position = _start + _counted;
            while (_counted < offset)
            {
                int read = stream.Read(buffer, 0, (int)Math.Min(buffer.Length, offset - _counted));
                if (read == 0)
                {
                    break;
                }

                Count(buffer.AsSpan(0, read));
                _counted += read;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
            stream.Position = position;
        }

        return _line;
    }

    private void Count(ReadOnlySpan<byte> bytes)
    {
        // The LF of a CR LF that was cut in two belongs to the CR, which is counted.
        _line += bytes.Count((byte)'\n') - (_isAfterReturn && bytes[0] == '\n' ? 1 : 0);
        for (int at = bytes.IndexOf((byte)'\r'); at >= 0;)
        {
            _line += at + 1 < bytes.Length && bytes[at + 1] == '\n' ? 0 : 1;
            int next = bytes[(at + 1)..].IndexOf((byte)'\r');
            at = next < 0 ? -1 : at + 1 + next;
        }

        _isAfterReturn = bytes[^1] == '\r';
    }
}
