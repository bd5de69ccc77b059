#:project ../../src/GovBudget.Classification

// What is this code? Looks subjects up in the catalogue of a date and says how surely each is known.
//
//   dotnet run docs/samples/describe.cs -- 2011308 --as-of 2026-01-01
//   dotnet run docs/samples/describe.cs -- 220 --as-of 2026-01-01 --account fund --json
//
// A code that several accounts hold as a subject of their own (220) is ambiguous without --account. An account in which a
// class stands only because something below it does (212 in the fund account) does not count: 212 is simply answered.

using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GovBudget.Classification;
using GovBudget.Classification.Catalogs;
using NodaTime;
using NodaTime.Text;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
if (!Request.TryRead(args, out Request request, out string complaint))
{
    Console.Error.WriteLine(complaint);
    return 2;
}

string[] codes = [.. request.Codes.SelectMany(static code => code == "-" ? ReadLines() : [code])];
if (codes.Length == 0)
{
    Console.Error.WriteLine("There was no code on the standard input.");
    return 1;
}

Answer[] answers = [.. codes.Select(code => Describer.Describe(code, request))];
foreach (string note in answers.Select(static answer => answer.Note).OfType<string>())
{
    Console.Error.WriteLine(note);
}

bool isArray = codes.Length > 1 || request.Codes.Contains("-");
if (request.Json)
{
    JsonPrinter.Print(answers, isArray);
}
else
{
    Console.Write(string.Join("\n", answers.Select(static answer => answer.Text)));
}

if (!isArray && answers[0].Failed)
{
    Console.Error.WriteLine(answers[0].Reason);
    return 1;
}

return 0;

static IEnumerable<string> ReadLines()
{
    // The encoding of the console is the system's; a pipe of ours is always UTF-8.
    using var reader = new StreamReader(Console.OpenStandardInput(), Encoding.UTF8);
    while (reader.ReadLine() is { } line)
    {
        if (!string.IsNullOrWhiteSpace(line))
        {
            yield return line.Trim();
        }
    }
}

/// <summary>What was asked for on the command line.</summary>
internal sealed record Request(IReadOnlyList<string> Codes, SubjectScheme Scheme, LocalDate Date, BudgetAccount Account, bool Json)
{
    private const string Usage =
        "usage: describe.cs -- CODE… | - --as-of 2026-01-01 [--scheme functional|revenue|gov-economic|dept-economic] [--account general|fund|capital|social] [--json]";

    public static bool TryRead(string[] args, out Request request, out string complaint)
    {
        var codes = new List<string>();
        request = new Request(codes, SubjectScheme.None, default, BudgetAccount.None, args.Contains("--json"));
        complaint = Usage;
        for (int i = 0; i < args.Length; i++)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal))
            {
                codes.Add(args[i]);
            }
            else if (args[i] != "--json")
            {
                string? value = i + 1 < args.Length ? args[i + 1] : null;
                if (request.With(args[i], value) is not { } extended)
                {
                    complaint = $"'{args[i]} {value}' is not understood; {Usage}";
                    return false;
                }

                request = extended;
                i++;
            }
        }

        // A catalogue is never asked with "current": without a date there is no question.
        bool dated = request.Date != default;
        complaint = codes.Count == 0 ? Usage : $"--as-of is needed: subjects differ from year to year; {Usage}";
        return codes.Count > 0 && dated;
    }

    private Request? With(string option, string? value) => option switch
    {
        "--as-of" when value is not null && LocalDatePattern.Iso.Parse(value) is { Success: true } date => this with { Date = date.Value },
        "--scheme" when SchemeNames.TryRead(value, out SubjectScheme scheme) => this with { Scheme = scheme },
        "--account" when SchemeNames.TryRead(value, out BudgetAccount account) => this with { Account = account },
        _ => null,
    };
}

