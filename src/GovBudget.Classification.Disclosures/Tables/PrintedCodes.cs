namespace GovBudget.Classification.Disclosures.Tables;

/// <summary>The codes that a row prints, each of the scheme that its first digit names.</summary>
internal readonly record struct PrintedCodes
{
    public FunctionalCode? Functional { get; private init; }

    public RevenueCode? Revenue { get; private init; }

    public DepartmentEconomicCode? Department { get; private init; }

    public GovernmentEconomicCode? Government { get; private init; }

    /// <summary>The name beside the code (or, in one cell with it, behind it).</summary>
    public string Name { get; private init; }

    public string? GovernmentName { get; private init; }

    public static PrintedCodes Read(IReadOnlyList<RowKey> keys)
    {
        var codes = new PrintedCodes { Name = string.Empty };
        foreach (RowKey key in keys)
        {
            codes = codes.With(key);
        }

        return codes.Name.Length == 0 && codes.GovernmentName is { } name ? codes with { Name = name } : codes;
    }

    private PrintedCodes With(RowKey key)
    {
        string text = PrintedText.Normalize(key.CodeText.Length > 0 ? key.CodeText : key.Name);
        char first = text.FirstOrDefault(char.IsDigit);
        return SubjectCode.SchemeOf(first) switch
        {
            SubjectScheme.Functional when Read<FunctionalCode>(text, key, out string name) is { } code => this with { Functional = code, Name = name },
            SubjectScheme.Revenue when Read<RevenueCode>(text, key, out string name) is { } code => this with { Revenue = code, Name = name },
            SubjectScheme.DepartmentEconomic when Read<DepartmentEconomicCode>(text, key, out string name) is { } code => this with { Department = code, Name = name },
            SubjectScheme.GovernmentEconomic when Read<GovernmentEconomicCode>(text, key, out string name) is { } code => this with { Government = code, GovernmentName = name },
            _ => this,
        };
    }

    private static TCode? Read<TCode>(string text, RowKey key, out string name)
        where TCode : struct, ISubjectCode<TCode>
    {
        SubjectCodeReading<TCode> reading = SubjectCodeReader.Read<TCode>(text);
        name = key.CodeText.Length > 0 && key.Name.Length > 0 ? key.Name : reading.PrintedName ?? string.Empty;
        return reading.Success ? reading.Value : null;
    }
}
