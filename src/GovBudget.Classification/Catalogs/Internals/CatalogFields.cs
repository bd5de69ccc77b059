using System.Globalization;
using NodaTime;

namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>The fields of one line of a catalogue file, taken one after the other; a fault names the line.</summary>
internal ref struct CatalogFields(ReadOnlySpan<char> line, int number)
{
    private ReadOnlySpan<char> _rest = line;
    private bool _ended;

    public readonly int Line => number;

    /// <summary>The next field; empty behind the last one, so that a reader need not know how many there are.</summary>
    public ReadOnlySpan<char> Next()
    {
        if (_ended)
        {
            return default;
        }

        int tab = _rest.IndexOf('\t');
        _ended = tab < 0;
        ReadOnlySpan<char> field = _ended ? _rest : _rest[..tab];
        _rest = _ended ? default : _rest[(tab + 1)..];
        return field;
    }

    public string Required(string what)
    {
        ReadOnlySpan<char> field = Next();
        return field.IsEmpty ? throw Fault($"the {what} is missing") : field.ToString();
    }

    public LocalDate? Date(string what)
    {
        ReadOnlySpan<char> field = Next();
        if (field.IsEmpty)
        {
            return null;
        }

        // By hand: the text patterns of NodaTime cost more to set up than the whole file to read.
        return field.Length == 10 && field[4] == '-' && field[7] == '-'
            && TryNumber(field[..4], out int year) && TryNumber(field[5..7], out int month) && TryNumber(field[8..], out int day)
            && year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : throw Fault($"'{field}' is no {what} of the form 2026-01-31");
    }

    public int? Count(string what)
    {
        ReadOnlySpan<char> field = Next();
        return field.IsEmpty ? null : TryNumber(field, out int number) ? number : throw Fault($"'{field}' is no {what}");
    }

    public readonly InvalidDataException Fault(string what) => CatalogMessages.DamagedLine(number, what);

    internal static bool TryNumber(ReadOnlySpan<char> digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
