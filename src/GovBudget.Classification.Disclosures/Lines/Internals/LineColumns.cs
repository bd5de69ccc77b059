using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Catalogs.Columns;

namespace GovBudget.Classification.Disclosures.Lines.Internals;

/// <summary>Finds the columns of a file by their headers.</summary>
internal sealed class LineColumns(LineReadOptions options, LineFindings findings, BudgetTableBuilder table, long headerLine)
{
    private const string Untold = $"nothing tells the scheme of its codes; state it by {nameof(LineReadOptions)}.{nameof(LineReadOptions.Scheme)}";

    private readonly List<KeyLineColumn> _columns = [];
    private readonly HashSet<SubjectScheme> _schemes = [];

    // Columns of codes whose scheme nothing tells.
    private readonly List<int> _untold = [];
    private readonly HashSet<object> _dimensions = [];

    /// <param name="headers">The header row.</param>
    /// <param name="firstRows">Rows from the beginning of the file: a code whose header does not name the scheme tells it by its first digit.</param>
    public (KeyLineColumn[] Keys, AmountLineColumn Amounts) Find(IReadOnlyList<string> headers, IReadOnlyList<string[]> firstRows)
    {
        int amount = AmountOf(headers, out AmountUnit unit);
        ColumnHeader?[] told = [.. headers.Select(static header => ColumnHeader.TryRecognise(header, out ColumnHeader? known) ? known : null)];
        var schemes = new CodeSchemes(options.Scheme, told, firstRows);
        int[] unread = [.. Enumerable.Range(0, headers.Count).Where(i => i != amount && IsWanted(headers[i]) && (told[i] is not { } known || !TryAdd(i, known, schemes)))];
        ThrowIfWantedIsNotRead(headers, amount, unread);
        foreach (int i in unread.Where(i => !IsNameBesideCode(told[i], told)))
        {
            findings.Add(new(headerLine, i + 1, LineFault.UnknownColumn, headers[i], $"the column '{headers[i]}' was not read{(_untold.Contains(i) ? $": {Untold}" : "")}"));
        }

        ThrowIfNothingIsFound(headers);
        return ([.. _columns], new(amount, table, unit));
    }

    // 科目名称 says again what the code beside it says: nothing is lost with it.
    private bool IsNameBesideCode(ColumnHeader? name, ColumnHeader?[] all) => name is { Part: FieldPart.Name } && name.Role switch
    {
        FieldRole.Subject when name.Scheme != SubjectScheme.None => _schemes.Contains(name.Scheme),
        FieldRole.Subject => name.Schemes.IsEmpty ? _schemes.Count > 0 : name.Schemes.Any(_schemes.Contains),

        // A bare name is that of a bare code; beside 科目编码 it may be anybody's.
        FieldRole.Unstated => _schemes.Count > 0 && Array.Exists(all, static other => other?.Role == FieldRole.Unstated && CodeSchemes.MayHoldCodes(other)),
        _ => false,
    };

    private bool IsWanted(string header) => options.KeyColumns.Count == 0 || options.KeyColumns.Contains(header);

    private void ThrowIfWantedIsNotRead(IReadOnlyList<string> headers, int amount, int[] unread)
    {
        foreach (string wanted in options.KeyColumns)
        {
            string? why = !headers.Contains(wanted) ? $"is not among the headers: {string.Join(", ", headers)}"
                : headers[amount] == wanted ? "is no column of keys: it holds the amounts"
                : Array.Exists(unread, column => headers[column] == wanted) ? "cannot be read: nothing tells what keys it holds, or a column before it holds keys of the same kind"
                : null;
            if (why is not null)
            {
                throw new InvalidDataException($"The column '{wanted}', which {nameof(LineReadOptions)}.{nameof(LineReadOptions.KeyColumns)} names, {why}.");
            }
        }
    }

    private void ThrowIfNothingIsFound(IReadOnlyList<string> headers)
    {
        if (options.Scheme != SubjectScheme.None && !_schemes.Contains(options.Scheme))
        {
            throw new InvalidDataException(
                $"No column of {options.Scheme.ChineseName}, which {nameof(LineReadOptions)}.{nameof(LineReadOptions.Scheme)} states, was found among the headers: {string.Join(", ", headers)}.");
        }

        if (_columns.Count == 0)
        {
            throw new InvalidDataException(_untold.Count > 0
                ? $"The column '{headers[_untold[0]]}' cannot be read: {Untold}."
                : $"No column of codes, funds, kinds of expenditure, phases, units or projects was found among the headers: {string.Join(", ", headers)}.");
        }
    }

