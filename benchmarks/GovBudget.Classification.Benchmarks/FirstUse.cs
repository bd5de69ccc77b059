using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Constants;
using NodaTime;

namespace GovBudget.Classification.Benchmarks;

/// <summary>
/// The first use of one edition in a fresh process: <c>first-use</c> starts this program anew for each measurement, so that nothing is
/// compiled or read before. Of the schemes it is that of an edition and a name; <c>constant</c> is one constant with a Chinese name, <c>parse</c> the
/// same code read from its digits. Also the memory that all editions of all schemes keep: <c>memory</c>.
/// </summary>
internal static class FirstUse
{
    private const int Runs = 21;
    private static readonly string[] Schemes = ["functional", "department-economic", "government-economic", "revenue", "constant", "parse"];

    public static int Run(string[] arguments)
    {
        switch (arguments)
        {
            case ["first-use", var scheme]:
                Console.WriteLine(Measure(scheme).ToString(CultureInfo.InvariantCulture));
                return 0;
            case ["first-use"]:
                foreach (string scheme in Schemes)
                {
                    long[] microseconds = [.. Enumerable.Range(0, Runs).Select(_ => MeasureInFreshProcess(scheme)).Order()];
                    Console.WriteLine($"{scheme}: median {microseconds[Runs / 2]} us, fastest {microseconds[0]} us, slowest {microseconds[^1]} us of {Runs} processes");
                }

                return 0;
            case ["memory"]:
                Console.WriteLine($"all editions of all schemes and accounts: {MeasureMemory()} bytes");
                return 0;
            default:
                return -1;
        }
    }

    private static long Measure(string scheme)
    {
        // The date is the caller's, and so is what NodaTime needs to make one.
        var date = new LocalDate(2026, 1, 1);
        long start = Stopwatch.GetTimestamp();
        if (scheme is "constant" or "parse")
        {
            FunctionalCode code = scheme == "constant" ? Constant() : FunctionalCode.Parse("2011308");
            TimeSpan taken = Stopwatch.GetElapsedTime(start);
            return code.Level == SubjectLevel.Item ? (long)taken.TotalMicroseconds : throw new InvalidOperationException("The code is no item.");
        }

        string name = scheme switch
        {
            "revenue" => NameOf(SubjectCatalogs.Revenue, date, "101"),
            "government-economic" => NameOf(SubjectCatalogs.GovernmentEconomic, date, "50101"),
            "department-economic" => NameOf(SubjectCatalogs.DepartmentEconomic, date, "30101"),
            _ => NameOf(SubjectCatalogs.Functional, date, "2011308"),
        };
        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
        return name.Length > 0 ? (long)elapsed.TotalMicroseconds : throw new InvalidOperationException("The subject has no name.");
    }

    // A method of its own: whoever measures the digits must not load the constants.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static FunctionalCode Constant() => 功能分类.一般公共服务支出.商贸事务.招商引资;

    private static string NameOf<TCode>(SubjectCatalog<TCode> catalog, LocalDate date, string code)
        where TCode : struct, ISubjectCode<TCode> => catalog.At(date)[SubjectCode.Parse<TCode>(code).Value].Name;

    private static long MeasureInFreshProcess(string scheme)
    {
        // Started as "dotnet X.dll", the process is dotnet, and X.dll is to be named again.
        string path = Environment.ProcessPath!;
        bool isHost = Path.GetFileNameWithoutExtension(path).Equals("dotnet", StringComparison.OrdinalIgnoreCase);
        string[] arguments = isHost ? [typeof(FirstUse).Assembly.Location, "first-use", scheme] : ["first-use", scheme];
        using var process = Process.Start(new ProcessStartInfo(path, arguments) { RedirectStandardOutput = true })!;
        long microseconds = long.Parse(process.StandardOutput.ReadToEnd(), CultureInfo.InvariantCulture);
        process.WaitForExit();
        return microseconds;
    }

    private static long MeasureMemory()
    {
        _ = new LocalDate(2026, 1, 1);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        object[] kept = [AllOf(SubjectCatalogs.Functional), AllOf(SubjectCatalogs.Revenue), AllOf(SubjectCatalogs.GovernmentEconomic), AllOf(SubjectCatalogs.DepartmentEconomic)];
        long after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(kept);
        return after - before;
    }

    // Every state of every account, with every subject and the index of names.
    private static List<object> AllOf<TCode>(SubjectCatalog<TCode> catalog)
        where TCode : struct, ISubjectCode<TCode>
    {
        var all = new List<object>();
        foreach (CatalogCoverage covered in catalog.Coverage)
        {
            for (LocalDate day = covered.Days.Start; day <= covered.Days.End; day = catalog.At(day).Valid.End.PlusDays(1))
            {
                foreach (BudgetAccount account in catalog.Accounts.Prepend(BudgetAccount.None))
                {
                    SubjectEdition<TCode> edition = catalog.At(day, account);
                    _ = edition.Subjects.Length + edition.FindAllByName("行政运行").Length;
                    all.Add(edition);
                }
            }
        }

        return all;
    }
}
