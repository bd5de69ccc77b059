using GovBudget.Classification.Checks;
using GovBudget.Classification.Disclosures.Text;

namespace GovBudget.Classification.Disclosures.Reading;

/// <summary>What is to say of the text itself: its encoding, lines that were cut, limits that were reached.</summary>
internal static class ReadingFindings
{
    public static IEnumerable<Finding> Of(OpenedText source, LineScanner scanner, DocumentCollector document)
    {
        if (!source.IsCertain || document.FirstDamagedLine > 0)
        {
            yield return Make(FindingCodes.DamagedText, Severity.Warning, document.FirstDamagedLine, $"文本按 {source.EncodingName} 读取，但含有无法解码的字符。");
        }

        foreach ((int line, long lost) in scanner.CutLines)
        {
            yield return Make(FindingCodes.LineCut, Severity.Error, line, $"该行过长，末尾 {lost} 个字符未读取。");
        }

        if (document.CutFromLine > 0)
        {
            yield return Make(FindingCodes.LimitReached, Severity.Error, document.CutFromLine, $"文件超出读取上限：自第 {document.CutFromLine} 行起未读取，其中表格数字 {document.NumbersCutOff} 个。");
        }
    }

    private static Finding Make(string code, Severity severity, int line, string message) =>
        new() { Code = code, Severity = severity, Verdict = Verdict.NotChecked, Line = line, Message = message };
}
