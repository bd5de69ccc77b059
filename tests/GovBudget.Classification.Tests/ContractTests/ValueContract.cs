using System.Reflection;

namespace GovBudget.Classification.Tests.ContractTests;

/// <summary>Proves in one call that a value type keeps the contracts of equality, hashing, comparison and operators.</summary>
internal static class ValueContract
{
    /// <summary>Proves equality between a value and its equal, and inequality with everything else.</summary>
    public static void Equality<T>(T value, T equal, params T[] others)
        where T : struct, IEquatable<T>
    {
        Assert.True(value.Equals(equal));
        Assert.True(value.Equals((object)equal));
        Assert.Equal(value.GetHashCode(), equal.GetHashCode());
        Assert.True(Apply<T>("op_Equality", value, equal));
        Assert.False(Apply<T>("op_Inequality", value, equal));
        Assert.False(value.Equals(null));
        Assert.False(value.Equals(new object()));
        foreach (T other in others)
        {
            Assert.False(value.Equals(other));
            Assert.False(other.Equals(value));
            Assert.False(value.Equals((object)other));
            Assert.False(Apply<T>("op_Equality", value, other));
            Assert.True(Apply<T>("op_Inequality", value, other));
        }

        Assert.True(default(T).Equals(default));
        Assert.Equal(default(T).GetHashCode(), default(T).GetHashCode());
    }

    /// <summary>Proves equality of objects that are compared by value, operators with <see langword="null"/> included.</summary>
    public static void EqualityOfObjects<T>(T value, T equal, params T[] others)
        where T : class, IEquatable<T>
    {
        Assert.NotSame(value, equal);
        Assert.True(value.Equals(equal));
        Assert.True(value.Equals((object)equal));
        Assert.Equal(value.GetHashCode(), equal.GetHashCode());
        Assert.True(Apply<T?>("op_Equality", value, equal));
        Assert.False(Apply<T?>("op_Inequality", value, equal));
        Assert.True(Apply<T?>("op_Equality", null, null));
        Assert.False(value.Equals(new object()));
        foreach (T? other in others.Append(null))
        {
            Assert.False(value.Equals(other));
            Assert.False(value.Equals((object?)other));
            Assert.False(Apply("op_Equality", value, other));
            Assert.False(Apply("op_Equality", other, value));
            Assert.True(Apply("op_Inequality", value, other));
        }
    }

    /// <summary>Proves the order of values that are given from the smallest to the largest, and their equality.</summary>
    public static void Order<T>(params T[] ascending)
        where T : struct, IEquatable<T>, IComparable<T>, IComparable
    {
        for (int i = 0; i < ascending.Length; i++)
        {
            Equality(ascending[i], ascending[i], [.. ascending.Where((_, index) => index != i)]);
            Assert.True(ascending[i].CompareTo(null) > 0);
            Assert.Throws<ArgumentException>(() => ascending[i].CompareTo(new object()));
            for (int j = 0; j < ascending.Length; j++)
            {
                Compare(ascending[i], ascending[j], i.CompareTo(j));
            }
        }
    }

    private static void Compare<T>(T left, T right, int expected)
        where T : struct, IComparable<T>, IComparable
    {
        Assert.Equal(expected, Math.Sign(left.CompareTo(right)));
        Assert.Equal(expected, Math.Sign(left.CompareTo((object)right)));
        Assert.Equal(expected < 0, Apply<T>("op_LessThan", left, right));
        Assert.Equal(expected <= 0, Apply<T>("op_LessThanOrEqual", left, right));
        Assert.Equal(expected > 0, Apply<T>("op_GreaterThan", left, right));
        Assert.Equal(expected >= 0, Apply<T>("op_GreaterThanOrEqual", left, right));
    }

    private static bool Apply<T>(string name, T left, T right)
    {
        MethodInfo? method = typeof(T).GetMethod(name, [typeof(T), typeof(T)]);
        Assert.True(method is not null, $"{typeof(T).Name} has no {name}.");
        return (bool)method.Invoke(null, [left, right])!;
    }
}
