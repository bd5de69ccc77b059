using System.Reflection;
using System.Text.RegularExpressions;
using GovBudget.Classification.CatalogCompiler.Constants;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Constants;

namespace GovBudget.Classification.CatalogCompiler.Tests.Constants;

/// <summary>The compiled constants against the catalogues they were written from.</summary>
public sealed partial class ShippedConstantsTests
{
    private static readonly string[] Levels = ["类", "款", "项", "目"];

    [Fact]
    public void Functional_constants_are_the_codes_and_names_of_the_catalogue() => AssertFits(typeof(功能分类), SubjectCatalogs.Functional);

    [Fact]
    public void Revenue_constants_are_the_codes_and_names_of_the_catalogue() => AssertFits(typeof(收入分类), SubjectCatalogs.Revenue);

    [Fact]
    public void Government_economic_constants_are_the_codes_and_names_of_the_catalogue() => AssertFits(typeof(政府经济分类), SubjectCatalogs.GovernmentEconomic);

    [Fact]
    public void Department_economic_constants_are_the_codes_and_names_of_the_catalogue() => AssertFits(typeof(部门经济分类), SubjectCatalogs.DepartmentEconomic);

    private static void AssertFits<TCode>(Type outermost, SubjectCatalog<TCode> catalog)
        where TCode : struct, ISubjectCode<TCode>
    {
        (PropertyInfo Property, TCode Code)[] constants = [.. ConstantsOf<TCode>(outermost)];

        Assert.All(constants, constant => AssertNamed(constant.Property, constant.Code, catalog));
        Assert.All(constants, constant => AssertPlaced(constant.Property, constant.Code, outermost));
        Assert.Equal(
            catalog.Records.Select(static record => record.Code).Distinct().Order(),
            constants.Where(static constant => constant.Property.GetCustomAttribute<ObsoleteAttribute>() is null).Select(static constant => constant.Code).Order());
    }

    // What has ended or has another name now is advised against with the day of the change.
    private static void AssertNamed<TCode>(PropertyInfo property, TCode code, SubjectCatalog<TCode> catalog)
        where TCode : struct, ISubjectCode<TCode>
    {
        string name = Plain(Levels.Contains(property.Name) ? property.DeclaringType!.Name : property.Name);
        SubjectRecord<TCode>[] named = [.. catalog.History(code).Where(record => Identifier.Of(record.Name) == name)];
        Assert.True(named.Length > 0, $"{code} never had the name {name}.");
        if (property.GetCustomAttribute<ObsoleteAttribute>() is { } obsolete)
        {
            Assert.All(named, record => Assert.NotNull(record.To));
            Assert.Matches(@"since \d{4}-\d\d-\d\d\??: ", obsolete.Message);
        }
    }

    private static void AssertPlaced<TCode>(PropertyInfo property, TCode code, Type outermost)
        where TCode : struct, ISubjectCode<TCode>
    {
        Type? enclosing = Levels.Contains(property.Name) ? property.DeclaringType!.DeclaringType : property.DeclaringType;
        if (enclosing != outermost)
        {
            TCode above = Levels.Select(level => enclosing!.GetProperty(level)).OfType<PropertyInfo>().Select(static own => (TCode)own.GetValue(null)!).Single();
            Assert.True(above.IsAncestorOf(code), $"{code} is written below {above}.");
        }
    }

    private static IEnumerable<(PropertyInfo Property, TCode Code)> ConstantsOf<TCode>(Type type)
        where TCode : struct, ISubjectCode<TCode> =>
        type.GetProperties().Select(static property => (property, (TCode)property.GetValue(null)!)).Concat(type.GetNestedTypes().SelectMany(ConstantsOf<TCode>));

    private static string Plain(string identifier) => Suffix().Replace(identifier, string.Empty);

    [GeneratedRegex(@"_([类款项目]|\d{3,})$", RegexOptions.CultureInvariant)]
    private static partial Regex Suffix();
}
