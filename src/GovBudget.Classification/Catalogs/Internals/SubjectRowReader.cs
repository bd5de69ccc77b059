using System.Globalization;
using System.Text;

namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>Makes rows of the texts that stand in the cells of a user's file, whatever the form of the file.</summary>
internal sealed class SubjectRowReader<TCode>(RowFindings findings)
    where TCode : struct, ISubjectCode<TCode>
{
    private int _line;
    private int[] _places = [];

    /// <summary>Reads a row.</summary>
    /// <param name="line">Its line.</param>
    /// <param name="cells">For each <see cref="SubjectColumn"/> the text, or <see langword="null"/>.</param>
    /// <param name="places">For each column the field of the text, for findings.</param>
    /// <param name="row">The row.</param>
    /// <returns>Whether every cell could be read; else the first that could not is a finding.</returns>
    public bool TryRead(int line, string?[] cells, int[] places, out SubjectRow<TCode> row)
    {
        _line = line;
        _places = places;
        row = default;
        if (!TryReadCode(SubjectColumn.Code, RowFault.BadCode, Cell(cells, SubjectColumn.Code), out TCode code)
            || !TryReadName(code, Cell(cells, SubjectColumn.Name), out string name)
            || !TryReadAccount(code, Cell(cells, SubjectColumn.Account), out BudgetAccount account)
            || !TryReadParent(code, Cell(cells, SubjectColumn.Parent), out TCode? parent)
            || !TryReadDay(code, SubjectColumn.From, Cell(cells, SubjectColumn.From), CatalogDay.Open, out int first)
            || !TryReadDay(code, SubjectColumn.To, Cell(cells, SubjectColumn.To), CatalogDay.Endless, out int last))
        {
            return false;
        }

        row = new(line, code, name, account, parent, first, last);
        return first <= last || Refuse(SubjectColumn.To, RowFault.BadDay, $"{code} ends before it begins");
    }

    private static string Cell(string?[] cells, SubjectColumn column) => cells[(int)column]?.Trim() ?? string.Empty;

    private bool TryReadCode(SubjectColumn column, RowFault fault, string text, out TCode code)
    {
        SubjectCodeReading<TCode> reading = SubjectCode.Parse<TCode>(text);
        if (reading.Success)
        {
            code = reading.Value;
            return true;
        }

        // A name behind the code would be lost, or contradict that of the row.
        SubjectCodeReading<TCode> printed = SubjectCodeReader.Read<TCode>(text);
        code = printed.Success ? printed.Value : default;
        if (!printed.Success || printed.PrintedName is not null)
        {
            return Refuse(column, fault, reading.Message.TrimEnd('.'));
        }

        findings.Add(_line, _places[(int)column], RowFault.AdjustedCode, $"'{text}' was read as {code} ({printed.Adjustments})");
        return true;
    }

    private bool TryReadName(TCode code, string text, out string name)
    {
        name = text;
        return text.Length == 0 ? Refuse(SubjectColumn.Name, RowFault.BadName, $"{code} has no name")
            : PlainText.IsPlain(text) || Refuse(SubjectColumn.Name, RowFault.BadName, $"the name of {code} holds a line end or another character that cannot be printed");
    }

    private bool TryReadAccount(TCode code, string text, out BudgetAccount account)
    {
        account = CatalogWords.ToAccount(Encoding.UTF8.GetBytes(text)) ?? BudgetAccount.None;
        return account != BudgetAccount.None || text is "" or "-"
            || BudgetAccounts.TryParsePrinted(text, out account)
            || (account = BudgetAccount.All.FirstOrDefault(known => known.ToString().Equals(text, StringComparison.OrdinalIgnoreCase))) != BudgetAccount.None
            || Refuse(SubjectColumn.Account, RowFault.BadAccount, $"'{text}' of {code} is no account; the four are {string.Join(", ", BudgetAccount.All.Select(static known => known.ChineseName))}");
    }

    private bool TryReadParent(TCode code, string text, out TCode? parent)
    {
        parent = null;
        if (text.Length == 0)
        {
            return true;
        }

        if (!TryReadCode(SubjectColumn.Parent, RowFault.BadParent, text, out TCode read))
        {
            return false;
        }

        // A parent of a higher level can make no circle, and no tree deeper than the scheme.
        parent = read;
        return read.Level < code.Level || Refuse(SubjectColumn.Parent, RowFault.BadParent, $"the parent {read} of {code} is not of a higher level");
    }

    private bool TryReadDay(TCode code, SubjectColumn column, string text, int open, out int day)
    {
        day = open;
        return text.Length == 0 || TryParseDay(text, out day)
            || Refuse(column, RowFault.BadDay, $"'{text}' of {code} is no day such as 2027-01-31");
    }

    // Year, month, day: spreadsheets write 2027/1/31 where 2027-01-31 was typed.
    private static bool TryParseDay(ReadOnlySpan<char> text, out int day)
    {
        day = 0;
        Span<Range> parts = stackalloc Range[4];
        char separator = text.Contains('/') ? '/' : '-';
        if (text.Split(parts, separator) != 3 || text[parts[0]].Length != 4 || text[parts[1]].Length > 2 || text[parts[2]].Length > 2
            || !TryNumber(text[parts[0]], out int year) || !TryNumber(text[parts[1]], out int month) || !TryNumber(text[parts[2]], out int dayOfMonth)
            || year == 0 || month is < 1 or > 12 || dayOfMonth < 1 || dayOfMonth > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        day = CatalogDay.Of(new(year, month, dayOfMonth));
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private bool Refuse(SubjectColumn column, RowFault fault, string message)
    {
        findings.Add(_line, _places[(int)column], fault, message);
        return false;
    }
}
