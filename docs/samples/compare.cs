#:project ../../src/GovBudget.Classification.Disclosures

// What changed between two files of lines? Compares two CSV or TSV files node by node, on a comparable basis if wanted.
//
//   dotnet run docs/samples/compare.cs -- 2025.csv 2026.csv
//   dotnet run docs/samples/compare.cs -- 2025.csv 2026.csv --base-as-of 2025-01-01 --as-of 2026-01-01 --comparable --json

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
using GovBudget.Classification.Variances;
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
    IAnswer answer = Answers.Of(Side.Read(request.Base, request), Side.Read(request.Current, request), request);
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
internal sealed record Request(string Base, string Current, string By, AmountUnit Unit, string? Amount, BudgetAccount Account, LocalDate? BaseDate, LocalDate Date, bool Comparable, bool Json)
{
    private const string Usage =
        "usage: compare.cs -- BASE.csv CURRENT.csv [--by functional|revenue|gov-economic|dept-economic|fund|unit|project] [--unit 元|千元|万元|亿元] [--amount HEADER] "
        + "[--base-as-of DATE] [--as-of DATE] [--comparable [--account general|fund|capital|social]] [--json]";

    /// <summary>The amounts are in 元 where neither a file nor the command says; the findings then say so.</summary>
    public LineReadOptions Options => new() { Unit = Unit, AmountColumn = Amount, Scheme = Answers.SchemeOf(By), BadRows = BadRowPolicy.Collect, AssumedUnit = AmountUnit.Yuan };

    public static bool TryRead(string[] args, out Request request, out string complaint)
    {
        request = new Request("", "", "", AmountUnit.None, null, BudgetAccount.None, null, SystemClock.Instance.GetCurrentInstant().InUtc().Date, false, false);
        complaint = "";
        for (int i = 0; i < args.Length && complaint.Length == 0; i++)
        {
            bool takesValue = args[i] is "--by" or "--unit" or "--amount" or "--as-of" or "--base-as-of" or "--account";
            string? value = takesValue && i + 1 < args.Length ? args[i + 1] : null;
            Request? next = args[i] switch
            {
                "--json" => request with { Json = true },
                "--comparable" => request with { Comparable = true },
                "--by" when Answers.IsKnown(value) => request with { By = value! },
                "--unit" when value is not null && AmountUnit.TryParsePrinted(value, out AmountUnit unit) => request with { Unit = unit },
                "--amount" when value is { Length: > 0 } => request with { Amount = value },
                "--as-of" when value is not null && LocalDatePattern.Iso.Parse(value) is { Success: true } date => request with { Date = date.Value },
                "--base-as-of" when value is not null && LocalDatePattern.Iso.Parse(value) is { Success: true } date => request with { BaseDate = date.Value },
                "--account" when AccountOf(value) is { } account => request with { Account = account },
                ['-', '-', ..] => null,
                _ => request.Base.Length == 0 ? request with { Base = args[i] } : request.Current.Length == 0 ? request with { Current = args[i] } : null,
            };
            complaint = next is null ? $"'{args[i]}{(takesValue ? $" {value}" : "")}' is not understood; {Usage}" : "";
            request = next ?? request;
            i += takesValue ? 1 : 0;
        }

        complaint = complaint.Length == 0 && request.Current.Length == 0 ? Usage : complaint;
        return complaint.Length == 0;
    }

    private static BudgetAccount? AccountOf(string? value) => value switch
    {
        "general" => BudgetAccount.GeneralPublic,
        "fund" => BudgetAccount.GovernmentFund,
        "capital" => BudgetAccount.StateCapital,
        "social" => BudgetAccount.SocialInsurance,
        _ => null,
    };
}

/// <summary>The dates whose subjects are used; none where the axis is not one of codes, or its catalogue does not know the base date.</summary>
internal readonly record struct Dates(LocalDate? Current, LocalDate? Base);

/// <summary>Something to tell beside the figures.</summary>
internal sealed record Remark(string File, long Line, string Code, string Message);

