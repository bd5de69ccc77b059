namespace GovBudget.Classification.Catalogs;

/// <summary>How a printed name stands to the code it is printed with (编码与名称核对结果).</summary>
public enum NameCheckKind
{
    /// <summary>Nothing was checked; no result has this value.</summary>
    None = 0,

    /// <summary>The name is that of the code, character by character (一致).</summary>
    Match = 1,

    /// <summary>The name is that of the code but for punctuation, width or spaces (仅标点、全半角或空格不同).</summary>
    PunctuationOnly = 2,

    /// <summary>The code, or the code it was moved or merged from, had the name before (曾用名).</summary>
    FormerName = 3,

    /// <summary>The code has the name only after the time of the edition (后来的名称).</summary>
    LaterName = 4,

    /// <summary>The name is that of one or several other codes (名称属于其他科目).</summary>
    NameOfOtherCode = 5,

    /// <summary>No subject of the edition is known to have the name (名称未知).</summary>
    Unknown = 6,

    /// <summary>The code is no subject of the edition, and is known at no other time (编码未知).</summary>
    CodeUnknown = 7,

    /// <summary>The code is no subject on the date of the edition, but is one at another time (其他年度的编码).</summary>
    CodeOfOtherTime = 8,

    /// <summary>
    /// The code, or whoever has the name, is left out of the edition by <see cref="SubjectEdition{TCode}.WithEvidence"/>: the evidence is weaker
    /// than demanded (因证据不足未列入).
    /// </summary>
    LeftOut = 9,

    /// <summary>No subject of the date is known to have the name, but the catalogue knows it of others at another time, be it of one that had this code before (其他年度其他科目的名称).</summary>
    NameOfOtherTime = 10,
}
