using System.Runtime.CompilerServices;
using System.Text;

namespace VerifyXunit;

/// <summary>
/// Compares a text with the file <c>Class.Method.verified.txt</c> beside the test, as the package Verify.Xunit does, which
/// cannot be restored here (see Directory.Packages.props). Where they differ, what was received is written to
/// <c>Class.Method.received.txt</c> and the test fails; to accept it, rename that file to <c>.verified.txt</c>.
/// </summary>
/// <remarks>To move to the package, delete this file and reference it. Line ends and one line end at the end do not matter.</remarks>
internal static class Verifier
{
    public static async Task Verify(string target, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "")
    {
        ArgumentNullException.ThrowIfNull(target);
        string stem = Path.Combine(Path.GetDirectoryName(sourceFile)!, $"{Path.GetFileNameWithoutExtension(sourceFile)}.{method}");
        string received = $"{stem}.received.txt";
        string verified = $"{stem}.verified.txt";
        string text = Normalized(target);
        string? expected = File.Exists(verified) ? Normalized(await File.ReadAllTextAsync(verified)) : null;
        if (expected == text)
        {
            File.Delete(received);
            return;
        }

        await File.WriteAllTextAsync(received, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        throw new VerifyException(expected is null
            ? $"There is no {verified}. Received:\n{text}"
            : $"{received} differs from {Path.GetFileName(verified)} {FirstDifference(expected, text)}");
    }

    private static string Normalized(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n');

    private static string FirstDifference(string expected, string actual)
    {
        string[] expectedLines = expected.Split('\n');
        string[] actualLines = actual.Split('\n');
        int line = 0;
        while (line < Math.Min(expectedLines.Length, actualLines.Length) && expectedLines[line] == actualLines[line])
        {
            line++;
        }

        return $"at line {line + 1}.\nVerified: {LineOf(expectedLines, line)}\nReceived: {LineOf(actualLines, line)}";
    }

    private static string LineOf(string[] lines, int line) => line < lines.Length ? lines[line] : "(the end)";
}

/// <summary>A text differs from what was verified.</summary>
internal sealed class VerifyException(string message) : Exception(message);
