using System.Runtime.CompilerServices;

namespace GovBudget.Classification.AotSmoke;

/// <summary>Compares what a feature gave with what it must give.</summary>
internal static class Expect
{
    public static void Equal<T>(T expected, T actual, [CallerArgumentExpression(nameof(actual))] string expression = "")
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
        {
            throw new SmokeFailureException($"{expression} is '{actual}', not '{expected}'");
        }
    }

    public static void True(bool condition, [CallerArgumentExpression(nameof(condition))] string expression = "")
    {
        if (!condition)
        {
            throw new SmokeFailureException($"{expression} does not hold");
        }
    }

    public static void Throws<TException>(Action action, string messagePart)
        where TException : Exception
    {
        try
        {
            action();
        }
        catch (TException exception)
        {
            True(exception.Message.Contains(messagePart, StringComparison.Ordinal), $"'{exception.Message}' says '{messagePart}', which");
            return;
        }

        throw new SmokeFailureException($"no {typeof(TException).Name} was thrown");
    }
}
