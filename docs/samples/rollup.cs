#:project ../../src/GovBudget.Classification.Disclosures

// What does a file of lines add up to? Rolls a CSV or TSV up along a classification, and by fund source if wanted.
//
//   dotnet run docs/samples/rollup.cs -- lines.csv --unit 万元
//   dotnet run docs/samples/rollup.cs -- lines.csv --by dept-economic --cross fund --as-of 2026-01-01 --json

using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GovBudget.Classification;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Disclosures;
using GovBudget.Classification.Disclosures.Lines;
using GovBudget.Classification.Rendering;
using NodaTime;
using NodaTime.Text;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
if (!Request.TryRead(args, out Request request, out string complaint))
{
    Console.Error.WriteLine(complaint);
    return 2;
}

try
{
    LineReadResult read = LineReader.Read(request.File, request.Options, new Progress());
    IAnswer answer = Answers.Of(read, request);
    if (request.Json)
    {
        using Stream output = Console.OpenStandardOutput();
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        answer.WriteJson(json);
    }
    else
    {
        Console.Write(answer.Text());
    }

    return 0;
}
catch (Exception problem) when (problem is IOException or InvalidDataException or UnreadableDisclosureException or UnauthorizedAccessException or ArgumentException or OverflowException)
{
    Console.Error.WriteLine(Wording.Of(problem));
    return 1;
}

/// <summary>What the command line asks for.</summary>
internal sealed record Request(string File, string By, bool CrossFund, AmountUnit Unit, string? Amount, LocalDate Date, bool Json)
{
    private const string Usage =
        "usage: rollup.cs -- FILE.csv [--by functional|revenue|gov-economic|dept-economic|fund|unit|project] [--cross fund] [--unit 元|千元|万元|亿元] [--amount HEADER] [--as-of DATE] [--json]";

    /// <summary>The amounts are in 元 where neither the file nor the command says; the findings then say so.</summary>
    public LineReadOptions Options => new() { Unit = Unit, AmountColumn = Amount, Scheme = Answers.SchemeOf(By), BadRows = BadRowPolicy.Collect, AssumedUnit = AmountUnit.Yuan };

    public static bool TryRead(string[] args, out Request request, out string complaint)
    {
        request = new Request("", "", false, AmountUnit.None, null, SystemClock.Instance.GetCurrentInstant().InUtc().Date, false);
        complaint = "";
        for (int i = 0; i < args.Length && complaint.Length == 0; i++)
        {
            bool takesValue = args[i] is "--by" or "--cross" or "--unit" or "--amount" or "--as-of";
            string? value = takesValue && i + 1 < args.Length ? args[i + 1] : null;
            Request? next = args[i] switch
            {
                "--json" => request with { Json = true },
                "--by" when Answers.IsKnown(value) => request with { By = value! },
                "--cross" when value == "fund" => request with { CrossFund = true },
                "--unit" when value is not null && AmountUnit.TryParsePrinted(value, out AmountUnit unit) => request with { Unit = unit },
                "--amount" when value is { Length: > 0 } => request with { Amount = value },
                "--as-of" when value is not null && LocalDatePattern.Iso.Parse(value) is { Success: true } date => request with { Date = date.Value },
                ['-', '-', ..] => null,
                _ => request.File.Length == 0 ? request with { File = args[i] } : null,
            };
            complaint = next is null ? $"'{args[i]}{(takesValue ? $" {value}" : "")}' is not understood; {Usage}" : "";
            request = next ?? request;
            i += takesValue ? 1 : 0;
        }

        complaint = complaint.Length == 0 && request.File.Length == 0 ? Usage : complaint;
        return complaint.Length == 0;
    }
}

/// <summary>A finished roll-up, ready to be shown.</summary>
internal interface IAnswer
{
    void WriteJson(Utf8JsonWriter json);

    string Text();
}

