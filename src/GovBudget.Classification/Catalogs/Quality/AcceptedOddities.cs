using System.Collections.Immutable;
using System.Globalization;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Catalogs.Quality;

/// <summary>Lists of accepted oddities: that of the catalogues of this package, and those of others.</summary>
public static class AcceptedOddities
{
    /// <summary>The name of the list inside the assembly.</summary>
    internal const string ResourceName = "GovBudget.Classification.Catalogs.Quality.accepted-oddities.csv";

    private const string Header = "check,code,reason";

    private static readonly Lazy<ImmutableArray<AcceptedOddity>> LazyShipped = new(static () =>
    {
        using Stream stream = typeof(AcceptedOddities).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException("The assembly holds no list of accepted oddities.");
        return Read(stream);
    });

    /// <summary>What was accepted in the catalogues of this package, with the reason of each.</summary>
    public static ImmutableArray<AcceptedOddity> Shipped => LazyShipped.Value;

    /// <summary>Reads a list: CSV (RFC 4180, UTF-8) with the header <c>check,code,reason</c>.</summary>
    /// <param name="stream">The list; it is read to its end and not closed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidDataException">A line is no accepted oddity: it names no check, no code of any scheme or no reason; the message names the line.</exception>
    public static ImmutableArray<AcceptedOddity> Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var text = new StringReader(Utf8Text.Read(stream));
        var rows = new CsvRows(text);
        if (!rows.TryRead(out CsvRow header) || string.Join(',', header.Fields) != Header)
        {
            throw new InvalidDataException($"A list of accepted oddities begins with the line '{Header}'.");
        }

        ImmutableArray<AcceptedOddity>.Builder read = ImmutableArray.CreateBuilder<AcceptedOddity>();
        while (rows.TryRead(out CsvRow row))
        {
            read.Add(row.Fault is null && row.Fields is [var check, var code, var reason] && IsCheck(check) && IsCode(code) && !string.IsNullOrWhiteSpace(reason)
                ? new(check, code, reason)
                : throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture,
                    $"Line {row.Line} is no accepted oddity: {row.Fault ?? "the code of a check, the code of a subject and a reason are needed"}.")));
        }

        return read.ToImmutable();
    }

    private static bool IsCheck(string code) => CatalogChecks.All.Any(check => check.Code == code);

    private static bool IsCode(string code) => code.Length > 0 && SubjectCode.SchemeOf(code[0]) switch
    {
        SubjectScheme.Functional => SubjectCode.TryParse<FunctionalCode>(code, out _),
        SubjectScheme.Revenue => SubjectCode.TryParse<RevenueCode>(code, out _),
        SubjectScheme.GovernmentEconomic => SubjectCode.TryParse<GovernmentEconomicCode>(code, out _),
        SubjectScheme.DepartmentEconomic => SubjectCode.TryParse<DepartmentEconomicCode>(code, out _),
        _ => false,
    };
}
