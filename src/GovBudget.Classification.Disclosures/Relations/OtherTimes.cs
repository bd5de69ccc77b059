using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Mappings;

namespace GovBudget.Classification.Disclosures.Relations;

/// <summary>Says of a printed code that is no subject of its year when it is one, and what became of it.</summary>
internal static class OtherTimes
{
    /// <summary>The words, without an end; <see langword="null"/> where the catalogue has the code at no other time.</summary>
    public static string? Describe(NameCheck<FunctionalCode>? check)
    {
        if (check is not { Kind: NameCheckKind.CodeOfOtherTime })
        {
            return null;
        }

        bool isLater = check.OtherRecords.All(record => record.From?.Day > check.Edition.Valid.End);
        string times = string.Join("；", check.OtherRecords.Select(static record => $"{record.Name}（{Period(record)}）").Distinct());
        return $"该年度的科目目录中没有这一编码，其他年度的目录中有：{times}，{Became(check, isLater)}";
    }

    private static string Period(SubjectRecord<FunctionalCode> record) => (record.From, record.To) switch
    {
        ({ } from, { } to) => $"{from} 至 {to}",
        (null, { } to) => $"至 {to}",
        ({ } from, null) => $"自 {from} 起",
        _ => "时间不详",
    };

    // Without a subject that it became, the reason stands for it; without a reason nothing is known.
    private static string Became(NameCheck<FunctionalCode> check, bool isLater)
    {
        string[] targets = [.. check.Lineages.SelectMany(static lineage => lineage.Targets).Select(static target => $"{target.Named}{Mark(target)}").Distinct()];
        if (targets.Length > 0)
        {
            return $"{(isLater ? "此前" : "其后")}为 {string.Join("、", targets)}";
        }

        bool isStated = check.Lineages.SelectMany(static lineage => lineage.Ends).Any(static end => end.Change is not null);
        return (isStated, isLater) switch
        {
            (true, false) => "其后取消",
            (true, true) => "为新增",
            (_, false) => "去向不详",
            _ => "来历不详",
        };
    }

    private static string Mark(LineageTarget<FunctionalCode> target) => target.IsMissing ? "（目录无记录）" : target.Evidence == Evidence.Unverified ? "（未经核实）" : string.Empty;
}