/// <summary>The names of schemes and accounts on the command line and in JSON.</summary>
internal static class SchemeNames
{
    public static string Of(SubjectScheme scheme) => scheme switch
    {
        SubjectScheme.Functional => "functional",
        SubjectScheme.Revenue => "revenue",
        SubjectScheme.GovernmentEconomic => "gov-economic",
        SubjectScheme.DepartmentEconomic => "dept-economic",
        _ => "unknown",
    };

    public static string ChineseOf(SubjectScheme scheme) => scheme switch
    {
        SubjectScheme.Functional => "支出功能分类",
        SubjectScheme.Revenue => "收入分类",
        SubjectScheme.GovernmentEconomic => "政府预算支出经济分类",
        _ => "部门预算支出经济分类",
    };

    public static bool TryRead(string? name, out SubjectScheme scheme)
    {
        scheme = Enum.GetValues<SubjectScheme>().FirstOrDefault(value => value != SubjectScheme.None && Of(value) == name);
        return scheme != SubjectScheme.None;
    }

    public static bool TryRead(string? name, out BudgetAccount account)
    {
        account = name switch
        {
            "general" => BudgetAccount.GeneralPublic,
            "fund" => BudgetAccount.GovernmentFund,
            "capital" => BudgetAccount.StateCapital,
            "social" => BudgetAccount.SocialInsurance,
            _ => BudgetAccount.None,
        };
        return account != BudgetAccount.None;
    }
}

/// <summary>The answer for one code, for both kinds of output.</summary>
/// <param name="Failed">Whether there is no single subject.</param>
/// <param name="Reason">Why not, in one line.</param>
/// <param name="Text">The report for people.</param>
/// <param name="WriteJson">Writes the object.</param>
/// <param name="Note">What the tolerant reader changed, if anything.</param>
internal sealed record Answer(bool Failed, string Reason, string Text, Action<Utf8JsonWriter> WriteJson, string? Note = null);

internal static class Describer
{
    public static Answer Describe(string text, Request request)
    {
        SubjectScheme scheme = request.Scheme == SubjectScheme.None ? Guess(text) : request.Scheme;
        return scheme switch
        {
            SubjectScheme.GovernmentEconomic => Describe(text, request, SubjectCatalogs.GovernmentEconomic),
            SubjectScheme.DepartmentEconomic => Describe(text, request, SubjectCatalogs.DepartmentEconomic),
            SubjectScheme.Revenue => Describe(text, request, SubjectCatalogs.Revenue),

            // A text of no scheme is judged by the commonest one, whose message then says what is wrong with it.
            _ => Describe(text, request, SubjectCatalogs.Functional),
        };
    }

    private static SubjectScheme Guess(string text)
    {
        char first = text.FirstOrDefault(char.IsDigit);
        return SubjectCode.SchemeOf(first is >= '０' and <= '９' ? (char)(first - '０' + '0') : first);
    }

    private static Answer Describe<TCode>(string text, Request request, SubjectCatalog<TCode> catalog)
        where TCode : struct, ISubjectCode<TCode>
    {
        SubjectCodeReading<TCode> reading = SubjectCodeReader.Read<TCode>(text);
        if (!reading.Success)
        {
            return Invalid(text, reading);
        }

        SubjectLookup<TCode> lookup = catalog.Find(reading.Value, request.Date, request.Account);
        Answer answer = lookup.IsFound ? SubjectAnswer.Of(lookup.Subject) : LookupAnswer.Of(lookup);
        return answer with { Note = NoteOf(text, reading) };
    }

    private static Answer Invalid<TCode>(string text, SubjectCodeReading<TCode> reading)
        where TCode : struct, ISubjectCode<TCode> =>
        new(true, reading.Message, $"{text}  不是有效的科目编码：{reading.Message}\n", json =>
        {
            json.WriteString("error", "InvalidCode");
            json.WriteString("scheme", SchemeNames.Of(TCode.Scheme));
            json.WriteString("code", text);
            json.WriteNumber("position", reading.Position);
            json.WriteString("reason", reading.Fault.ToString());
            json.WriteString("message", reading.Message);
        });

