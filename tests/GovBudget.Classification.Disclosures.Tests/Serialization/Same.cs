using System.Collections;
using System.Reflection;

namespace GovBudget.Classification.Disclosures.Tests.Serialization;

/// <summary>Proves that two documents say the same in every member: records compare their lists by reference.</summary>
internal static class Same
{
    public static void As(object? expected, object? actual, string path = "$")
    {
        if (expected is null || actual is null || expected is string || expected.GetType().IsPrimitive || expected.GetType().IsEnum)
        {
            Assert.True(Equals(expected, actual), $"{path}: '{expected}' is not '{actual}'");
            return;
        }

        Assert.True(expected.GetType() == actual.GetType(), $"{path}: {expected.GetType().Name} is not {actual.GetType().Name}");
        if (expected is IEnumerable list)
        {
            object?[] others = [.. ((IEnumerable)actual).Cast<object?>()];
            object?[] ones = [.. list.Cast<object?>()];
            Assert.True(ones.Length == others.Length, $"{path}: {ones.Length} are not {others.Length}");
            for (int i = 0; i < ones.Length; i++)
            {
                As(ones[i], others[i], $"{path}[{i}]");
            }

            return;
        }

        if (!expected.GetType().Namespace!.StartsWith("GovBudget.Classification.Disclosures", StringComparison.Ordinal))
        {
            // The values of the package are equal where they are the same.
            Assert.True(expected.Equals(actual), $"{path}: '{expected}' is not '{actual}'");
            return;
        }

        foreach (PropertyInfo property in expected.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            As(property.GetValue(expected), property.GetValue(actual), $"{path}.{property.Name}");
        }
    }
}
