using System.Globalization;

namespace GovBudget.Classification.Mappings.Internals;

/// <summary>The fields of one line of a correspondence file, taken one after the other; a fault names the line.</summary>
internal ref struct CorrespondenceFields(ReadOnlySpan<char> line, int number)
{
    private ReadOnlySpan<char> _rest = line;
    private bool _ended;

    public ReadOnlySpan<char> Next(string what)
    {
        if (_ended)
        {
            throw Fault($"the {what} is missing");
        }

        int tab = _rest.IndexOf('\t');
        _ended = tab < 0;
        ReadOnlySpan<char> field = _ended ? _rest : _rest[..tab];
        _rest = _ended ? default : _rest[(tab + 1)..];
        return field;
    }

    public string Text(string what)
    {
        ReadOnlySpan<char> field = Next(what);
        return field.IsEmpty ? throw Fault($"the {what} is missing") : field.ToString();
    }

    public int? Count(string what)
    {
        ReadOnlySpan<char> field = Next(what);
        return field.IsEmpty ? null : Number(field, what);
    }

    public int Number(string what) => Number(Next(what), what);

    public TCode Code<TCode>(string what)
        where TCode : struct, ISubjectCode<TCode>
    {
        ReadOnlySpan<char> field = Next(what);
        return SubjectCode.TryParse(field, out TCode code) && code.Level <= SubjectLevel.Section ? code : throw Fault($"'{field}' is no {what}");
    }

    public readonly void End()
    {
        if (!_ended)
        {
            throw Fault($"'{_rest}' stands behind the last column");
        }
    }

    public readonly InvalidDataException Fault(string what) =>
        new(string.Create(CultureInfo.InvariantCulture, $"The correspondence file is damaged in line {number}: {what}."));

    // Digits only, without a leading zero: a file that is compiled has one way to write a number.
    public readonly int Number(ReadOnlySpan<char> digits, string what) =>
        !digits.StartsWith('0') && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : throw Fault($"'{digits}' is no {what}");
}
