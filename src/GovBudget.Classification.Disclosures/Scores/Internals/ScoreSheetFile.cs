using System.Globalization;
using CsvHelper;
using GovBudget.Classification.Checks;
using GovBudget.Classification.Disclosures.Forms;
using GovBudget.Classification.Disclosures.Text;
using GovBudget.Classification.Performance;
using Codes = GovBudget.Classification.Performance.PerformanceFindingCodes;

namespace GovBudget.Classification.Disclosures.Scores.Internals;

/// <summary>Reads one file of indicators.</summary>
internal sealed class ScoreSheetFile(IndicatorVocabulary vocabulary)
{
    private static readonly string[] Totals = ["合计", "总计", "总分", "小计", "得分合计"];

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
            if (csv.FieldCount > csv.Headers.Count)
            {
                Add(Codes.RowLeftOut, Severity.Error, $"该行有 {csv.FieldCount} 格，表头只有 {csv.Headers.Count} 格，未采用；含逗号的内容须加引号", (int)csv.LineNumber);
                continue;
            }

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
        (string first, string second, string name) = (cell(columns[IndicatorColumn.FirstLevel]), cell(columns[IndicatorColumn.SecondLevel]), cell(columns[IndicatorColumn.Name]));
        string target = TargetText.Of(cell(columns[IndicatorColumn.Sign]), cell(columns[IndicatorColumn.Value]), cell(columns[IndicatorColumn.Unit]), name) ?? "";
        if (name.Length == 0 && target.Length == 0 && first.Length == 0 && second.Length == 0)
        {
            if (cell(columns[IndicatorColumn.Weight]).Length > 0 || cell(columns.Actual).Length > 0)
            {
                Add(Codes.RowLeftOut, Severity.Warning, "该行没有名称和目标值，不作为指标", line);
            }

            return;
        }

        if (Array.Exists([first, second, name], text => Totals.Contains(PrintedText.Normalize(text))))
        {
            Add(Codes.RowLeftOut, Severity.Info, $"“{string.Join(' ', new[] { first, second, name }.Where(static text => text.Length > 0))}”是合计行，不作为指标", line);
            return;
        }

        string actual = cell(columns.Actual);
        decimal? weight = WeightOf(cell(columns[IndicatorColumn.Weight]), name, line);
        if (ExecutionRateOf(first, second, name) is { } execution)
        {
            // A row of the rate closes the category above; without a target of its own, all of the budget is to be spent.
            (_first, _second) = ("", "");
            PerformanceIndicator rate = PerformanceIndicator.Read(IndicatorCategory.None, execution, target.Length > 0 ? target : "≥100%", weight, vocabulary);
            _rows.Add(new(rate with { Line = line }, actual.Length > 0 ? actual : null, ""));
            return;
        }

        CarryDown(first, second);
        PerformanceIndicator indicator = PerformanceIndicator.Read(IndicatorCategory.None, name, target.Length > 0 ? target : null, weight, vocabulary);
        _rows.Add(new(Placed(indicator with { Line = line }, line), actual.Length > 0 ? actual : null, $"{_first}/{_second}".Trim('/')));
    }

    /// <summary>The name of the execution rate, where the row is one: it stands where the first level would, or alone.</summary>
    private static string? ExecutionRateOf(string first, string second, string name)
    {
        static bool IsRate(string text) => text.Length > 0 && new PerformanceIndicator { Name = text }.IsExecutionRate;
        return IsRate(first) ? (name.Length > 0 ? name : first)
            : first.Length == 0 && (second.Length == 0 || IsRate(second)) && IsRate(name.Length > 0 ? name : second) ? (name.Length > 0 ? name : second)
            : null;
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
        bool isFirst = TryCategory(_first, out IndicatorCategory first);
        bool isSecond = TryCategory(_second, out IndicatorCategory second);
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

    /// <summary>A category, with or without the points that forms print behind it: 产出指标（50分）.</summary>
    private static bool TryCategory(string text, out IndicatorCategory category)
    {
        string label = PrintedText.Normalize(text);
        int bracket = label.EndsWith("分）", StringComparison.Ordinal) ? label.LastIndexOf('（') : -1;
        return IndicatorCategory.TryParsePrinted(bracket > 0 ? label[..bracket] : label, out category);
    }

    private decimal? WeightOf(string text, string name, int line)
    {
        string plain = PrintedText.Normalize(text).TrimEnd('分', '%');
        if (plain.Length == 0)
        {
            return null;
        }

        if (decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal weight) && weight <= PerformanceIndicator.MaxWeight)
        {
            return weight;
        }

        Add(Codes.WeightMissing, Severity.Error, $"{name}：权重“{text}”不是可用的数字", line);
        return null;
    }

    private void Add(string code, Severity severity, string message, int line) =>
        _findings.Add(new() { Code = code, Severity = severity, Verdict = Verdict.NotChecked, Message = message, Line = line });
}