/// <summary>One of the two files, read.</summary>
internal sealed record Side(string File, LineReadResult Lines, BudgetTable Table, IReadOnlyList<Remark> Remarks)
{
    public static Side Read(string path, Request request)
    {
        LineReadResult read = LinesOf(path, request);
        return new(path, read, read.Table, [.. read.Findings.Select(finding => new Remark(path, finding.Line, finding.Fault.ToString(), Wording.Of(finding.Message)))]);
    }

    // Of two files it has to be said which cannot be read.
    private static LineReadResult LinesOf(string path, Request request)
    {
        try
        {
            return LineReader.Read(path, request.Options, new Progress(path));
        }
        catch (Exception problem) when (problem is InvalidDataException or UnreadableDisclosureException)
        {
            throw new InvalidDataException($"{path}: {Wording.Of(problem)}", problem);
        }
    }

    // Rows of several levels would count once for each level where the codes are not what is added up by.
    public Side WithoutSubtotals<TKey>(Dimension<TKey> dimension)
        where TKey : notnull
    {
        BudgetTable table = Table.WithoutSubtotals();
        long left = Table.Count - table.Count;
        if (left == 0)
        {
            return this;
        }

        string amount = Sums.Yuan(Sums.Of(Table, dimension) - Sums.Of(table, dimension));
        string message = string.Create(CultureInfo.InvariantCulture, $"{left} lines of together {amount} 元 are subtotals of others by their code and do not count");
        return this with { Table = table, Remarks = [.. Remarks, new Remark(File, 0, "SubtotalLines", message)] };
    }
}

/// <summary>A finished comparison, ready to be shown.</summary>
internal interface IAnswer
{
    void WriteJson(Utf8JsonWriter json);

    string Text();
}

