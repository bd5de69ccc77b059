namespace GovBudget.Classification.Benchmarks.Ratios;

/// <summary>
/// <c>ratios</c>: the speed of the library against the limit of the machine and against its peers, on the same data, in one process.
/// Every peer must find the same; the exit code is 1 where two differ, 2 where the options cannot be understood.
/// </summary>
internal static class RatiosCommand
{
    public static int Run(string[] arguments)
    {
        if (arguments is not ["ratios", ..])
        {
            return -1;
        }

        try
        {
            return Run(RatiosOptions.Parse(arguments.AsSpan(1)));
        }
        catch (FormatException wrong)
        {
            Console.Error.WriteLine(wrong.Message);
            return 2;
        }
    }

    private static int Run(RatiosOptions options)
    {
        using var run = new RatiosRun(options);
        foreach (string task in options.Tasks)
        {
            run.Measure(task);
        }

        using Stream output = Console.OpenStandardOutput();
        new RatiosReport(options.Rows, run.Measurements, run.Differences).WriteTo(output);
        output.WriteByte((byte)'\n');
        foreach (string difference in run.Differences)
        {
            Console.Error.WriteLine($"Peers differ: {difference}");
        }

        return run.Differences.Count == 0 ? 0 : 1;
    }
}
