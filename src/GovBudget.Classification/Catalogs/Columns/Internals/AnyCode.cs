namespace GovBudget.Classification.Catalogs.Columns.Internals;

/// <summary>Reads a printed text as a code of whichever scheme its first digit names.</summary>
internal static class AnyCode
{
    /// <summary>The scheme that the first digit of a text names; none where there is no digit, or one that no scheme has.</summary>
    public static SubjectScheme SchemeOf(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (c is (>= '0' and <= '9') or (>= '０' and <= '９'))
            {
                return SubjectCode.SchemeOf(c > '9' ? (char)(c - '０' + '0') : c);
            }
        }

        return SubjectScheme.None;
    }

    /// <summary>Reads the text of a value and notes what code it is.</summary>
    public static bool TryRead(ref DistinctValue value) => SchemeOf(value.Text) switch
    {
        SubjectScheme.Functional => TryRead<FunctionalCode>(ref value),
        SubjectScheme.Revenue => TryRead<RevenueCode>(ref value),
        SubjectScheme.GovernmentEconomic => TryRead<GovernmentEconomicCode>(ref value),
        SubjectScheme.DepartmentEconomic => TryRead<DepartmentEconomicCode>(ref value),
        _ => false,
    };

    /// <summary>Why a text is no code, in words; empty where it does not even begin with the digit of a scheme.</summary>
    public static string FaultOf(string text) => SchemeOf(text) switch
    {
        SubjectScheme.Functional => SubjectCodeReader.Read<FunctionalCode>(text).Message,
        SubjectScheme.Revenue => SubjectCodeReader.Read<RevenueCode>(text).Message,
        SubjectScheme.GovernmentEconomic => SubjectCodeReader.Read<GovernmentEconomicCode>(text).Message,
        SubjectScheme.DepartmentEconomic => SubjectCodeReader.Read<DepartmentEconomicCode>(text).Message,
        _ => string.Empty,
    };

    private static bool TryRead<TCode>(ref DistinctValue value)
        where TCode : struct, ISubjectCode<TCode>
    {
        SubjectCodeReading<TCode> reading = SubjectCodeReader.Read<TCode>(value.Text);
        if (!reading.Success)
        {
            return false;
        }

        value.Scheme = TCode.Scheme;
        value.Code = reading.Value.Packed;
        value.Adjustments = reading.Adjustments;
        return true;
    }
}