    private static string? NoteOf<TCode>(string text, SubjectCodeReading<TCode> reading)
        where TCode : struct, ISubjectCode<TCode> =>
        reading.Adjustments == SubjectCodeAdjustments.None ? null : $"'{text}' was read as {reading.Value} ({reading.Adjustments}).";
}

/// <summary>The answer where there is a subject.</summary>
internal static class SubjectAnswer
{
    public static Answer Of<TCode>(Subject<TCode> subject)
        where TCode : struct, ISubjectCode<TCode> => new(false, string.Empty, TextOf(subject), json => Write(json, subject));

    public static string WordsFor(Evidence evidence, Confidence confidence, int documents) => evidence switch
    {
        Evidence.Official => documents > 0 ? $"财政部文件，并见于 {documents} 份公开文件" : "财政部文件",
        Evidence.Observed => $"见于 {documents} 份公开文件",
        Evidence.Inferred => "前后年度均见，推断",
        _ => $"※ 未经核实（一般知识，把握程度{ConfidenceWord(confidence)}），当年未见于任何公开文件",
    };

    private static string ConfidenceWord(Confidence confidence) => confidence switch
    {
        Confidence.High => "高",
        Confidence.Medium => "中",
        _ => "低",
    };

    private static string TextOf<TCode>(Subject<TCode> subject)
        where TCode : struct, ISubjectCode<TCode>
    {
        var text = new StringBuilder();
        int depth = 0;
        foreach (Subject<TCode> step in subject.Path)
        {
            text.Append(' ', 2 * depth++).Append(step.Code.ToString()).Append("  ").Append(step.Name).Append(Mark(step)).Append('\n');
        }

        Line(text, "分类", SchemeNames.ChineseOf(TCode.Scheme));
        Line(text, "级次", LevelWord(subject.Level));
        Line(text, "预算", subject.Accounts.IsEmpty ? "不分预算" : string.Join("、", subject.Accounts.Select(static account => account.ChineseName)));
        Line(text, "依据", WordsFor(subject.Evidence, subject.Confidence, subject.Documents));
        Line(text, "来源", string.Join("；", subject.Sources));
        Line(text, "见于年度", subject.Seen.IsEmpty ? "无" : string.Join("、", subject.Seen.Select(static sighting => sighting.Year)));
        Line(text, "有效期", $"{Day(subject.ValidFrom) ?? "起始未见文件规定"} 至 {Day(subject.ValidTo) ?? "终止未见文件规定"}");
        foreach (SubjectRecord<TCode> former in subject.Edition.Catalog.History(subject.Code).Where(record => record.Name != subject.Name))
        {
            Line(text, "另名", $"{former.Name}（{Bound(former.From)} 至 {Bound(former.To)}）");
        }

        Line(text, "下级", subject.IsLeaf ? "无" : $"{subject.Children.Length} 个");
        foreach (Subject<TCode> child in subject.Children)
        {
            text.Append("    ").Append(child.Code.ToString()).Append("  ").Append(child.Name).Append(Mark(child)).Append('\n');
        }

        return text.ToString();
    }

    private static string Mark<TCode>(Subject<TCode> subject)
        where TCode : struct, ISubjectCode<TCode> => subject.Evidence == Evidence.Unverified ? "  ※未经核实" : string.Empty;

    // A Chinese character is two columns wide: titles are filled to eight columns.
    private static void Line(StringBuilder text, string title, string value) =>
        text.Append("  ").Append(title).Append(' ', 10 - (2 * title.Length)).Append(value).Append('\n');

    private static string LevelWord(SubjectLevel level) => level switch
    {
        SubjectLevel.Class => "类",
        SubjectLevel.Section => "款",
        SubjectLevel.Item => "项",
        _ => "目",
    };

