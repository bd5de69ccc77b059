using System.Text.RegularExpressions;
using GovBudget.Classification.Disclosures.Grids;
using GovBudget.Classification.Performance;

namespace GovBudget.Classification.Disclosures.Forms;

/// <summary>Puts a target together that a form prints in several cells: ≥ | 63 | 个 is ≥63个.</summary>
internal static partial class TargetText
{
    /// <summary>The target as one text; null where neither value nor sign is printed.</summary>
    /// <param name="sign">The cell of the sign: ≥, ＝, 定性; empty where there is none.</param>
    /// <param name="value">The cell of the value.</param>
    /// <param name="unit">The cell of the unit.</param>
    /// <param name="name">The name, which may end with the unit in brackets: 信访案件办结率（%）.</param>
    public static string? Of(string sign, string value, string unit, string name)
    {
        string target = value.Trim();
        if (target.Length == 0)
        {
            return null;
        }

        string[] values = target.Split('；', ';');
        string[] names = name.Split('；', ';');
        string Unit(int index) => !CellText.IsNothing(unit) ? unit.Trim() : names.Length == values.Length ? UnitBehind(names[index]) : values.Length == 1 ? UnitBehind(name) : string.Empty;
        return string.Join('；', values.Select((v, i) => SignOf(sign, v) + v + (IsBare(v) ? Unit(i) : string.Empty)));
    }

    /// <summary>Whether a text is a target rather than the name of one: it begins with a sign or a digit, or is a percentage.</summary>
    public static bool IsTarget(string text) => TargetStart().IsMatch(text);

    /// <summary>Whether a text is a unit, to tell one in brackets (件次/年) from a remark (读者): one of it is a target, and nothing else.</summary>
    public static bool IsUnit(string text) =>
        IndicatorTarget.TryParse($"1{text.Trim()}", out IndicatorTarget? one)
        && one is { Operator: TargetOperator.Equal, Value: 1, Unit: { IsNone: false, Counted: null } };

    /// <summary>Whether a text stands in a column of signs: a sign, or that there is none.</summary>
    public static bool IsSign(string text) => text.Trim() is "定性" or "定性指标" or "定量" or "定量指标" or "正向" or "正向指标" or "反向" or "反向指标" or "逆向" or "逆向指标" || (Sign().IsMatch(text) && !text.Any(char.IsDigit));

    // A number says nothing without its unit; 提升 and ≥5次 have all they need.
    private static bool IsBare(string value) => BareNumber().IsMatch(value);

    private static string SignOf(string sign, string value)
    {
        string known = sign.Trim() switch
        {
            "＝" => "=",
            "＞" => ">",
            "＜" => "<",
            "正向" or "正向指标" => "≥",
            "反向" or "反向指标" or "逆向" or "逆向指标" => "≤",
            string other => other,
        };
        return Sign().IsMatch(known) && !Sign().IsMatch(value) ? known : string.Empty;
    }

    /// <summary>The unit in brackets at the end of a name; empty where the brackets hold something else (含新设、并购备案).</summary>
    private static string UnitBehind(string name)
    {
        Match match = BracketsAtEnd().Match(name);
        return match.Success && IsUnit(match.Groups["unit"].Value) ? match.Groups["unit"].Value.Trim() : string.Empty;
    }

    [GeneratedRegex(@"^\s*(?:[≥≤≧≦>＞<＜=＝±≈]|大于|小于|等于|不低于|不超过|不少于|不高于|不大于|不小于)")]
    private static partial Regex Sign();

    [GeneratedRegex(@"^\s*(?:[≥≤≧≦>＞<＜=＝±≈]\s*)*[\d０-９]")]
    private static partial Regex TargetStart();

    [GeneratedRegex(@"^\s*(?:[≥≤≧≦>＞<＜=＝±≈]\s*|大于等于|小于等于|大于|小于|等于|不低于|不超过|不少于|不高于)*[-−]?[\d０-９][\d０-９,，]*(?:[.．][\d０-９]+)?(?:\s*[-—–~～]+\s*[\d０-９][\d０-９,，]*(?:[.．][\d０-９]+)?)?\s*$")]
    private static partial Regex BareNumber();

    [GeneratedRegex(@"[(（](?<unit>[^()（）]{1,8})[)）][。\s]*$")]
    private static partial Regex BracketsAtEnd();
}
