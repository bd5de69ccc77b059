using System.Text;

namespace GovBudget.Classification.Tests;

/// <summary>What can happen to a file on its way: a seed decides, so that a fault can be had again.</summary>
internal static class Damage
{
    private const int LongestPart = 2_000;

    /// <summary>A copy of the bytes with anything done to it.</summary>
    /// <param name="original">The bytes.</param>
    /// <param name="random">Decides what is done, and where.</param>
    /// <param name="intruders">What else may stand in the copy, once or often.</param>
    /// <param name="most">How many things are done at most.</param>
    public static byte[] Of(ReadOnlySpan<byte> original, Random random, IReadOnlyList<byte[]> intruders, int most = 11)
    {
        List<byte> bytes = [.. original];
        for (int left = random.Next(1, most + 1); left > 0; left--)
        {
            Once(bytes, random, intruders);
        }

        return [.. bytes];
    }

    /// <summary>The intruders as UTF-8.</summary>
    public static byte[][] Intruders(params IEnumerable<string> texts) => [.. texts.Select(Encoding.UTF8.GetBytes)];

    private static void Once(List<byte> bytes, Random random, IReadOnlyList<byte[]> intruders)
    {
        if (bytes.Count == 0)
        {
            return;
        }

        int at = random.Next(bytes.Count);
        int length = Math.Min(random.Next(1, LongestPart), bytes.Count - at);
        switch (random.Next(6))
        {
            case 0:
                bytes[at] = (byte)random.Next(256);
                break;
            case 1 when length < bytes.Count:
                bytes.RemoveRange(at, length);
                break;
            case 2:
                bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                break;
            case 3:
                bytes.Reverse(at, length);
                break;
            case 4:
                bytes.InsertRange(at, Enumerable.Repeat(intruders[random.Next(intruders.Count)], random.Next(1, 300)).SelectMany(static intruder => intruder));
                break;
            default:
                bytes.InsertRange(at, intruders[random.Next(intruders.Count)]);
                break;
        }
    }
}
