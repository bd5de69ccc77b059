using System.Globalization;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Checks;
using GovBudget.Classification.Internals;
using GovBudget.Classification.Performance;
using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Rendering.Internals;

/// <summary>Headings and remarks in the language that is asked for.</summary>
internal readonly struct RenderWords(DisplayLanguage language)
{
    public const string Absent = "—";

    /// <summary>One of two texts that mean the same.</summary>
    public string Say(string chinese, string english) => language == DisplayLanguage.English ? english : chinese;

    public string Total => Say("合计", "Total");

    /// <summary>What stands on a key itself, beside what stands below it.</summary>
    public string OnItself => Say(BridgeStep.OnItself, "(on itself)");

    public string UnitLine(AmountUnit unit) => Say("单位：", "In ") + UnitName(unit);

    /// <summary>The unit of what is shown exactly, or with figures that are each rounded for itself.</summary>
    public string UnitLine(RenderOptions options) => options.Decimals is null
        ? UnitLine(options.Unit)
        : UnitLine(options.Unit) + Say("；各数分别四舍五入，尾数或有不合", "; each figure rounded for itself");

    public string UnitName(AmountUnit unit) => Say(unit.ChineseName, unit.EnglishName);

    /// <summary>The title of an axis; those of this package have an English one too, a title of the caller stays as it is.</summary>
    public string TitleOf(string title) => Say(title, title switch
    {
        "支出功能分类" => "Functional classification",
        "收入分类" => "Revenue classification",
        "政府预算支出经济分类" => "Government economic classification",
        "部门预算支出经济分类" => "Department economic classification",
        "资金来源" => "Fund source",
        "资金年度" => "Fund origin",
        "支出类型" => "Expenditure kind",
        "预算单位" => "Unit",
        "项目" => "Project",
        "预算阶段" => "Phase",
        _ => title,
    });

    /// <summary>The label of a node, and what it is where it is none of the keys and the label does not say so.</summary>
    public (string Label, string Kind) LabelOf(RollUpNodeKind kind, string label)
    {
        (string chinese, string english) = kind switch
        {
            RollUpNodeKind.Residual => ("未列明部分", "not itemized"),
            RollUpNodeKind.Unclassified => ("未分类", "unclassified"),
            RollUpNodeKind.Remainder => ("其余", "others"),
            _ => ("", ""),
        };
        return label == chinese && label.Length > 0 ? (Say(chinese, english), "") : (label, Say(chinese, english));
    }

    /// <summary>The label of a step of a bridge: it names a node, and says where it stands for what is on the node itself.</summary>
    public string LabelOfStep(string label)
    {
        if (label.EndsWith(BridgeStep.OnItself, StringComparison.Ordinal))
        {
            return label[..^BridgeStep.OnItself.Length] + Say(BridgeStep.OnItself, " (on itself)");
        }

        foreach (RollUpNodeKind kind in (RollUpNodeKind[])[RollUpNodeKind.Residual, RollUpNodeKind.Unclassified, RollUpNodeKind.Remainder])
        {
            if (LabelOf(kind, label) is (var known, ""))
            {
                return known;
            }
        }

        return label;
    }

    /// <summary>A text with what the change is, so that it is not told by colour alone.</summary>
    public string Judged(string text, Favourability favourability) => favourability switch
    {
        Favourability.Favourable => text + Say("，有利", ", favourable"),
        Favourability.Unfavourable => text + Say("，不利", ", unfavourable"),
        _ => text,
    };

    public string NameOf(Severity severity) => severity switch
    {
        Severity.Error => Say("错误", "Error"),
        Severity.Warning => Say("疑问", "Warning"),
        _ => Say("提示", "Info"),
    };

    public string NameOf(Verdict verdict) => Say(verdict.ChineseName, verdict switch
    {
        Verdict.Consistent => "consistent",
        Verdict.RoundingOnly => "rounding only",
        Verdict.Inconsistent => "inconsistent",
        _ => "not checked",
    });

    public string NameOf(PerformanceGrade grade) => Say(grade.ChineseName, grade switch
    {
        PerformanceGrade.Excellent => "excellent",
        PerformanceGrade.Good => "good",
        PerformanceGrade.Fair => "fair",
        PerformanceGrade.Poor => "poor",
        _ => "",
    });

    public string NameOf(BudgetAccount account) => Say(account.ChineseName, account switch
    {
        BudgetAccount.GeneralPublic => "general public budget",
        BudgetAccount.GovernmentFund => "government fund budget",
        BudgetAccount.StateCapital => "state capital operating budget",
        BudgetAccount.SocialInsurance => "social insurance fund budget",
        _ => "",
    });

    public string NameOf(SubjectLevel level) => Say(level.ChineseName, level switch
    {
        SubjectLevel.Class => "class",
        SubjectLevel.Section => "section",
        SubjectLevel.Item => "item",
        SubjectLevel.SubItem => "sub-item",
        _ => "",
    });

    public string NameOf(Evidence evidence) => evidence switch
    {
        Evidence.Official => Say("财政部文件", "official"),
        Evidence.Observed => Say("已见于公开文件", "observed"),
        Evidence.Inferred => Say("推断", "inferred"),
        Evidence.Unverified => Say("未经核实", "unverified"),
        _ => Absent,
    };

    /// <summary>The evidence of a subject in words: in how many documents it was seen, or how sure general knowledge is.</summary>
    public string EvidenceOf<TCode>(Subject<TCode> subject)
        where TCode : struct, ISubjectCode<TCode>
    {
        string detail = (subject.Evidence, subject.Confidence) switch
        {
            (Evidence.Observed, _) => Say($"{Number(subject.Documents)} 份", Number(subject.Documents)),
            (_, Confidence.High) => Say("把握高", "high confidence"),
            (_, Confidence.Medium) => Say("把握中", "medium confidence"),
            (_, Confidence.Low) => Say("把握低", "low confidence"),
            _ => "",
        };
        return detail.Length == 0 ? NameOf(subject.Evidence) : NameOf(subject.Evidence) + Say($"（{detail}）", $" ({detail})");
    }

    /// <summary>The rate of a change as documents word it; in English as a signed number, or in words where there is none.</summary>
    public string RateOf(Variance variance)
    {
        if (language != DisplayLanguage.English)
        {
            return variance.RateText;
        }

        return variance.State switch
        {
            VarianceState.BothAbsent => Absent,
            VarianceState.New => "new",
            VarianceState.Discontinued => "discontinued",
            VarianceState.ZeroBase => variance.Change is { IsZero: true } ? "unchanged" : "base is zero",
            VarianceState.SignChange => Signed(variance) + " (sign change)",
            _ => variance.Base == variance.Current ? "unchanged" : Signed(variance),
        };
    }

    /// <summary>A number of things in English, with the plural of the word where it is not one.</summary>
    public static string Counted(long count, string noun) => $"{Number(count)} {noun}{(count == 1 ? "" : "s")}";

    public static string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Signed(Variance variance)
    {
        Int128 change = (Int128)variance.Current!.Value.Fen - variance.Base!.Value.Fen;
        return (change > 0 ? "+" : "") + PercentText.Write(PercentText.Round(change, Int128.Abs(variance.Base.Value.Fen)));
    }
}
