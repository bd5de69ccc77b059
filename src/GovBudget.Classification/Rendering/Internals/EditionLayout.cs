using System.Collections.Immutable;
using GovBudget.Classification.Aggregation.Internals;
using GovBudget.Classification.Catalogs;
using NodaTime.Text;

namespace GovBudget.Classification.Rendering.Internals;

/// <summary>Lays the subjects of an edition out as a tree with their evidence.</summary>
internal static class EditionLayout
{
    /// <summary>Without a word of the caller: two levels, because an edition has a thousand subjects.</summary>
    public static RenderOptions Brief { get; } = new() { Depth = 2, OpenLevels = 1 };

    public static TreeLayout Of<TCode>(SubjectEdition<TCode> edition, RenderOptions options)
        where TCode : struct, ISubjectCode<TCode>
    {
        var words = new RenderWords(options.Language);
        ImmutableArray<TreeRow>.Builder rows = ImmutableArray.CreateBuilder<TreeRow>();
        var depths = new int[edition.Count];
        foreach (Subject<TCode> subject in edition.Subjects)
        {
            int parent = edition.ParentOrdinals[subject.Ordinal];
            int depth = depths[subject.Ordinal] = parent < 0 ? 0 : depths[parent] + 1;
            if (options.Depth == 0 || depth < options.Depth)
            {
                int hidden = depth + 1 == options.Depth ? subject.Descendants.Length : 0;
                rows.Add(new(depth, $"{subject.Code} {subject.Name}", subject.Layer ?? "", [words.EvidenceOf(subject)], NoteOf(subject, hidden, words), Bar.None));
            }
        }

        string title = words.TitleOf(CodeAxis<TCode>.TitleOf(TCode.Scheme));
        return new(
            options.Title ?? (edition.Account == BudgetAccount.None ? title : $"{title} · {words.NameOf(edition.Account)}"),
            SubtitleOf(edition, rows.Count, words),
            words.Say("科目", "Subject"),
            [words.Say("证据", "Evidence")],
            rows.ToImmutable(),
            new(0, words.Total, "", [words.Say($"{RenderWords.Number(edition.Count)} 个科目", RenderWords.Counted(edition.Count, "subject"))], "", Bar.None),
            "");
    }

    private static string NoteOf<TCode>(Subject<TCode> subject, int hidden, RenderWords words)
        where TCode : struct, ISubjectCode<TCode>
    {
        string[] notes =
        [
            subject.IsPathOnly ? words.Say("仅为下级科目的上级", "stands here only for those below it") : "",
            subject.HasSeveralNames ? words.Say("各预算中名称不同", "named differently by account") : "",
            hidden > 0 ? words.Say($"下有 {RenderWords.Number(hidden)} 个科目未列出", $"{RenderWords.Number(hidden)} below it not shown") : "",
        ];
        return string.Join(words.Say("；", "; "), notes.Where(static note => note.Length > 0));
    }

    private static string SubtitleOf<TCode>(SubjectEdition<TCode> edition, int shown, RenderWords words)
        where TCode : struct, ISubjectCode<TCode>
    {
        string days = LocalDatePattern.Iso.Format(edition.Valid.Start) + words.Say(" 至 ", " to ") + LocalDatePattern.Iso.Format(edition.Valid.End);
        string extent = edition.Coverage.Extent switch
        {
            CoverageExtent.Full => words.Say("收录完整", "full"),
            CoverageExtent.Partial => words.Say("收录不全", "partial"),
            CoverageExtent.Fragment => words.Say("仅收录片段", "a fragment"),
            _ => "",
        };
        string[] parts =
        [
            days,
            extent,
            edition.MinimumEvidence == Evidence.None ? "" : words.Say($"证据不弱于“{words.NameOf(edition.MinimumEvidence)}”", $"evidence of at least: {words.NameOf(edition.MinimumEvidence)}"),
            shown == edition.Count ? "" : words.Say($"列出 {RenderWords.Number(shown)} 个", $"{RenderWords.Number(shown)} shown"),
        ];
        return string.Join(words.Say("；", "; "), parts.Where(static part => part.Length > 0));
    }
}