    private static string? Day(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : null;

    // A day that no notice states carries a question mark.
    public static string Bound(ValidityBound? bound) => bound?.ToString() ?? "不明";

    private static void Write<TCode>(Utf8JsonWriter json, Subject<TCode> subject)
        where TCode : struct, ISubjectCode<TCode>
    {
        json.WriteString("scheme", SchemeNames.Of(TCode.Scheme));
        json.WriteString("code", subject.Code.ToString());
        json.WriteString("level", subject.Level.ToString());
        json.WriteString("name", subject.Name);
        BudgetAccount account = subject.Account != BudgetAccount.None ? subject.Account : subject.Accounts.FirstOrDefault();
        json.WriteString("account", account == BudgetAccount.None ? null : account.ToString());
        LookupAnswer.WriteAccounts(json, subject.Accounts);
        WriteSubjects(json, "path", subject.Path);
        WriteSubjects(json, "children", subject.Children);
        json.WriteString("evidence", subject.Evidence.ToString());
        json.WriteString("confidence", subject.Confidence == Confidence.None ? null : subject.Confidence.ToString());
        json.WriteNumber("documents", subject.Documents);
        json.WriteStartArray("yearsSeen");
        foreach (YearSighting sighting in subject.Seen)
        {
            json.WriteNumberValue(sighting.Year);
        }

        json.WriteEndArray();
        json.WriteString("validFrom", Day(subject.ValidFrom));
        json.WriteString("validTo", Day(subject.ValidTo));
        json.WriteStartArray("sources");
        foreach (CatalogSource source in subject.Sources)
        {
            json.WriteStringValue(source.ToString());
        }

        json.WriteEndArray();
    }

    private static void WriteSubjects<TCode>(Utf8JsonWriter json, string name, IEnumerable<Subject<TCode>> subjects)
        where TCode : struct, ISubjectCode<TCode>
    {
        json.WriteStartArray(name);
        foreach (Subject<TCode> subject in subjects)
        {
            json.WriteStartObject();
            json.WriteString("code", subject.Code.ToString());
            json.WriteString("name", subject.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}

/// <summary>The answer where there is no single subject.</summary>
internal static class LookupAnswer
{
    public static Answer Of<TCode>(SubjectLookup<TCode> lookup)
        where TCode : struct, ISubjectCode<TCode> => new(true, lookup.Message, TextOf(lookup), json => Write(json, lookup));

    public static void WriteAccounts(Utf8JsonWriter json, IEnumerable<BudgetAccount> accounts)
    {
        json.WriteStartArray("accounts");
        foreach (BudgetAccount account in accounts)
        {
            json.WriteStringValue(account.ToString());
        }

        json.WriteEndArray();
    }

    private static string TextOf<TCode>(SubjectLookup<TCode> lookup)
        where TCode : struct, ISubjectCode<TCode>
    {
        var text = new StringBuilder();
        text.Append(lookup.Code.ToString()).Append("  ").Append(lookup.Status switch
        {
            SubjectLookupStatus.Ambiguous => $"在多本预算中都有：{string.Join("、", lookup.Accounts.Select(static account => account.ChineseName))}；请用 --account 指明",
            SubjectLookupStatus.NotCovered => $"目录只收录 {Covered(lookup.Catalog.Coverage)}，不能回答 {LocalDatePattern.Iso.Format(lookup.Date)}",
            _ => "不是已知科目",
        }).Append('\n');
        foreach (SubjectRecord<TCode> record in lookup.OtherTimes)
        {
            text.Append("  另有时期：").Append(record.Name).Append('（').Append(SubjectAnswer.Bound(record.From)).Append(" 至 ").Append(SubjectAnswer.Bound(record.To)).Append("）\n");
        }

        foreach (SubjectChange<TCode> change in lookup.Changes)
        {
            text.Append("  变动：").Append(change.ToString()).Append('。').Append(change.Reason).Append('\n');
        }

        if (lookup.NearestAncestor is { } ancestor)
        {
            text.Append("  最近的上级：").Append(ancestor.PathText).Append(" (").Append(ancestor.Code.ToString()).Append(")\n");
        }

        foreach (Subject<TCode> suggestion in lookup.Suggestions)
        {
            text.Append("  是否指：").Append(suggestion.Code.ToString()).Append("  ").Append(suggestion.Name).Append('\n');
        }

        return text.ToString();
    }

    private static void Write<TCode>(Utf8JsonWriter json, SubjectLookup<TCode> lookup)
        where TCode : struct, ISubjectCode<TCode>
    {
        json.WriteString("error", lookup.Status == SubjectLookupStatus.Unknown ? "UnknownSubject" : lookup.Status.ToString());
        json.WriteString("scheme", SchemeNames.Of(TCode.Scheme));
        json.WriteString("code", lookup.Code.ToString());
        json.WriteString("asOf", LocalDatePattern.Iso.Format(lookup.Date));
        switch (lookup.Status)
        {
            case SubjectLookupStatus.Unknown:
                WriteUnknown(json, lookup);
                break;
            case SubjectLookupStatus.Ambiguous:
                WriteAccounts(json, lookup.Accounts);
                break;
            default:
                WriteCoverage(json, lookup.Catalog.Coverage);
                break;
        }

        json.WriteString("message", lookup.Message);
    }

    private static void WriteUnknown<TCode>(Utf8JsonWriter json, SubjectLookup<TCode> lookup)
        where TCode : struct, ISubjectCode<TCode>
    {
        json.WriteString("nearestAncestor", lookup.NearestAncestor?.Code.ToString());
        json.WriteStartArray("didYouMean");
        foreach (Subject<TCode> suggestion in lookup.Suggestions)
        {
            json.WriteStringValue(suggestion.Code.ToString());
        }

        json.WriteEndArray();
        WriteAccounts(json, lookup.Accounts);
        json.WriteStartArray("otherTimes");
        foreach (SubjectRecord<TCode> record in lookup.OtherTimes)
        {
            json.WriteStartObject();
            json.WriteString("name", record.Name);
            json.WriteString("from", record.From?.ToString());
            json.WriteString("to", record.To?.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("changes");
        foreach (SubjectChange<TCode> change in lookup.Changes)
        {
            json.WriteStartObject();
            json.WriteString("kind", change.Kind.ToString());
            json.WriteString("day", LocalDatePattern.Iso.Format(change.Day));
            json.WriteString("to", string.Join(',', change.To));
            json.WriteString("reason", change.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCoverage(Utf8JsonWriter json, IEnumerable<CatalogCoverage> coverage)
    {
        json.WriteStartArray("covered");
        foreach (CatalogCoverage covered in coverage)
        {
            json.WriteStartObject();
            json.WriteString("from", LocalDatePattern.Iso.Format(covered.Days.Start));
            json.WriteString("to", LocalDatePattern.Iso.Format(covered.Days.End));
            json.WriteString("extent", covered.Extent.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Covered(IEnumerable<CatalogCoverage> coverage) =>
        string.Join("、", coverage.Select(static covered => $"{LocalDatePattern.Iso.Format(covered.Days.Start)} 至 {LocalDatePattern.Iso.Format(covered.Days.End)}"));
}

internal static class JsonPrinter
{
    public static void Print(IReadOnlyList<Answer> answers, bool asArray)
    {
        using Stream output = Console.OpenStandardOutput();
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            if (asArray)
            {
                json.WriteStartArray();
            }

            foreach (Answer answer in answers)
            {
                json.WriteStartObject();
                answer.WriteJson(json);
                json.WriteEndObject();
            }

            if (asArray)
            {
                json.WriteEndArray();
            }
        }

        output.Write("\n"u8);
    }
}
