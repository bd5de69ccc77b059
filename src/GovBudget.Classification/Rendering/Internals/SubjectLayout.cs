using System.Collections.Immutable;
using System.Globalization;
using GovBudget.Classification.Aggregation.Internals;
using GovBudget.Classification.Catalogs;
using NodaTime.Text;

namespace GovBudget.Classification.Rendering.Internals;

/// <summary>What is told of a subject, heading by heading. What does not concern it is left out; what is not known is —.</summary>
internal sealed class SubjectLayout<TCode>
    where TCode : struct, ISubjectCode<TCode>
{
    private readonly Subject<TCode> _subject;
    private readonly RenderWords _words;

    public SubjectLayout(Subject<TCode> subject, RenderOptions options)
    {
        _subject = subject;
        _words = new(options.Language);
        Title = options.Title ?? subject.ToString();
        Rows = [.. MakeRows().Where(static row => row.Text.Length > 0)];
    }

    public string Title { get; }

    public string Subtitle => _words.TitleOf(CodeAxis<TCode>.TitleOf(TCode.Scheme));

    public ImmutableArray<string> Headings => [_words.Say("项目", "Heading"), _words.Say("内容", "Content")];

    public ImmutableArray<(string Heading, string Text)> Rows { get; }

    private string Separator => _words.Say("、", ", ");

    private IEnumerable<(string Heading, string Text)> MakeRows()
    {
        yield return (_words.Say("编码", "Code"), _subject.Code.ToString() ?? "");
        yield return (_words.Say("名称", "Name"), _subject.HasSeveralNames ? NamesByAccount() : _subject.Name);
        yield return (_words.Say("层级", "Level"), _words.NameOf(_subject.Level));
        yield return (_words.Say("路径", "Path"), _subject.PathText);
        yield return (_words.Say("预算", "Account"), AccountsOf());
        yield return (_words.Say("有效期", "Valid"), ValidityOf(_subject));
        yield return (_words.Say("证据", "Evidence"), _words.EvidenceOf(_subject));
        yield return (_words.Say("见于公开文件", "Printed in"), string.Join(Separator, _subject.Seen.Select(SightingOf)));
        yield return (_words.Say("曾用名", "Former names"), string.Join(Separator, _subject.FormerNames.Select(NameOf)));
        yield return (_words.Say("后用名", "Later names"), string.Join(Separator, _subject.LaterNames.Select(NameOf)));
        yield return (_words.Say("地方自设", "Local layer"), _subject.Layer ?? "");
        yield return (_words.Say("来源", "Sources"), string.Join(_words.Say("；", "; "), _subject.Sources.Select(static source => source.DocumentNumber is { } number ? $"{source.Title} {number}" : source.Title)));
        yield return (_words.Say("下级", "Below it"), _subject.IsLeaf ? "" : _words.Say(
            $"{RenderWords.Number(_subject.Children.Length)} 个，连同其下级共 {RenderWords.Number(_subject.Descendants.Length)} 个",
            $"{RenderWords.Number(_subject.Children.Length)} directly, {RenderWords.Number(_subject.Descendants.Length)} in all"));
    }

    private string NamesByAccount() => string.Join(Separator, _subject.Records.Select(record => _words.Say($"{record.Name}（{record.Account.ChineseName}）", $"{record.Name} ({_words.NameOf(record.Account)})")));

    private string AccountsOf()
    {
        ImmutableArray<BudgetAccount> accounts = _subject.Account == BudgetAccount.None ? _subject.Accounts : [_subject.Account];
        string names = string.Join(Separator, accounts.Select(_words.NameOf));
        return _subject.IsPathOnly ? names + _words.Say("（仅为下级科目的上级）", " (only for those below it)") : names;
    }

    private string ValidityOf(Subject<TCode> subject) => subject.From is null && subject.To is null
        ? _words.Say("不详", "unknown")
        : $"{BoundOf(subject.From)}{_words.Say(" 至 ", " to ")}{BoundOf(subject.To)}";

    private string BoundOf(ValidityBound? bound) => bound is not { } known ? RenderWords.Absent
        : known.Basis == ValidityBasis.Notice ? LocalDatePattern.Iso.Format(known.Day)
        : _words.Say($"{LocalDatePattern.Iso.Format(known.Day)}（{BasisOf(known.Basis)}）", $"{LocalDatePattern.Iso.Format(known.Day)} ({BasisOf(known.Basis)})");

    private string BasisOf(ValidityBasis basis) => basis switch
    {
        ValidityBasis.StatedInDocuments => _words.Say("公开文件载明", "stated in documents"),
        ValidityBasis.GeneralKnowledge => _words.Say("未经核实", "unverified"),
        _ => _words.Say("据公开文件推断", "from sightings"),
    };

    private string SightingOf(YearSighting seen) => string.Create(
        CultureInfo.InvariantCulture, $"{seen.Year}{_words.Say($"（{seen.Documents} 份）", $" ({seen.Documents})")}");

    /// <summary>The name with its code and years; a question mark stands where no notice states a bound.</summary>
    private string NameOf(DatedName<TCode> name)
    {
        string years = $"{YearOf(name.FirstYear, name.From)}–{YearOf(name.LastYear, name.To)}";
        return $"{name.Code} {name.Name}{_words.Say($"（{years}）", $" ({years})")}";
    }

    private static string YearOf(int? year, ValidityBound? bound) =>
        year is { } known ? known.ToString(CultureInfo.InvariantCulture) + (bound is { Basis: ValidityBasis.Notice } ? "" : "?") : "";
}
