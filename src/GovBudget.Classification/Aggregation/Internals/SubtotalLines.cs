namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>Tells which lines of a table are subtotals of others: a line below by its code says the same on every other dimension, or says something where the line says nothing.</summary>
internal sealed class SubtotalLines<TCode>
    where TCode : struct, ISubjectCode<TCode>
{
    private readonly KeyColumn<TCode> _codes;
    private readonly KeyColumn[] _others;
    private readonly AmountColumn _amounts;

    // For each code those above it that lines have too.
    private readonly int[][] _above;
    private readonly bool[] _isAbove;

    public SubtotalLines(KeyColumn<TCode> codes, KeyColumn[] others, AmountColumn amounts)
    {
        _codes = codes;
        _others = others;
        _amounts = amounts;
        _above = CodesAbove(codes);
        _isAbove = new bool[codes.KeyCount];
        foreach (int code in _above.SelectMany(static above => above))
        {
            _isAbove[code] = true;
        }
    }

    /// <summary>For each line, piece by piece, whether it is kept; <see langword="null"/> where all are.</summary>
    public bool[][]? Kept()
    {
        if (!Array.Exists(_isAbove, static isAbove => isAbove))
        {
            return null;
        }

        HashSet<Cell> covered = CellsCovered(SilencesOf());
        bool[][] kept = Array.ConvertAll(_amounts.Fen, static segment => new bool[segment.Length]);
        bool areAllKept = true;
        for (long line = 0; line < _amounts.Count; line++)
        {
            int code = _codes.OrdinalAt(line);
            bool isSubtotal = _isAbove[code] && _amounts.At(line) is not null && covered.Contains(CellOf(line, code, SilenceOf(line)));
            kept[line / Segments<long>.Length][line % Segments<long>.Length] = !isSubtotal;
            areAllKept &= !isSubtotal;
        }

        return areAllKept ? null : kept;
    }

    private static int[][] CodesAbove(KeyColumn<TCode> codes)
    {
        int[] sorted = [.. Enumerable.Range(0, codes.KeyCount).OrderBy(ordinal => codes.Keys[ordinal])];
        var above = new int[sorted.Length][];
        var path = new Stack<int>();
        foreach (int ordinal in sorted)
        {
            while (path.TryPeek(out int last) && !codes.Keys[last].IsAncestorOf(codes.Keys[ordinal]))
            {
                path.Pop();
            }

            above[ordinal] = [.. path];
            path.Push(ordinal);
        }

        return above;
    }

    /// <summary>For each code above others on which dimensions its lines say nothing, in every way that occurs.</summary>
    private HashSet<uint>[] SilencesOf()
    {
        HashSet<uint>[] silences = Array.ConvertAll(_isAbove, static _ => new HashSet<uint>());
        for (long line = 0; line < _amounts.Count; line++)
        {
            int code = _codes.OrdinalAt(line);
            if (_isAbove[code])
            {
                silences[code].Add(SilenceOf(line));
            }
        }

        return silences;
    }

    private HashSet<Cell> CellsCovered(HashSet<uint>[] silences)
    {
        var covered = new HashSet<Cell>();
        for (long line = 0; line < _amounts.Count; line++)
        {
            int[] above = _above[_codes.OrdinalAt(line)];
            if (above.Length > 0 && _amounts.At(line) is not null)
            {
                foreach (int code in above)
                {
                    foreach (uint silence in silences[code])
                    {
                        covered.Add(CellOf(line, code, silence));
                    }
                }
            }
        }

        return covered;
    }

    /// <summary>The dimensions, one bit each, on which a line says nothing.</summary>
    private uint SilenceOf(long line)
    {
        uint silence = 0;
        for (int i = 0; i < _others.Length; i++)
        {
            silence |= _others[i].SaysNothing(_others[i].OrdinalAt(line)) ? 1u << i : 0;
        }

        return silence;
    }

    private Cell CellOf(long line, int code, uint silence)
    {
        UInt128 keys = 0;
        for (int i = 0; i < _others.Length; i++)
        {
            int ordinal = (silence >> i & 1) == 1 ? 0 : _others[i].OrdinalAt(line);
            keys = (keys * (uint)_others[i].KeyCount) + (uint)ordinal;
        }

        return new(code, silence, keys);
    }

    private readonly record struct Cell(int Code, uint Silence, UInt128 Keys);
}
