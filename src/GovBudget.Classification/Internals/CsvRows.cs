using System.Globalization;
using System.Text;

namespace GovBudget.Classification.Internals;

/// <summary>Reads the rows of a CSV file (RFC 4180) one after the other: strict about quotes, each row with its line.</summary>
/// <remarks>
/// Lines end with LF, CR LF or CR. Blank lines are no rows. A row that breaks the rules is given with its fault, and reading goes on
/// with the next line; a quote that is never closed takes the rest of the file with it, and its fault says so.
/// </remarks>
internal sealed class CsvRows
{
    private const int End = -1;

    private readonly TextReader _reader;
    private readonly StringBuilder _field = new();
    private readonly List<string> _fields = [];
    private bool _isQuoted;
    private int _line = 1;

    /// <summary>Reads from where the reader stands; it is not closed.</summary>
    public CsvRows(TextReader reader) => _reader = reader;

    /// <summary>Reads the next row.</summary>
    /// <returns>Whether there was one.</returns>
    public bool TryRead(out CsvRow row)
    {
        while (IsLineEnd(_reader.Peek()))
        {
            ReadLineEnd();
        }

        int line = _line;
        if (_reader.Peek() == End)
        {
            row = default;
            return false;
        }

        _fields.Clear();
        _isQuoted = false;
        string? fault;
        do
        {
            fault = ReadField(line);
        }
        while (fault is null && TryReadComma());

        if (fault is null)
        {
            row = new(line, [.. _fields], _isQuoted, null, 0);
            ReadLineEnd();
        }
        else
        {
            row = new(line, [], _isQuoted, fault, _fields.Count + 1);
            SkipLine();
        }

        return true;
    }

    private string? ReadField(int line)
    {
        _field.Clear();
        string? fault = _reader.Peek() == '"' ? ReadQuoted(line) : ReadPlain();
        if (fault is null)
        {
            _fields.Add(_field.ToString());
        }

        return fault;
    }

    private string? ReadPlain()
    {
        for (int next = _reader.Peek(); next is not (End or ',') && !IsLineEnd(next); next = _reader.Peek())
        {
            if (next == '"')
            {
                return "a quote stands inside a field that does not begin with one; put the field in quotes and double the quote";
            }

            _field.Append((char)_reader.Read());
        }

        return null;
    }

    private string? ReadQuoted(int line)
    {
        _isQuoted = true;
        _reader.Read();
        while (true)
        {
            int next = _reader.Peek();
            if (next == End)
            {
                return string.Create(CultureInfo.InvariantCulture, $"the quote is never closed: everything from line {line} to line {_line}, the last one, stands inside it");
            }

            if (IsLineEnd(next))
            {
                ReadLineEnd(_field);
                continue;
            }

            _reader.Read();
            if (next != '"')
            {
                _field.Append((char)next);
            }
            else if (_reader.Peek() == '"')
            {
                _field.Append((char)_reader.Read());
            }
            else
            {
                return _reader.Peek() is var behind && (behind is End or ',' || IsLineEnd(behind)) ? null
                    : "something stands behind the closing quote; a quote inside a field is written twice";
            }
        }
    }

    private bool TryReadComma()
    {
        if (_reader.Peek() != ',')
        {
            return false;
        }

        _reader.Read();
        return true;
    }

    private void SkipLine()
    {
        while (_reader.Peek() is var next && next != End && !IsLineEnd(next))
        {
            _reader.Read();
        }

        ReadLineEnd();
    }

    private void ReadLineEnd(StringBuilder? kept = null)
    {
        int first = _reader.Read();
        if (first == End)
        {
            return;
        }

        kept?.Append((char)first);
        if (first == '\r' && _reader.Peek() == '\n')
        {
            int second = _reader.Read();
            kept?.Append((char)second);
        }

        _line++;
    }

    private static bool IsLineEnd(int c) => c is '\n' or '\r';
}
