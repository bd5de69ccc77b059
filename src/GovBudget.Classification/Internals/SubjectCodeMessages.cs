using System.Globalization;

namespace GovBudget.Classification.Internals;

/// <summary>Every sentence about a text that is no code, in one place.</summary>
internal static class SubjectCodeMessages
{
    // A message is for people: a text of megabytes is cut to what tells it apart.
    private const int LongestQuote = 60;

    public static string Describe(SubjectCodeFault fault, string text, int position, SchemeRules rules)
    {
        string name = $"a {rules.EnglishName} code";
        return fault switch
        {
            SubjectCodeFault.Empty => $"An empty text is not {name}; it has {rules.AllowedLengths} digits and begins with {rules.FirstDigit}.",
            SubjectCodeFault.NotADigit => Invariant($"'{Quote(text)}' is not {name}: the character at position {position} (counted from 0) is no digit."),
            SubjectCodeFault.WrongLength => Invariant($"'{Quote(text)}' is not {name}: it has {rules.AllowedLengths} digits; the fault is at position {position} (counted from 0)."),
            SubjectCodeFault.OtherScheme => Invariant($"'{Quote(text)}' is not {name}: it begins with {rules.FirstDigit}; the fault is at position {position} (counted from 0)."),
            _ => Invariant($"The cells '{Quote(text)}' do not make {name}: a level is missing or two cells contradict each other."),
        };
    }

    private static string Quote(string text) => text.Length <= LongestQuote ? text : string.Concat(text.AsSpan(0, LongestQuote), "…");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
