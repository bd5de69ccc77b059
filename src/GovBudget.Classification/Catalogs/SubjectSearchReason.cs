namespace GovBudget.Classification.Catalogs;

/// <summary>Why a search gives a subject (匹配原因).</summary>
/// <remarks>Reasons say what matched, the score says how well; <see cref="SubjectSearchHit{TCode}.OtherTime"/> says whether the name is of another time.</remarks>
public enum SubjectSearchReason
{
    /// <summary>Nothing; no hit has this value.</summary>
    None = 0,

    /// <summary>The text is the code (编码).</summary>
    Code = 1,

    /// <summary>The text is the name, character by character (名称).</summary>
    ExactName = 2,

    /// <summary>The text is the name in another printed form: width, spaces, brackets, punctuation (标点、全半角不同).</summary>
    NormalizedName = 3,

    /// <summary>The text is a name that the subject had before the day of the edition (原名称).</summary>
    FormerName = 4,

    /// <summary>The text is a name that the subject has only after the day of the edition (后来的名称).</summary>
    LaterName = 5,

    /// <summary>The text is a code that the subject had before the day of the edition (原编码).</summary>
    FormerCode = 6,

    /// <summary>The text is a code that the subject has only after the day of the edition (后来的编码).</summary>
    LaterCode = 7,

    /// <summary>The text is all initials of the name in pinyin: <c>zsyz</c> for 招商引资 (拼音首字母).</summary>
    PinyinInitials = 8,

    /// <summary>The name begins with the text (名称开头).</summary>
    Prefix = 9,

    /// <summary>The code begins with the text (编码开头).</summary>
    CodePrefix = 10,

    /// <summary>The name is the text but for a few slips: characters too many, too few, wrong or exchanged (错字、漏字、多字、颠倒).</summary>
    Typo = 11,

    /// <summary>The name contains the text (名称包含).</summary>
    Contains = 12,

    /// <summary>The text contains the name (文字中含有名称).</summary>
    PartOfText = 13,

    /// <summary>The code is the text but for one digit, or two exchanged, or one near by (编码错位).</summary>
    CodeTypo = 14,

    /// <summary>The text is some of the initials of the name in pinyin, in a row (部分拼音首字母).</summary>
    PartOfPinyinInitials = 15,

    /// <summary>A part of the name is the text but for a few slips (部分名称有错字).</summary>
    PartTypo = 16,

    /// <summary>The characters of the text stand in the name in this order: 医保 for 医疗保险 (简称).</summary>
    Abbreviation = 17,
}
