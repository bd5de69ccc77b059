using System.Reflection;

namespace GovBudget.Classification.Tests;

/// <summary>Every public enumeration either has Chinese names, or it is said here that it needs none: a new one has to be decided on.</summary>
/// <param name="assembly">The package.</param>
/// <param name="unnamed">The enumerations that say how something is done, found or failed, or whose words stand elsewhere.</param>
public abstract class VocabularyNamesContract(Assembly assembly, string[] unnamed)
{
    private Type[] Enumerations => [.. assembly.GetExportedTypes().Where(static type => type.IsEnum)];

    [Fact]
    public void A_word_of_the_vocabulary_has_a_chinese_name() =>
        Assert.Equal(unnamed.Order(StringComparer.Ordinal), Enumerations.Where(type => NameOf(type) is null).Select(static type => type.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void The_members_have_names_of_their_own_and_what_is_no_member_has_none() => Assert.All(Enumerations, type =>
    {
        if (NameOf(type) is not { } name)
        {
            return;
        }

        object[] members = [.. Enum.GetValues(type).Cast<object>()];
        string[] names = [.. members.Select(member => (string)name.Invoke(null, [member])!)];
        Assert.Equal(names.Length, names.Distinct(StringComparer.Ordinal).Count());
        Assert.All(members.Zip(names), static pair => Assert.True(pair.Second.Length > 0 || Convert.ToInt32(pair.First, null) == 0, $"{pair.First} has no name."));
        Assert.IsType<ArgumentOutOfRangeException>(Assert.Throws<TargetInvocationException>(() => name.Invoke(null, [Enum.ToObject(type, 9_999)])).InnerException);
    });

    private MethodInfo? NameOf(Type enumeration) => assembly.GetExportedTypes()
        .Where(static type => type is { IsAbstract: true, IsSealed: true })
        .Select(type => type.GetMethod("get_ChineseName", BindingFlags.Public | BindingFlags.Static, [enumeration]))
        .FirstOrDefault(static method => method is not null);
}
