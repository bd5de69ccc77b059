using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Tests.ContractTests;

/// <summary>Proves in one call that a vocabulary is complete, reads its own names, and is a tree.</summary>
internal static class VocabularyContract
{
    public static void Check<TEnum>(VocabularyTable<TEnum> table)
        where TEnum : struct, Enum
    {
        TEnum none = default;
        Assert.Equal("None", none.ToString());
        Assert.Equal("", table.Name(none));
        Assert.Null(table.Parent(none));
        Assert.Empty(table.Children(none));
        Assert.Equal(Enum.GetValues<TEnum>().Where(value => !value.Equals(none)).Order(), table.All.Order());
        Assert.Equal(table.All.Count, table.All.Select(table.Name).Distinct().Count());

        foreach (TEnum value in table.All)
        {
            Assert.Equal(value, table.Parse(table.Name(value)));
            Assert.Equal(value, table.Parse($" 一、{table.Name(value)}： "));
            CheckTree(table, value);
        }

        foreach ((string spelling, TEnum value) in table.Spellings)
        {
            Assert.Equal(value, table.Parse(spelling));
            Assert.Equal(spelling, PrintedText.Normalize(spelling));
        }

        CheckUnknown(table);
    }

    private static void CheckTree<TEnum>(VocabularyTable<TEnum> table, TEnum value)
        where TEnum : struct, Enum
    {
        var seen = new HashSet<TEnum> { value };
        for (TEnum? parent = table.Parent(value); parent is { } current; parent = table.Parent(current))
        {
            Assert.True(seen.Add(current), $"{value} stands below itself.");
            Assert.True(table.IsSelfOrDescendantOf(value, current));
            Assert.False(table.IsSelfOrDescendantOf(current, value));
            Assert.True(IndexIn(table, current) < IndexIn(table, value), "A parent stands before its children.");
        }

        Assert.True(table.IsSelfOrDescendantOf(value, value));
        Assert.False(table.IsSelfOrDescendantOf(value, default));
        Assert.All(table.Children(value), child => Assert.Equal(value, table.Parent(child)));
        Assert.Equal(table.All.Where(other => value.Equals(table.Parent(other))), table.Children(value));
    }

    private static void CheckUnknown<TEnum>(VocabularyTable<TEnum> table)
        where TEnum : struct, Enum
    {
        var undefined = (TEnum)Enum.ToObject(typeof(TEnum), 99);
        Assert.Throws<ArgumentOutOfRangeException>(() => table.Name(undefined));
        Assert.Throws<ArgumentOutOfRangeException>(() => table.Parent(undefined));
        Assert.Throws<ArgumentOutOfRangeException>(() => table.Children(undefined));
        Assert.Throws<ArgumentOutOfRangeException>(() => table.IsSelfOrDescendantOf(default, undefined));
        foreach (string unknown in new[] { "", " ", "一、", "无", "合计", "—", new string('一', 5000) })
        {
            Assert.False(table.TryParse(unknown, out TEnum value));
            Assert.Equal(default, value);
        }

        FormatException failure = Assert.Throws<FormatException>(() => table.Parse("不存在"));
        Assert.Contains("不存在", failure.Message, StringComparison.Ordinal);
    }

    private static int IndexIn<TEnum>(VocabularyTable<TEnum> table, TEnum value)
        where TEnum : struct, Enum => table.All.ToList().IndexOf(value);
}
