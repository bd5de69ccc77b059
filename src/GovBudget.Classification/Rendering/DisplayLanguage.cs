namespace GovBudget.Classification.Rendering;

/// <summary>The language of headings and remarks. Names of subjects and texts of documents stay as they are.</summary>
public enum DisplayLanguage
{
    /// <summary>中文, the default.</summary>
    Chinese = 0,

    /// <summary>English.</summary>
    English = 1,
}
