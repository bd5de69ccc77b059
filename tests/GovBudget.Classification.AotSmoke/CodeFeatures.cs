using System.Text;

namespace GovBudget.Classification.AotSmoke;

internal static class CodeFeatures
{
    public static void Check()
    {
        CheckScheme<FunctionalCode>("2011308", "20113", "201");
        CheckScheme<RevenueCode>("101010101", "1010101", "10101", "101");
        CheckScheme<GovernmentEconomicCode>("50101", "501");
        CheckScheme<DepartmentEconomicCode>("3010101", "30101", "301");
        Expect.Throws<FormatException>(() => FunctionalCode.Parse("201130"), "position 6");
        Expect.Equal(SubjectScheme.DepartmentEconomic, SubjectCode.SchemeOf('3'));
        CheckTolerantReader();
    }

    private static void CheckScheme<TCode>(string text, params string[] ancestors)
        where TCode : struct, ISubjectCode<TCode>
    {
        TCode code = SubjectCode.Parse<TCode>(text).Value;
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        Expect.True(SubjectCode.TryParse(utf8, out TCode same) && same == code);
        Expect.Equal(code, Parsed<TCode>(text));
        Expect.Equal(text, code.ToString());
        Expect.Equal(text, $"{code}");
        Expect.Equal(string.Join(' ', ancestors), string.Join(' ', code.Ancestors));

        Span<char> chars = stackalloc char[9];
        Expect.True(code.TryFormat(chars, out int written, default, null));
        Expect.Equal(text, chars[..written].ToString());
        Span<byte> bytes = stackalloc byte[9];
        Expect.True(code.TryFormat(bytes, out written, default, null));
        Expect.True(bytes[..written].SequenceEqual(utf8));
        foreach (TCode ancestor in code.Ancestors)
        {
            Expect.True(ancestor.IsAncestorOf(code) && ancestor < code);
        }
    }

    private static T Parsed<T>(string text)
        where T : IParsable<T> => T.Parse(text, null);

    private static void CheckTolerantReader()
    {
        SubjectCodeReading<FunctionalCode> reading = SubjectCodeReader.Read<FunctionalCode>("[２０１１３０８]招商引资");
        Expect.Equal(2011308, reading.Value.Number);
        Expect.Equal("招商引资", reading.PrintedName);
        Expect.Equal(SubjectCodeAdjustments.Brackets | SubjectCodeAdjustments.FullWidth | SubjectCodeAdjustments.NameSetApart, reading.Adjustments);
        Expect.Equal(2011308, SubjectCodeReader.ReadCells<FunctionalCode>("201", "13", "08").Value.Number);
        Expect.Equal(SubjectCodeFault.OtherScheme, SubjectCodeReader.Read<RevenueCode>("2011308").Fault);
    }
}
