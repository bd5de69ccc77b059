using System.Collections.Immutable;
using System.Text.Json;
using GovBudget.Classification.Serialization.Internals;

namespace GovBudget.Classification.Disclosures.Serialization.Internals;

/// <summary>A line of a table as an object of its type; its figures name the columns of the table by their index.</summary>
internal sealed class DisclosedLineConverter : ObjectConverter<DisclosedLine>
{
    private static readonly string[] Common = ["type", "number", "side", "printedName", "printedCode", "isRepaired", "isShort", "figures", "numbers"];

    // What each type says beside that.
    private static readonly Dictionary<LineType, string[]> Own = new()
    {
        [LineType.Item] = [],
        [LineType.Functional] = ["code", "isCodePrinted"],
        [LineType.Economic] = ["department", "government", "printedGovernmentName", "isCodePrinted"],
        [LineType.Revenue] = ["code"],
        [LineType.Fund] = ["fund", "origin"],
        [LineType.Balance] = ["item"],
        [LineType.ThreePublic] = ["item"],
        [LineType.Total] = ["total"],
        [LineType.Unit] = ["isDepartment"],
        [LineType.Project] = ["unit"],
    };

    private readonly PackageConverters _package;
    private readonly NamedValueConverter<LineType> _types = new();
    private readonly NamedValueConverter<TableSide> _sides = new();
    private readonly NamedValueConverter<BalanceItem> _balances = new();
    private readonly NamedValueConverter<ThreePublicItem> _expenses = new();
    private readonly NamedValueConverter<TotalKind> _totals = new();
    private readonly FactConverter<DisclosedFigure> _figures;
    private readonly FactConverter<DisclosedNumber> _numbers;
    private readonly Dictionary<int, DisclosedColumn> _columns = [];

    /// <param name="package">The converters of values.</param>
    /// <param name="columns">The columns of the table.</param>
    public DisclosedLineConverter(PackageConverters package, ImmutableArray<DisclosedColumn> columns)
        : base([.. Common, .. Own.Values.SelectMany(static names => names).Distinct()])
    {
        _package = package;
        foreach (DisclosedColumn column in columns)
        {
            _columns[column.Index] = column;
        }

        _figures = new(["column", "amount"], json => new(ColumnAt(json), json.Required("amount", package.Printed)), (json, figure) =>
        {
            json.Value("column", IndexOf(figure.Column), package.Count);
            json.Value("amount", figure.Amount, package.Printed);
        });
        _numbers = new(["column", "value", "isPercent"], json => new(ColumnAt(json), json.Required("value", package.Number), json.Required("isPercent", package.Flag)), (json, number) =>
        {
            json.Value("column", IndexOf(number.Column), package.Count);
            json.Value("value", number.Value, package.Number);
            json.Flag("isPercent", number.IsPercent);
        });
    }

    public override bool CanConvert(Type typeToConvert) => typeof(DisclosedLine).IsAssignableFrom(typeToConvert);

    protected override DisclosedLine Read(MemberReader json)
    {
        LineType type = json.Required("type", _types);
        string? odd = Own.Values.SelectMany(static names => names).FirstOrDefault(name => json.Has(name) && !Own[type].Contains(name));
        if (odd is not null)
        {
            throw new JsonFaultException($"a line of the type {type} has no '{odd}'");
        }

        return OfType(json, type) with
        {
            PrintedCode = json.Optional("printedCode", _package.Text, string.Empty),
            IsRepaired = json.Optional("isRepaired", _package.Flag, false),
            IsShort = json.Optional("isShort", _package.Flag, false),
            Numbers = json.List("numbers", _numbers),
        };
    }

    protected override void Write(MemberWriter json, DisclosedLine value)
    {
        json.Value("type", TypeOf(value), _types);
        json.Value("number", value.Number, _package.Line);
        json.Value("side", value.Side, _sides);
        json.Text("printedName", value.PrintedName);
        json.Text("printedCode", value.PrintedCode);
        json.Flag("isRepaired", value.IsRepaired);
        json.Flag("isShort", value.IsShort);
        WriteOwn(json, value);
        json.List("figures", value.Figures, _figures);
        json.List("numbers", value.Numbers, _numbers);
    }

