using System.Globalization;
using CsvHelper;
using GovBudget.Classification.Checks;
using GovBudget.Classification.Disclosures.Text;
using GovBudget.Classification.Performance;
using Codes = GovBudget.Classification.Performance.PerformanceFindingCodes;

namespace GovBudget.Classification.Disclosures.Scores.Internals;

/// <summary>Reads one file of indicators.</summary>
internal sealed class ScoreSheetFile(IndicatorVocabulary vocabulary)
{
    private static readonly string[] Totals = ["合计", "总计", "总分", "小计", "得分合计"];
    private static readonly string[] Execution = ["预算执行率", "执行率", "预算执行", "预算执行情况"];

    private static readonly char[] Separators = [',', '\t', ';', '|'];

    private readonly List<ScoreSheetRow> _rows = [];
    private readonly List<Finding> _findings = [];
    private string _first = "";
    private string _second = "";

    public ScoreSheet Read(Stream stream)
    {
        char separator = SeparatorOf(stream);
        using OpenedText text = TextSource.Open(stream, "The file");
        using CsvReader csv = CsvReader.Create(
            text.Reader, new CsvReaderOptions { Separator = separator, TrackLineNumbers = true, MalformedData = CsvMalformedDataHandling.Recover }, leaveOpen: true);
        csv.ReadHeader();
        ScoreSheetColumns columns = ScoreSheetColumns.Find(csv.Headers);
        while (csv.Read())
        {
            string Cell(int column) => column >= 0 && column < csv.FieldCount ? csv.GetString(column).Trim() : "";
            ReadRow(columns, Cell, (int)csv.LineNumber);
        }

        return new([.. _rows], [.. _findings]);
    }

    /// <summary>What sets the headers apart. The header alone tells: the rows hold names with commas, and cells with tabs.</summary>
    private static char SeparatorOf(Stream stream)
    {
        long start = stream.Position;
        using OpenedText text = TextSource.Open(stream, "The file");
        string header = text.Reader.ReadLine() ?? "";
        stream.Position = start;
        return Separators.MaxBy(separator => header.AsSpan().Count(separator));
    }

    private void ReadRow(ScoreSheetColumns columns, Func<int, string> cell, int line)
    {
        (string first, string second, string name) = (cell(columns.First), cell(columns.Second), cell(columns.Name));
        string target = Compose(cell(columns.Sign), cell(columns.Target), cell(columns.Unit));
        if (name.Length == 0 && target.Length == 0 && first.Length == 0 && second.Length == 0)
        {
            return;
        }

        if (Array.Exists([first, second, name], text => Totals.Contains(PrintedText.Normalize(text))))
        {
            Add(Codes.RowLeftOut, Severity.Info, $"“{string.Join(' ', new[] { first, second, name }.Where(static text => text.Length > 0))}”是合计行，不作为指标", line);
            return;
        }

        CarryDown(first, second);
        bool isExecution = Array.Exists([first, second, name], text => Execution.Contains(PrintedText.Normalize(text)));
        name = name.Length > 0 ? name : isExecution ? "预算执行率" : "";
        PerformanceIndicator indicator = PerformanceIndicator.Read(IndicatorCategory.None, name, target.Length > 0 ? target : null, WeightOf(cell(columns.Weight), name, line), vocabulary);
        indicator = indicator with { Line = line };
        string actual = cell(columns.Actual);
        _rows.Add(new(isExecution ? indicator : Placed(indicator, line), actual.Length > 0 ? actual : null, isExecution ? "" : $"{_first}/{_second}".Trim('/')));
    }

    /// <summary>Blank cells below a category are merged ones; a new first level ends the second.</summary>
    private void CarryDown(string first, string second)
    {
        if (first.Length > 0)
        {
            _first = first;
            _second = "";
        }

        _second = second.Length > 0 ? second : _second;
    }

    private PerformanceIndicator Placed(PerformanceIndicator indicator, int line)
    {
        bool isFirst = IndicatorCategory.TryParsePrinted(_first, out IndicatorCategory first);
        bool isSecond = IndicatorCategory.TryParsePrinted(_second, out IndicatorCategory second);
        if ((!isFirst && _first.Length > 0) || (!isSecond && _second.Length > 0 && !isFirst))
        {
            Add(Codes.CategoryUnknown, Severity.Warning, $"“{_first}/{_second}”不是已知的指标类别", line);
        }

        return indicator with
        {
            FirstLevel = isFirst ? first : second.Parent ?? second,
            SecondLevel = second == first ? IndicatorCategory.None : second,
            LocalCategory = isSecond || _second.Length == 0 ? null : _second,
        };
    }

    private decimal? WeightOf(string text, string name, int line)
    {
        string plain = PrintedText.Normalize(text).TrimEnd('分', '%');
        if (plain.Length == 0)
        {
            return null;
        }

        if (decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal weight))
        {
            return weight;
        }

        Add(Codes.WeightMissing, Severity.Error, $"{name}：权重“{text}”不是数字", line);
        return null;
    }

    /// <summary>The target as one text, where sign and unit stand in columns of their own.</summary>
    private static string Compose(string sign, string value, string unit)
    {
        bool isWord = PrintedText.Normalize(sign) is "定性" or "定性指标" or "定量" or "定量指标";
        string front = isWord || value.StartsWith(sign, StringComparison.Ordinal) ? "" : sign;
        string behind = value.Length == 0 || value.EndsWith(unit, StringComparison.Ordinal) || !value.AsSpan().ContainsAnyInRange('0', '9') ? "" : unit;
        return front + value + behind;
    }

    private void Add(string code, Severity severity, string message, int line) =>
        _findings.Add(new() { Code = code, Severity = severity, Verdict = Verdict.NotChecked, Message = message, Line = line });
}
