using System.Text;

namespace GovBudget.Classification.Disclosures.Text;

/// <summary>Yields the lines of a text one by one, with no more than one line in memory.</summary>
/// <remarks>A line longer than the limit is cut, so that a file without line ends cannot fill the memory; the cut is reported.</remarks>
internal sealed class LineScanner(TextReader reader, int longestLine)
{
    private readonly char[] _buffer = new char[32 * 1024];
    private readonly StringBuilder _line = new();
    private int _next;
    private int _filled;

    /// <summary>The lines that were cut, and how many characters each lost.</summary>
    public List<(int Line, long LostCharacters)> CutLines { get; } = [];

    /// <summary>The characters read so far.</summary>
    public long CharactersRead { get; private set; }

    public IEnumerable<SourceLine> Read()
    {
        int number = 0;
        while (ReadLine(number + 1) is { } text)
        {
            number++;
            yield return new SourceLine(number, text);
        }
    }

    private string? ReadLine(int number)
    {
        _line.Clear();
        long lost = 0;
        bool any = false;
        while (_next < _filled || Fill())
        {
            any = true;
            ReadOnlySpan<char> rest = _buffer.AsSpan(_next, _filled - _next);
            int end = rest.IndexOf('\n');
            ReadOnlySpan<char> part = end < 0 ? rest : rest[..end];
            int room = Math.Min(part.Length, longestLine - _line.Length);
            _line.Append(part[..room]);
            lost += part.Length - room;
            _next += part.Length + (end < 0 ? 0 : 1);
            if (end >= 0)
            {
                break;
            }
        }

        if (lost > 0)
        {
            CutLines.Add((number, lost));
        }

        return any ? Text() : null;
    }

    private string Text()
    {
        int length = _line.Length;
        while (length > 0 && _line[length - 1] is '\r' or '\f')
        {
            length--;
        }

        return _line.ToString(0, length).TrimStart('\uFEFF', '\f');
    }

    private bool Fill()
    {
        _next = 0;
        _filled = reader.Read(_buffer);
        CharactersRead += _filled;
        return _filled > 0;
    }
}