    private DisclosedLine OfType(MemberReader json, LineType type)
    {
        int number = json.Optional("number", _package.Line, 0);
        TableSide side = json.Optional("side", _sides, TableSide.None);
        string name = json.Required("printedName", _package.Text);
        ImmutableArray<DisclosedFigure> figures = json.List("figures", _figures);
        bool IsCodePrinted() => json.Optional("isCodePrinted", _package.Flag, false);
        return type switch
        {
            LineType.Functional => new FunctionalLine(number, side, name, figures, json.ValueOrNull("code", _package.Of<FunctionalCode>()), IsCodePrinted()),
            LineType.Economic => new EconomicLine(
                number, side, name, figures, json.ValueOrNull("department", _package.Of<DepartmentEconomicCode>()),
                json.ValueOrNull("government", _package.Of<GovernmentEconomicCode>()), json.ObjectOrNull("printedGovernmentName", _package.Text))
            { IsCodePrinted = IsCodePrinted() },
            LineType.Revenue => new RevenueLine(number, side, name, figures, json.Required("code", _package.Of<RevenueCode>())),
            LineType.Fund => new FundLine(number, side, name, figures, json.Required("fund", _package.Fund), json.Required("origin", _package.Origin)),
            LineType.Balance => new BalanceLine(number, side, name, figures, json.Required("item", _balances)),
            LineType.ThreePublic => new ThreePublicLine(number, side, name, figures, json.Required("item", _expenses)),
            LineType.Total => new TotalLine(number, side, name, figures, json.Required("total", _totals)),
            LineType.Unit => new UnitLine(number, side, name, figures, json.Required("isDepartment", _package.Flag)),
            LineType.Project => new ProjectLine(number, side, name, figures, json.ObjectOrNull("unit", _package.Text)),
            _ => new ItemLine(number, side, name, figures),
        };
    }

    private void WriteOwn(MemberWriter json, DisclosedLine value)
    {
        switch (value)
        {
            case FunctionalLine line:
                json.ValueOrNull("code", line.Code, _package.Of<FunctionalCode>());
                json.Flag("isCodePrinted", line.IsCodePrinted);
                break;
            case EconomicLine line:
                json.ValueOrNull("department", line.Department, _package.Of<DepartmentEconomicCode>());
                json.ValueOrNull("government", line.Government, _package.Of<GovernmentEconomicCode>());
                json.Text("printedGovernmentName", line.PrintedGovernmentName);
                json.Flag("isCodePrinted", line.IsCodePrinted);
                break;
            case RevenueLine line:
                json.Value("code", line.Code == default ? throw new JsonFaultException("a line of the type Revenue needs a 'code'") : line.Code, _package.Of<RevenueCode>());
                break;
            case FundLine line:
                json.Value("fund", line.Fund, _package.Fund);
                json.Value("origin", line.Origin, _package.Origin);
                break;
            case BalanceLine line:
                json.Value("item", line.Item, _balances);
                break;
            case ThreePublicLine line:
                json.Value("item", line.Item, _expenses);
                break;
            case TotalLine line:
                json.Value("total", line.Kind, _totals);
                break;
            case UnitLine line:
                json.Flag("isDepartment", line.IsDepartment);
                break;
            case ProjectLine line:
                json.Text("unit", line.Unit);
                break;
        }
    }

    private static LineType TypeOf(DisclosedLine line) => line switch
    {
        FunctionalLine => LineType.Functional,
        EconomicLine => LineType.Economic,
        RevenueLine => LineType.Revenue,
        FundLine => LineType.Fund,
        BalanceLine => LineType.Balance,
        ThreePublicLine => LineType.ThreePublic,
        TotalLine => LineType.Total,
        UnitLine => LineType.Unit,
        ProjectLine => LineType.Project,
        ItemLine => LineType.Item,
        _ => throw new JsonException($"A line of the type {line.GetType().Name} is not one of this package, and could not be read back."),
    };

    private DisclosedColumn ColumnAt(MemberReader json) => _columns.TryGetValue(json.Required("column", _package.Count), out DisclosedColumn? column)
        ? column
        : throw new JsonFaultException($"no column of the table has the index of 'column'; there are {string.Join(", ", _columns.Keys)}");

    // What would not come back as it is must not go out.
    private int IndexOf(DisclosedColumn column) => _columns.GetValueOrDefault(column.Index) == column
        ? column.Index
        : throw new JsonException($"A figure stands in a column, {column.Index} '{JsonTextOf(column)}', that the table does not have.");

    private static string JsonTextOf(DisclosedColumn column) => Classification.Internals.JsonText.Shortened(column.Heading);
}
