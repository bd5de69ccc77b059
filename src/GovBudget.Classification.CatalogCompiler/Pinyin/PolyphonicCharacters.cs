namespace GovBudget.Classification.CatalogCompiler.Pinyin;

/// <summary>The characters of subject names that have readings with several initial letters (多音字).</summary>
/// <remarks>
/// The library that reads characters knows one reading of each. These are all initials of the readings that the list of general standard
/// characters of 2013 (通用规范汉字表) gives them: facts of the Unicode Han database 15.0, field kTGHZ2013, which has every character
/// that occurs in a name. Readings of the same initial (得 dé, děi) are no matter here.
/// </remarks>
internal static class PolyphonicCharacters
{
    /// <summary>Character → all its initials, in alphabetical order.</summary>
    public static IReadOnlyDictionary<char, string> Initials { get; } = new Dictionary<char, string>
    {
        ['万'] = "mw",
        ['会'] = "hk",
        ['传'] = "cz",
        ['便'] = "bp",
        ['券'] = "qx",
        ['区'] = "oq",
        ['单'] = "cds",
        ['卡'] = "kq",
        ['参'] = "cs",
        ['叶'] = "xy",
        ['合'] = "gh",
        ['否'] = "fp",
        ['强'] = "jq",
        ['折'] = "sz",
        ['提'] = "dt",
        ['无'] = "mw",
        ['期'] = "jq",
        ['术'] = "sz",
        ['柜'] = "gj",
        ['查'] = "cz",
        ['校'] = "jx",
        ['殖'] = "sz",
        ['畜'] = "cx",
        ['省'] = "sx",
        ['石'] = "ds",
        ['种'] = "cz",
        ['系'] = "jx",
        ['繁'] = "fp",
        ['缉'] = "jq",
        ['行'] = "hx",
        ['见'] = "jx",
        ['解'] = "jx",
        ['识'] = "sz",
        ['调'] = "dt",
        ['车'] = "cj",
        ['重'] = "cz",
        ['长'] = "cz",
        ['降'] = "jx",
    };
}