/// <summary>Compares along what is asked for.</summary>
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

    public static IAnswer Of(Side before, Side after, Request request)
    {
        string by = request.By.Length > 0 ? request.By : DimensionOf(after.Table);
        if (request.Comparable && by is "fund" or "unit" or "project")
        {
            throw new ArgumentException($"A comparable basis is one of codes: --comparable does not go with --by {by}.");
        }

        return by switch
        {
            "functional" => Codes(Dimension.Function, SubjectCatalogs.Functional, before, after, request),
            "revenue" => Codes(Dimension.Revenue, SubjectCatalogs.Revenue, before, after, request),
            "gov-economic" => Codes(Dimension.GovernmentEconomic, SubjectCatalogs.GovernmentEconomic, before, after, request),
            "dept-economic" => Codes(Dimension.DepartmentEconomic, SubjectCatalogs.DepartmentEconomic, before, after, request),
            "fund" => Words(Dimension.FundSource, Axis.FundSources, before, after),
            "unit" => Texts(Dimension.Unit, before, after),
            _ => Texts(Dimension.Project, before, after),
        };
    }

    private static string DimensionOf(BudgetTable table) =>
        table.Has(Dimension.Function) ? "functional"
        : table.Has(Dimension.DepartmentEconomic) ? "dept-economic"
        : table.Has(Dimension.GovernmentEconomic) ? "gov-economic"
        : table.Has(Dimension.Revenue) ? "revenue"
        : table.Has(Dimension.FundSource) ? "fund"
        : table.Has(Dimension.Unit) ? "unit" : "project";

    private static Answer<string> Texts(Dimension<string> dimension, Side before, Side after) =>
        Words(dimension, Axis.OfTexts(dimension.Title, before.Table.Keys(dimension).Union(after.Table.Keys(dimension), StringComparer.Ordinal).Order(StringComparer.Ordinal)), before, after);

    private static Answer<TKey> Words<TKey>(Dimension<TKey> dimension, Axis<TKey> axis, Side before, Side after)
        where TKey : notnull
    {
        before = before.WithoutSubtotals(dimension);
        after = after.WithoutSubtotals(dimension);
        RollUp<TKey> from = before.Table.RollUp(dimension, axis, Options);
        RollUp<TKey> to = after.Table.RollUp(dimension, axis, Options);
        return new(VarianceTable.Of(from, to), default, before, after, [.. before.Remarks, .. after.Remarks, .. RemarksOf(before, dimension, from), .. RemarksOf(after, dimension, to)]);
    }

    private static Answer<TCode> Codes<TCode>(Dimension<TCode> dimension, SubjectCatalog<TCode> catalog, Side before, Side after, Request request)
        where TCode : struct, ISubjectCode<TCode>
    {
        // Last year's subjects where nothing is said: a subject that ended in between has its name too.
        LocalDate baseDate = request.BaseDate ?? request.Date.PlusYears(-1);
        bool isCovered = request.BaseDate is not null || request.Comparable || catalog.TryAt(baseDate, out _);
        var dates = new Dates(request.Date, isCovered ? baseDate : null);
        SubjectEdition<TCode> edition = Wording.EditionAt(catalog, request.Date, "--as-of");
        Axis<TCode> axis = isCovered ? Axis.Of(edition, Wording.EditionAt(catalog, baseDate, "--base-as-of")) : Axis.Of(edition);
        RollUp<TCode> from = before.Table.RollUp(dimension, axis, Options);
        RollUp<TCode> to = after.Table.RollUp(dimension, axis, Options);
        List<Remark> remarks = [.. RemarksOf(before, baseDate, request), .. before.Remarks, .. after.Remarks, .. RemarksOf(before, dimension, from), .. RemarksOf(after, dimension, to)];
        if (!request.Comparable)
        {
            return new(VarianceTable.Of(from, to), dates, before, after, remarks);
        }

        Restatement<TCode> restatement = Restatement.Of(from, catalog, baseDate, request.Date, new() { Account = request.Account });
        remarks.AddRange(restatement.Adjustments.Select(line => new Remark(before.File, 0, "Reclassified", MessageOf(line))));
        remarks.AddRange(restatement.Unrestated.Select(amount => new Remark(before.File, 0, "NotRestated", amount.ToString())));
        return new(VarianceTable.Of(from, restatement.RollUp(axis, Options), to), dates, before, after, remarks);
    }

    private static IEnumerable<Remark> RemarksOf(Side before, LocalDate baseDate, Request request)
    {
        string date = LocalDatePattern.Iso.Format(baseDate);
        if (request.Comparable && request.BaseDate is null)
        {
            yield return new(before.File, 0, "AssumedBaseDate", $"--base-as-of is not given; the codes are taken as those of {date}, a year before --as-of");
        }

        if (baseDate > request.Date)
        {
            yield return new(before.File, 0, "BaseDateIsLater", $"the base date {date} is after the current date {LocalDatePattern.Iso.Format(request.Date)}");
        }
    }

    private static string MessageOf<TCode>(RestatementLine<TCode> line)
        where TCode : struct, ISubjectCode<TCode>
    {
        string hops = string.Join("; ", line.Hops);
        return $"{line}; {(hops.Length > 0 ? hops : "no hop")}{(line.Evidence >= Evidence.Observed ? "" : " (unverified)")}";
    }

    private static IEnumerable<Remark> RemarksOf<TKey>(Side side, Dimension<TKey> dimension, RollUp<TKey> rollUp)
        where TKey : notnull
    {
        foreach (LikelyTotal likely in side.Table.LikelyTotals(dimension, rollUp.Total))
        {
            yield return new(side.File, 0, "TotalLine", likely.ToString());
        }

        foreach (RollUpNode<TKey> node in rollUp.Nodes)
        {
            if (node.Kind == RollUpNodeKind.Unclassified)
            {
                yield return new(side.File, 0, "UnknownKey", $"{node.Label} is not on the axis {rollUp.Axis.Title}; its amount is kept");
            }

            if (node.Imbalance is { IsZero: false } imbalance)
            {
                yield return new(side.File, 0, "Imbalance", $"{node.Label} is stated as {node.Declared} 元, the lines below it make {node.Declared!.Value - imbalance} 元");
            }
        }
    }
}