/// <summary>Rolls up along what is asked for.</summary>
internal static class Answers
{
    private static readonly RollUpOptions Options = new() { UnknownKeys = UnknownKeyPolicy.UnderNearestAncestor };

    public static bool IsKnown(string? name) => name is "functional" or "revenue" or "gov-economic" or "dept-economic" or "fund" or "unit" or "project";

    public static SubjectScheme SchemeOf(string by) => by switch
    {
        "functional" => SubjectScheme.Functional,
        "revenue" => SubjectScheme.Revenue,
        "gov-economic" => SubjectScheme.GovernmentEconomic,
        "dept-economic" => SubjectScheme.DepartmentEconomic,
        _ => SubjectScheme.None,
    };

    public static IAnswer Of(LineReadResult read, Request request)
    {
        BudgetTable table = read.Table;
        string by = request.By.Length > 0 ? request.By
            : table.Has(Dimension.Function) ? "functional"
            : table.Has(Dimension.DepartmentEconomic) ? "dept-economic"
            : table.Has(Dimension.GovernmentEconomic) ? "gov-economic"
            : table.Has(Dimension.Revenue) ? "revenue"
            : table.Has(Dimension.FundSource) ? "fund"
            : table.Has(Dimension.Unit) ? "unit" : "project";
        return by switch
        {
            "functional" => Codes(Dimension.Function, SubjectCatalogs.Functional),
            "revenue" => Codes(Dimension.Revenue, SubjectCatalogs.Revenue),
            "gov-economic" => Codes(Dimension.GovernmentEconomic, SubjectCatalogs.GovernmentEconomic),
            "dept-economic" => Codes(Dimension.DepartmentEconomic, SubjectCatalogs.DepartmentEconomic),
            "fund" => Others(Dimension.FundSource, Axis.FundSources),
            "unit" => Others(Dimension.Unit, Axis.OfTexts(Dimension.Unit.Title, table.Keys(Dimension.Unit))),
            _ => Others(Dimension.Project, Axis.OfTexts(Dimension.Project.Title, table.Keys(Dimension.Project))),
        };

        // Rows of several levels would count once for each level where the codes are not what is added up by.
        IAnswer Others<TKey>(Dimension<TKey> dimension, Axis<TKey> axis)
            where TKey : notnull
        {
            table = table.WithoutSubtotals();
            return Answer(dimension, axis);
        }

        IAnswer Codes<TCode>(Dimension<TCode> dimension, SubjectCatalog<TCode> catalog)
            where TCode : struct, ISubjectCode<TCode> => Answer(dimension, Axis.Of(Wording.EditionAt(catalog, request.Date, "--as-of")));

        IAnswer Answer<TKey>(Dimension<TKey> dimension, Axis<TKey> axis)
            where TKey : notnull
        {
            RollUp<TKey> rollUp = table.RollUp(dimension, axis, Options);
            return new Answer<TKey>(
                by,
                read,
                rollUp,
                request.CrossFund ? table.CrossTab(dimension, axis, Dimension.FundSource, Axis.FundSources, Options) : null,
                [.. table.LikelyTotals(dimension, rollUp.Total).Select(static likely => ("TotalLine", likely.ToString())), .. Subtotals(dimension)]);
        }

        IEnumerable<(string Code, string Message)> Subtotals<TKey>(Dimension<TKey> dimension)
            where TKey : notnull
        {
            if (table.Count < read.Table.Count)
            {
                string left = Sums.Yuan(Sums.Of(read.Table, dimension) - Sums.Of(table, dimension));
                yield return ("SubtotalLines", string.Create(CultureInfo.InvariantCulture, $"{read.Table.Count - table.Count} lines of together {left} 元 are subtotals of others by their code and do not count"));
            }
        }
    }
}

