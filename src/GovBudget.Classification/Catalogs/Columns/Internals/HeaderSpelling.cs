namespace GovBudget.Classification.Catalogs.Columns.Internals;

/// <summary>What fields of one meaning are called, without the ending that says whether they hold a code or a name.</summary>
/// <param name="Role">What the field is about.</param>
/// <param name="Schemes">The schemes that a subject may be of; empty for all, and where it is no subject.</param>
/// <param name="Stems">The spellings, in Chinese and as field names.</param>
/// <param name="IndicatorLevel">The level of an indicator; 0 where it is none or is not stated.</param>
/// <param name="IsSure">Whether the spelling can mean nothing else.</param>
/// <param name="IsSureAlone">Whether it is as sure without an ending: 项目编码 is a project, 项目 may be anything that a table lists.</param>
internal sealed record HeaderSpelling(FieldRole Role, SubjectScheme[] Schemes, string[] Stems, int IndicatorLevel = 0, bool IsSure = true, bool IsSureAlone = true)
{
    /// <summary>Whether there are codes and names of it; else an ending such as 编码 makes it something else.</summary>
    public bool TakesEndings => Role is not (FieldRole.Amount or FieldRole.IndicatorTarget or FieldRole.FiscalYear or FieldRole.LineNumber or FieldRole.Remark);
}
