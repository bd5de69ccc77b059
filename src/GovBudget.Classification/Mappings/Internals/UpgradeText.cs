using System.Globalization;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Rendering;
using NodaTime.Text;

namespace GovBudget.Classification.Mappings.Internals;

/// <summary>Prints an upgrade report in Chinese.</summary>
internal static class UpgradeText
{
    private const string Absent = "—";
    private const string NoCode = "（无编码）";
    private const string NoRecord = "（目录无记录）";
    private const string Separator = "；";
    private const int NameWidth = 36;
    private const int ReasonWidth = 48;

    public static string Of<TCode>(UpgradeReport<TCode> report, AmountUnit unit)
        where TCode : struct, ISubjectCode<TCode>
    {
        _ = unit.InFen;
        string format = "N" + unit.ChineseName;
        TextTable table = new TextTable()
            .AddColumn($"{Day(report.From)} 科目", TextAlignment.Left, NameWidth)
            .AddColumn($"{Day(report.To)} 科目", TextAlignment.Left, NameWidth)
            .AddColumn("行数", TextAlignment.Right)
            .AddColumn($"金额（{unit.ChineseName}）", TextAlignment.Right)
            .AddColumn("生效日")
            .AddColumn("依据")
            .AddColumn("说明", TextAlignment.Left, ReasonWidth);
        foreach (UpgradeGroup<TCode> group in report.Groups)
        {
            table.AddRow(NameOf(group.Kind), null, Number(group.Count), Amount(group.Amount, format));
            foreach (UpgradeEntry<TCode> entry in group.Entries.Where(static entry => entry.Kind != UpgradeKind.Unchanged || entry.Evidence == Evidence.Unverified))
            {
                table.AddRow(1, Before(entry), After(entry), Number(entry.Count), Amount(entry.Amount, format), Days(entry), Basis(entry), entry.Reason);
            }
        }

        return table.AddRow("合计", null, Number(report.Count), Amount(report.Amount, format)).ToString();
    }

    private static string NameOf(UpgradeKind kind) => kind switch
    {
        UpgradeKind.Unchanged => "未变动",
        UpgradeKind.Renamed => "更名",
        UpgradeKind.Moved => "调整",
        UpgradeKind.Merged => "合并",
        UpgradeKind.Split => "拆分（需判断）",
        UpgradeKind.Abolished => "取消",
        UpgradeKind.UnderAncestor => "归入上级科目",
        UpgradeKind.Unknown => "未知",
        _ => "账本不明",
    };

    private static string Before<TCode>(UpgradeEntry<TCode> entry)
        where TCode : struct, ISubjectCode<TCode> => entry.Kind switch
        {
            UpgradeKind.Unknown when entry.Code.Level == SubjectLevel.None => NoCode,
            UpgradeKind.UnderAncestor => $"{entry.Code}（归入 {entry.Before?.ToString() ?? entry.Lineage.Code.ToString()}）",
            _ when entry.Before is null && entry.Account == BudgetAccount.None => entry.Code.ToString() ?? string.Empty,
            _ => $"{entry.Code} {entry.Before?.Name}{(entry.Account == BudgetAccount.None ? string.Empty : $"（{entry.Account.ChineseName}）")}",
        };

    private static string After<TCode>(UpgradeEntry<TCode> entry)
        where TCode : struct, ISubjectCode<TCode> => entry.After.IsEmpty
            ? Absent
            : string.Join(Separator, entry.After.Select(target => $"{target.Code} {target.Name ?? NoRecord}{(target.Account == entry.Account ? string.Empty : $"（{target.Account.ChineseName}）")}"));

    private static string Days<TCode>(UpgradeEntry<TCode> entry)
        where TCode : struct, ISubjectCode<TCode> => OrAbsent(
            entry.Changes.Select(static change => new ValidityBound(change.Day, change.Basis))
                .Concat(entry.Lineage.Ends.Select(static end => new ValidityBound(end.Day, end.Basis)))
                .OrderBy(static bound => bound.Day).Select(static bound => bound.ToString()).Distinct());

    // The number of the notice where there is one; else how far the change is known. What is unverified in any part says so.
    private static string Basis<TCode>(UpgradeEntry<TCode> entry)
        where TCode : struct, ISubjectCode<TCode>
    {
        IEnumerable<ValidityBasis> others = entry.Changes.Select(static change => change.Basis)
            .Concat(entry.Lineage.Ends.Where(static end => end.Change is null).Select(static end => end.Basis));
        others = entry.Evidence == Evidence.Unverified ? others.Append(ValidityBasis.GeneralKnowledge) : others;
        ValidityBasis said = entry.DocumentNumbers.IsEmpty ? ValidityBasis.None : ValidityBasis.Notice;
        return OrAbsent(entry.DocumentNumbers.Concat(others.Where(basis => basis != ValidityBasis.None && basis != said).Distinct().OrderDescending().Select(NameOf)));
    }

    private static string NameOf(ValidityBasis basis) => basis switch
    {
        ValidityBasis.Notice => "财政部文件",
        ValidityBasis.StatedInDocuments => "公开文件载明",
        ValidityBasis.GeneralKnowledge => "未经核实",
        _ => "据公开文件推断",
    };

    private static string OrAbsent(IEnumerable<string> words) => string.Join(Separator, words) is { Length: > 0 } text ? text : Absent;

    private static string Amount(BudgetAmount? amount, string format) => amount?.ToString(format) ?? Absent;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(NodaTime.LocalDate date) => LocalDatePattern.Iso.Format(date);
}