/// <summary>A roll-up along one axis, and by fund source where that was asked for.</summary>
internal sealed class Answer<TKey>(
    string by, LineReadResult read, RollUp<TKey> rollUp, CrossTab<TKey, FundSource>? cross, IReadOnlyList<(string Code, string Message)> ofLines) : IAnswer
    where TKey : notnull
{
    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("by", by);
        json.WriteString("total", Yuan(rollUp.Total));
        json.WriteNumber("lines", read.Table.Count);
        json.WriteStartArray("nodes");
        foreach (RollUpNode<TKey> node in rollUp.Nodes)
        {
            WriteNode(json, node);
        }

        json.WriteEndArray();
        if (cross is not null)
        {
            WriteCross(json, cross);
        }

        json.WriteStartArray("findings");
        foreach ((long line, string code, string message) in Findings())
        {
            json.WriteStartObject();
            json.WriteString("code", code);
            json.WriteString("message", message);
            json.WriteNumber("line", line);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("findingCount", read.FindingCount);
        json.WriteNumber("refusedLines", read.RefusedCount);
        json.WriteEndObject();
    }

    public string Text()
    {
        var text = new StringBuilder(TextTree.Of(rollUp)).Append('\n');
        if (cross is not null)
        {
            text.Append('\n').Append(TextCrossTab.Of(cross)).Append('\n');
        }

        foreach ((long line, _, string message) in Findings())
        {
            text.Append(line > 0 ? string.Create(CultureInfo.InvariantCulture, $"第 {line} 行：") : "").Append(message).Append('\n');
        }

        long unlisted = read.FindingCount - read.Findings.Length;
        if (unlisted > 0 || read.RefusedCount > 0)
        {
            text.Append(string.Create(CultureInfo.InvariantCulture, $"{(unlisted > 0 ? $"另有 {unlisted} 项未列出，" : "")}共 {read.RefusedCount} 行未采用\n"));
        }

        return text.ToString();
    }

    private static void WriteNode(Utf8JsonWriter json, RollUpNode<TKey> node)
    {
        json.WriteStartObject();
        json.WriteString("code", node.HasKey ? node.Key!.ToString() : null);
        json.WriteString("name", node.Name);
        json.WriteString("level", node is { HasKey: true, Key: { } key } && Level(key) is { } level ? level.ToString() : null);
        json.WriteString("kind", node.Kind.ToString());
        json.WriteNumber("depth", node.Depth);
        json.WriteString("own", Yuan(node.Own));
        json.WriteString("inclusive", Yuan(node.Inclusive));
        json.WriteNumber("count", node.Count);
        json.WriteNumber("absentCount", node.AbsentCount);
        json.WriteString("declared", Yuan(node.Declared));
        json.WriteString("imbalance", Yuan(node.Imbalance));
        json.WriteEndObject();
    }

    private static void WriteCross(Utf8JsonWriter json, CrossTab<TKey, FundSource> cross)
    {
        json.WriteStartObject("cross");
        json.WriteStartArray("columns");
        foreach (RollUpNode<FundSource> column in cross.Columns.Nodes)
        {
            json.WriteStringValue(column.HasKey ? column.Key.ToString() : column.Name);
        }

        json.WriteEndArray();
        json.WriteStartArray("cells");
        for (int row = 0; row < cross.Rows.Nodes.Length; row++)
        {
            json.WriteStartArray();
            for (int column = 0; column < cross.Columns.Nodes.Length; column++)
            {
                json.WriteStringValue(Yuan(cross[row, column]));
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private IEnumerable<(long Line, string Code, string Message)> Findings()
    {
        foreach (LineFinding finding in read.Findings)
        {
            yield return (finding.Line, finding.Fault.ToString(), Wording.Of(finding.Message));
        }

        foreach ((string code, string message) in ofLines)
        {
            yield return (0, code, message);
        }

        foreach (RollUpNode<TKey> node in rollUp.Nodes)
        {
            if (node.Kind == RollUpNodeKind.Unclassified)
            {
                yield return (0, "UnknownKey", $"{node.Label} is not on the axis {rollUp.Axis.Title}; its amount is kept");
            }

        }

        foreach (string message in Imbalances(rollUp).Concat(cross is null ? [] : Imbalances(cross.Columns)))
        {
            yield return (0, "Imbalance", message);
        }

        if (cross is not null && cross.Total != rollUp.Total)
        {
            yield return (0, "CrossTotal", $"{rollUp.Total?.ToString() ?? "—"} 元 count in all, and {cross.Total?.ToString() ?? "—"} 元 by fund source: a source that is a part of another counts there instead of it");
        }
    }

    private static IEnumerable<string> Imbalances<TNode>(RollUp<TNode> nodes)
        where TNode : notnull
    {
        foreach (RollUpNode<TNode> node in nodes.Nodes)
        {
            if (node.Imbalance is { IsZero: false } imbalance)
            {
                yield return $"{node.Label} is stated as {node.Declared} 元, the lines below it make {node.Declared!.Value - imbalance} 元";
            }
        }
    }

    private static SubjectLevel? Level(TKey key) => key switch
    {
        FunctionalCode code => code.Level,
        RevenueCode code => code.Level,
        GovernmentEconomicCode code => code.Level,
        DepartmentEconomicCode code => code.Level,
        _ => null,
    };

    private static string? Yuan(BudgetAmount? amount) => amount?.To(AmountUnit.Yuan).ToString("0.00", CultureInfo.InvariantCulture);
}

/// <summary>Sums that need not fit into an amount, for what is left out or not shown.</summary>
internal static class Sums
{
    /// <summary>What all lines make, subtotals among them, in 分.</summary>
    public static Int128 Of<TKey>(BudgetTable table, Dimension<TKey> dimension)
        where TKey : notnull => table.Totals(dimension).Aggregate(Int128.Zero, static (sum, line) => sum + (line.Sum?.Fen ?? 0));

    public static string Yuan(Int128 fen) => ((decimal)fen / 100).ToString("0.00", CultureInfo.InvariantCulture);
}

/// <summary>Says what the library says in the words of the command line.</summary>
internal static class Wording
{
    public static string Of(Exception problem)
    {
        string message = problem.Message.ReplaceLineEndings(" ");
        return Of(problem is ArgumentException { ParamName: { } name } ? message.Replace($" (Parameter '{name}')", "", StringComparison.Ordinal) : message);
    }

    public static string Of(string message) => message
        .Replace($"{nameof(LineReadOptions)}.{nameof(LineReadOptions.Unit)}", "--unit", StringComparison.Ordinal)
        .Replace($"{nameof(LineReadOptions)}.{nameof(LineReadOptions.Scheme)}", "--by", StringComparison.Ordinal)
        .Replace($"{nameof(LineReadOptions)}.{nameof(LineReadOptions.AmountColumn)}", "--amount", StringComparison.Ordinal);

    /// <summary>The edition of a date that an option states.</summary>
    public static SubjectEdition<TCode> EditionAt<TCode>(SubjectCatalog<TCode> catalog, LocalDate date, string option)
        where TCode : struct, ISubjectCode<TCode> => catalog.TryAt(date, out SubjectEdition<TCode>? edition) ? edition : throw new InvalidDataException(
            $"{option} {LocalDatePattern.Iso.Format(date)}: the catalogue knows the subjects of {string.Join(", ", catalog.Coverage.Select(static known => $"{LocalDatePattern.Iso.Format(known.Days.Start)} to {LocalDatePattern.Iso.Format(known.Days.End)}"))}.");
}

/// <summary>Tells on the standard error how far a large file is read.</summary>
internal sealed class Progress : IProgress<long>
{
    private const long Step = 5_000_000;
    private long _next = Step;

    public void Report(long value)
    {
        if (value >= _next)
        {
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{value} lines"));
            _next += Step;
        }
    }
}
