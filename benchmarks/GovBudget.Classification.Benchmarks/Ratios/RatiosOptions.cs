using System.Globalization;

namespace GovBudget.Classification.Benchmarks.Ratios;

/// <summary>What is asked of the command.</summary>
internal sealed class RatiosOptions
{
    public const string Usage =
        "Usage: ratios --rows N [--tasks a,b] [--peers a,b] [--threads N]";

    public int Rows { get; private set; }

    /// <summary>The tasks; all where nothing is said.</summary>
    public IReadOnlyList<string> Tasks { get; private set; } = RatioTask.All;

    public IReadOnlyList<string> Peers { get; private set; } = PeerName.All;

    /// <summary>How many threads are measured besides one thread; 1 for one thread only.</summary>
    public int Threads { get; private set; } = 1;

    /// <summary>Reads the arguments behind the name of the command.</summary>
    /// <exception cref="FormatException">They cannot be understood; the message says which and what could stand there.</exception>
    public static RatiosOptions Parse(ReadOnlySpan<string> arguments)
    {
        var options = new RatiosOptions();
        for (int i = 0; i < arguments.Length; i += 2)
        {
            string value = i + 1 < arguments.Length ? arguments[i + 1] : throw new FormatException($"'{arguments[i]}' needs a value. {Usage}");
            switch (arguments[i])
            {
                case "--rows":
                    options.Rows = Number(value, 2, 200_000_000);
                    break;
                case "--threads":
                    options.Threads = Number(value, 1, Environment.ProcessorCount);
                    break;
                case "--tasks":
                    options.Tasks = Names(value, RatioTask.All);
                    break;
                case "--peers":
                    options.Peers = Names(value, PeerName.All);
                    break;
                default:
                    throw new FormatException($"There is no option '{arguments[i]}'. {Usage}");
            }
        }

        return options.Rows > 0 ? options : throw new FormatException($"--rows is missing. {Usage}");
    }

    private static int Number(string text, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most
            ? number
            : throw new FormatException($"'{text}' is not a number from {least} to {most}. {Usage}");

    // In the order of what is known, whatever the order in which they are asked for.
    private static string[] Names(string text, string[] known)
    {
        string[] asked = text.Split(',');
        string? unknown = Array.Find(asked, name => !known.Contains(name));
        return unknown is null
            ? [.. known.Where(asked.Contains)]
            : throw new FormatException($"'{unknown}' is none of {string.Join(", ", known)}. {Usage}");
    }
}