/// <summary>A comparison along one axis.</summary>
internal sealed class Answer<TKey>(VarianceTable<TKey> table, Dates dates, Side before, Side after, IReadOnlyList<Remark> remarks) : IAnswer
    where TKey : notnull
{
    // A rate as documents print it, in hundredths of a percent; the exact one stands beside it.
    private const int RateDecimals = 4;

    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("asOf", Iso(dates.Current));
        json.WriteString("baseAsOf", Iso(dates.Base));
        json.WriteStartObject("total");
        WriteAmounts(json, table.Total);
        json.WriteEndObject();
        json.WriteStartArray("nodes");
        foreach (VarianceNode<TKey> node in table.Nodes)
        {
            json.WriteStartObject();
            json.WriteString("code", node.HasKey ? node.Key!.ToString() : null);
            json.WriteString("name", node.Name);
            json.WriteNumber("depth", node.Depth);
            json.WriteString("kind", node.Kind.ToString());
            WriteAmounts(json, node);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("findings");
        foreach (Remark remark in remarks)
        {
            json.WriteStartObject();
            json.WriteString("code", remark.Code);
            json.WriteString("message", remark.Message);
            json.WriteString("file", remark.File);
            json.WriteNumber("line", remark.Line);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("files");
        WriteFile(json, before, "base");
        WriteFile(json, after, "current");
        json.WriteEndArray();
        json.WriteEndObject();
    }

    public string Text()
    {
        var text = new StringBuilder(TextVariance.Of(table)).Append('\n');
        if (dates.Current is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $"科目日期：本期 {Iso(dates.Current)}，基期 {Iso(dates.Base) ?? "无目录"}\n");
        }

        foreach (Remark remark in remarks)
        {
            text.Append(remark.File).Append(remark.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $" 第 {remark.Line} 行：") : "：").Append(remark.Message).Append('\n');
        }

        foreach (Side side in (Side[])[before, after])
        {
            long unlisted = side.Lines.FindingCount - side.Lines.Findings.Length;
            if (unlisted > 0 || side.Lines.RefusedCount > 0)
            {
                text.Append(string.Create(CultureInfo.InvariantCulture, $"{side.File}：{(unlisted > 0 ? $"另有 {unlisted} 项未列出，" : "")}共 {side.Lines.RefusedCount} 行未采用\n"));
            }
        }

        return text.ToString();
    }

    private static void WriteFile(Utf8JsonWriter json, Side side, string role)
    {
        json.WriteStartObject();
        json.WriteString("file", side.File);
        json.WriteString("role", role);
        json.WriteNumber("lines", side.Lines.Table.Count);
        json.WriteNumber("findingCount", side.Lines.FindingCount);
        json.WriteNumber("refusedLines", side.Lines.RefusedCount);
        json.WriteEndObject();
    }

    private static void WriteAmounts(Utf8JsonWriter json, VarianceNode<TKey> node)
    {
        json.WriteString("base", Yuan(node.Base));
        json.WriteString("current", Yuan(node.Current));
        json.WriteString("change", Yuan(node.Change));
        json.WriteString("rate", Rate(node.Rate));
        json.WriteString("rateExact", Fraction(node.Rate));
        json.WriteString("rateText", node.Amounts.RateText);
        json.WriteString("state", node.State.ToString());
        json.WriteString("baseShare", Fraction(node.BaseShare));
        json.WriteString("share", Fraction(node.Share));
        json.WriteString("shareChange", Fraction(node.ShareChange));
        json.WriteString("contribution", Fraction(node.Contribution));
        json.WriteString("restatedBase", Yuan(node.RestatedBase));
        json.WriteString("reclassified", Yuan(node.Reclassified));
        json.WriteString("real", Yuan(node.Real.Change));
        json.WriteString("realRate", Rate(node.Real.Rate));
    }

    private static string? Iso(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : null;

    private static string? Rate(decimal? value) =>
        value is { } rate ? decimal.Round(rate, RateDecimals, MidpointRounding.AwayFromZero).ToString("0.0000", CultureInfo.InvariantCulture) : null;

    private static string? Fraction(decimal? value) => value?.ToString("0.############################", CultureInfo.InvariantCulture);

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
internal sealed class Progress(string file) : IProgress<long>
{
    private const long Step = 5_000_000;
    private long _next = Step;

    public void Report(long value)
    {
        if (value >= _next)
        {
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file}: {value} lines"));
            _next += Step;
        }
    }
}
