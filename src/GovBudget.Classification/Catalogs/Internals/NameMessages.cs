using System.Globalization;

namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>Every sentence that the check of a name beside its code says, in one place.</summary>
internal static class NameMessages
{
    private const int MostNamed = 3;

    public static string Describe<TCode>(NameCheck<TCode> check)
        where TCode : struct, ISubjectCode<TCode> => check.Kind switch
        {
            NameCheckKind.Match => $"'{check.PrintedName}' is the name of {check.Code}.",
            NameCheckKind.PunctuationOnly => $"'{check.PrintedName}' is the name of {check.Code} but for punctuation, width or spaces: {check.ExpectedName}.",
            NameCheckKind.FormerName => $"'{check.PrintedName}' is a former name of {check.Code} {check.ExpectedName} ({Period(check)}).",
            NameCheckKind.LaterName => $"'{check.PrintedName}' is the name of {check.Code} {check.ExpectedName} at a later time only ({Period(check)}).",
            NameCheckKind.NameOfOtherCode => $"'{check.PrintedName}' is not the name of {check.Code} {check.ExpectedName} but of {Named(check)}.",
            NameCheckKind.Unknown => $"'{check.PrintedName}' is not the name of {check.Code} {check.ExpectedName}, nor of any other subject{Perhaps(check)}.",
            _ => $"{(check.Code.Packed.Bits == 0 ? "No code" : check.Code.ToString())} is no subject, printed with the name '{check.PrintedName}'{Perhaps(check)}.",
        };

    private static string Period<TCode>(NameCheck<TCode> check)
        where TCode : struct, ISubjectCode<TCode> =>
        check.OtherTime!.Code.Equals(check.Code) ? check.OtherTime.Period : $"as {check.OtherTime.Code}, {check.OtherTime.Period}";

    private static string Perhaps<TCode>(NameCheck<TCode> check)
        where TCode : struct, ISubjectCode<TCode> => check.Suggestions.IsEmpty ? string.Empty : $"; it may be {Named(check)}";

    private static string Named<TCode>(NameCheck<TCode> check)
        where TCode : struct, ISubjectCode<TCode>
    {
        string some = string.Join(", ", check.Suggestions.Take(MostNamed));
        int more = check.Suggestions.Length - MostNamed;
        return more > 0 ? string.Create(CultureInfo.InvariantCulture, $"{some} and {more} more") : some;
    }
}
