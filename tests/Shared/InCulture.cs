using System.Globalization;

namespace GovBudget.Classification.Tests;

/// <summary>Runs something in another culture, and leaves the culture as it was.</summary>
internal static class InCulture
{
    /// <summary>Cultures that write numbers, days and capital letters in different ways.</summary>
    public static IReadOnlyList<string> Names { get; } = ["", "zh-CN", "tr-TR", "ar-SA", "fa-IR"];

    public static T Run<T>(string name, Func<T> action)
    {
        (CultureInfo before, CultureInfo beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
        try
        {
            return action();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }
}
