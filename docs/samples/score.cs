#:project ../../src/GovBudget.Classification.Disclosures

// How well were the targets reached? Reads indicators with targets, weights and actuals from a CSV file, and scores them.
//
//   dotnet run docs/samples/score.cs -- indicators.csv
//   dotnet run docs/samples/score.cs -- indicators.csv --json

using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GovBudget.Classification.Checks;
using GovBudget.Classification.Disclosures;
using GovBudget.Classification.Disclosures.Scores;
using GovBudget.Classification.Performance;
using GovBudget.Classification.Rendering;

const string usage = "usage: score.cs -- FILE.csv [--json]";
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
string[] files = [.. args.Where(static arg => !arg.StartsWith("--", StringComparison.Ordinal))];
if (files.Length != 1 || args.Except(files).Any(static arg => arg != "--json"))
{
    Console.Error.WriteLine(usage);
    return 2;
}

try
{
    ScoreSheet sheet = ScoreSheetReader.Read(files[0]);
    PerformanceScore score = new PerformanceScorer().ScorePrinted(sheet.Rows.Select(static row => (row.Indicator, row.Actual)));
    Finding[] findings = Answer.FindingsOf(sheet, score);
    if (args.Contains("--json"))
    {
        using Stream output = Console.OpenStandardOutput();
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        Answer.WriteJson(json, sheet, score, findings);
    }
    else
    {
        Console.Write(Answer.Text(score, findings));
    }

    return 0;
}
catch (Exception problem) when (problem is IOException or InvalidDataException or UnreadableDisclosureException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(problem.Message);
    return 1;
}

/// <summary>Shows a score.</summary>
internal static class Answer
{
    /// <summary>Of the file, of the targets and of the scores, by line; what both say of a row, or of all weights, is said once.</summary>
    public static Finding[] FindingsOf(ScoreSheet sheet, PerformanceScore score)
    {
        HashSet<(string, int)> said = [.. score.Findings.Select(static finding => (finding.Code, finding.Line))];
        IEnumerable<Finding> ofTargets = PerformanceChecks.Check(sheet.Rows.Select(static row => row.Indicator))
            .Where(finding => finding.Code != PerformanceFindingCodes.WeightsIncomplete && !said.Contains((finding.Code, finding.Line)));
        return [.. sheet.Findings.Concat(ofTargets).Concat(score.Findings).OrderBy(static finding => finding.Line == 0 ? int.MaxValue : finding.Line)];
    }

    public static void WriteJson(Utf8JsonWriter json, ScoreSheet sheet, PerformanceScore score, IEnumerable<Finding> findings)
    {
        json.WriteStartObject();
        json.WriteStartArray("indicators");
        for (int i = 0; i < score.Items.Length; i++)
        {
            WriteIndicator(json, sheet.Rows[i], score.Items[i]);
        }

        json.WriteEndArray();
        json.WriteString("total", Number(score.Total));
        json.WriteString("weight", Number(score.Weight));
        json.WriteString("unscoredWeight", Number(score.UnscoredWeight));
        json.WriteString("percent", Number(score.Percent));
        json.WriteString("grade", score.Grade?.ChineseName);
        json.WriteStartArray("findings");
        foreach (Finding finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("code", finding.Code);
            json.WriteString("severity", finding.Severity.ToString());
            json.WriteString("message", finding.Message);
            json.WriteNumber("line", finding.Line);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static string Text(PerformanceScore score, IEnumerable<Finding> findings)
    {
        TextTable table = new TextTable().AddColumn("三级指标").AddColumn("目标值").AddColumn("实际值")
            .AddColumn("权重", TextAlignment.Right).AddColumn("得分", TextAlignment.Right).AddColumn("评分说明");
        foreach (IndicatorScore item in score.Items)
        {
            string target = item.Indicator.Target?.ToString() ?? item.Indicator.TargetText ?? "";
            table.AddRow(0, item.Indicator.Name, target, item.Actual?.Text, Number(item.Weight), Number(item.Points), item.Formula);
        }

        var text = new StringBuilder(table.ToString()).Append('\n');
        text.Append(CultureInfo.InvariantCulture, $"总分 {Number(score.Total)}（权重 {Number(score.Weight)}）");
        text.Append(score.UnscoredWeight > 0 ? $"，未评分 {Number(score.UnscoredWeight)}，最高 {Number(score.Highest)}" : "");
        text.Append(score.Grade is { } grade ? $"，等级 {grade.ChineseName}\n" : "，等级待定\n");
        foreach (Finding finding in findings)
        {
            text.Append(finding.Line > 0 ? $"第 {finding.Line.ToString(CultureInfo.InvariantCulture)} 行：" : "").Append(finding.Message).Append('\n');
        }

        return text.ToString();
    }

    private static void WriteIndicator(Utf8JsonWriter json, ScoreSheetRow row, IndicatorScore score)
    {
        json.WriteStartObject();
        json.WriteString("name", score.Indicator.Name);
        json.WriteString("category", row.PrintedCategory);
        WriteTarget(json, score.Indicator);
        json.WriteString("actual", row.Actual);
        json.WriteString("attainment", Number(score.Attainment));
        json.WriteString("weight", Number(score.Weight));
        json.WriteString("score", Number(score.Points));
        json.WriteString("formula", score.Formula);
        json.WriteStartArray("flags");
        foreach (ScoreRemarks flag in Enum.GetValues<ScoreRemarks>())
        {
            if (flag != ScoreRemarks.None && score.Flags.HasFlag(flag))
            {
                json.WriteStringValue(flag.ToString());
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTarget(Utf8JsonWriter json, PerformanceIndicator indicator)
    {
        IndicatorTarget? target = indicator.Target;
        json.WriteStartObject("target");
        json.WriteString("kind", target is null ? "Unparsed" : target.Kind.ToString());
        json.WriteString("operator", target is { Operator: not TargetOperator.None } ? target.Operator.AsciiSign : null);
        json.WriteString("value", Number(target?.Value));
        if (target?.SecondValue is { } second)
        {
            json.WriteString("secondValue", Number(second));
        }

        json.WriteString("unit", target is null || target.Unit.IsNone ? null : target.Unit.ToString());
        json.WriteString("canonical", target?.ToString());
        if (target?.Amount is { } amount)
        {
            json.WriteString("amount", amount.ToString());
        }

        if (target?.Term is { } term)
        {
            json.WriteString("scale", term.Scale.Name);
            json.WriteString("level", term.Level.ToString());
        }

        if (target is null)
        {
            json.WriteString("text", indicator.TargetText);
            json.WriteString("reason", indicator.TargetFailure.Reason.ToString());
        }

        json.WriteEndObject();
    }

    private static string? Number(decimal? value) => value?.ToString("0.############################", CultureInfo.InvariantCulture);
}