    private int AmountOf(IReadOnlyList<string> headers, out AmountUnit unit)
    {
        var found = new List<(int Index, AmountUnit Unit)>();
        for (int i = 0; i < headers.Count; i++)
        {
            bool isNamed = options.AmountColumn is not null && headers[i] == options.AmountColumn;
            bool isAmount = ColumnHeader.TryRecognise(headers[i], out ColumnHeader? told) && told.Role == FieldRole.Amount;
            if (options.AmountColumn is null ? isAmount : isNamed)
            {
                found.Add((i, isAmount ? told!.Unit : AmountUnit.None));
            }
        }

        if (found.Count != 1)
        {
            throw new InvalidDataException(found.Count == 0
                ? $"No column of amounts was found among the headers: {string.Join(", ", headers)}. Name it by {nameof(LineReadOptions)}.{nameof(LineReadOptions.AmountColumn)}."
                : $"Several columns hold amounts: {string.Join(", ", found.Select(column => headers[column.Index]))}. Name one by {nameof(LineReadOptions)}.{nameof(LineReadOptions.AmountColumn)}.");
        }

        unit = UnitOf(found[0].Index, headers[found[0].Index], found[0].Unit);
        return found[0].Index;
    }

    private AmountUnit UnitOf(int index, string header, AmountUnit stated)
    {
        AmountUnit given = options.Unit;
        if (stated != AmountUnit.None && given != AmountUnit.None && stated != given)
        {
            throw new InvalidDataException($"The column '{header}' is in {stated.ChineseName}, and {nameof(LineReadOptions)}.{nameof(LineReadOptions.Unit)} says {given.ChineseName}.");
        }

        AmountUnit known = stated == AmountUnit.None ? given : stated;
        if (known != AmountUnit.None)
        {
            return known;
        }

        if (options.AssumedUnit == AmountUnit.None)
        {
            throw new InvalidDataException($"The column '{header}' states no unit, and a number without a unit is no amount: set {nameof(LineReadOptions)}.{nameof(LineReadOptions.Unit)}.");
        }

        findings.Add(new(headerLine, index + 1, LineFault.AssumedUnit, header, $"nothing states the unit of '{header}'; {options.AssumedUnit.ChineseName} is assumed"));
        return options.AssumedUnit;
    }

    private bool TryAdd(int index, ColumnHeader told, CodeSchemes schemes) => told.Role switch
    {
        FieldRole.Subject or FieldRole.Unstated when CodeSchemes.MayHoldCodes(told) => TryAddCode(index, schemes.Of(index)),
        FieldRole.FundSource when HoldsWords(told) => TryAddWords(Dimension.FundSource, index, FundSource.TryParsePrinted),
        FieldRole.FundOrigin when HoldsWords(told) => TryAddWords(Dimension.FundOrigin, index, FundOrigin.TryParsePrinted),
        FieldRole.ExpenditureKind when HoldsWords(told) => TryAddWords(Dimension.ExpenditureKind, index, ExpenditureKind.TryParsePrinted),
        FieldRole.BudgetPhase when HoldsWords(told) => TryAddWords(Dimension.Phase, index, BudgetPhase.TryParsePrinted),
        FieldRole.BudgetUnit => TryAdd(Dimension.Unit, keys => new TextLineColumn(index, keys)),
        FieldRole.Project => TryAdd(Dimension.Project, keys => new TextLineColumn(index, keys)),
        _ => false,
    };

    private bool TryAddCode(int index, SubjectScheme scheme)
    {
        if (scheme == SubjectScheme.None)
        {
            _untold.Add(index);
            return false;
        }

        _schemes.Add(scheme);
        return scheme switch
        {
            SubjectScheme.Functional => TryAdd(Dimension.Function, keys => new CodeLineColumn<FunctionalCode>(index, keys)),
            SubjectScheme.Revenue => TryAdd(Dimension.Revenue, keys => new CodeLineColumn<RevenueCode>(index, keys)),
            SubjectScheme.GovernmentEconomic => TryAdd(Dimension.GovernmentEconomic, keys => new CodeLineColumn<GovernmentEconomicCode>(index, keys)),
            SubjectScheme.DepartmentEconomic => TryAdd(Dimension.DepartmentEconomic, keys => new CodeLineColumn<DepartmentEconomicCode>(index, keys)),
            _ => false,
        };
    }

    private static bool HoldsWords(ColumnHeader told) => told.Part is FieldPart.None or FieldPart.Name;

    private bool TryAddWords<TEnum>(Dimension<TEnum> dimension, int index, WordLineColumn<TEnum>.Parser parse)
        where TEnum : struct, Enum => TryAdd(dimension, keys => new WordLineColumn<TEnum>(index, keys, dimension.Title, parse));

    // Of two columns of one dimension (code and name of a unit) the first is taken.
    private bool TryAdd<TKey>(Dimension<TKey> dimension, Func<KeyColumnBuilder<TKey>, KeyLineColumn> column)
        where TKey : notnull
    {
        if (!_dimensions.Add(dimension))
        {
            return false;
        }

        _columns.Add(column(table.AddColumn(dimension)));
        return true;
    }
}
