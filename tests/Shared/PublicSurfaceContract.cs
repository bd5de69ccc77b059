using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace GovBudget.Classification.Tests;

/// <summary>What holds for everything that a package shows: documented, consistent, immutable, no floating point near money.</summary>
public abstract class PublicSurfaceContract(Assembly assembly)
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
    private const BindingFlags AnyStatic = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private IEnumerable<Type> Types => assembly.GetExportedTypes().Where(static type => !IsGenerated(type));

    [Fact]
    public void Every_public_type_and_member_is_documented()
    {
        Dictionary<string, int> documented = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml"))
            .Descendants("member")
            .Where(static member => member.Element("inheritdoc") is not null || !string.IsNullOrWhiteSpace(member.Element("summary")?.ToString(SaveOptions.None)))
            .CountBy(static member => WithoutParameters(member.Attribute("name")!.Value))
            .ToDictionary();
        Assert.NotEmpty(documented);
        string[] missing =
        [
            .. Types.SelectMany(static type => MembersOf(type).Prepend(Id('T', type)))
                .CountBy(static id => id)
                .Where(id => documented.GetValueOrDefault(id.Key) < id.Value)
                .Select(static id => id.Key),
        ];
        Assert.Empty(missing);
    }

    [Fact]
    public void What_is_equatable_has_the_operators_of_equality() =>
        AssertOperators(typeof(IEquatable<>), "op_Equality", "op_Inequality");

    [Fact]
    public void What_is_comparable_has_the_operators_of_order_and_sorts_among_objects()
    {
        AssertOperators(typeof(IComparable<>), "op_LessThan", "op_LessThanOrEqual", "op_GreaterThan", "op_GreaterThanOrEqual");
        Assert.All(
            Types.Where(static type => !type.IsInterface && ImplementsOnItself(type, typeof(IComparable<>))),
            static type => Assert.True(typeof(IComparable).IsAssignableFrom(type), $"{type} is no IComparable."));
    }

    [Fact]
    public void No_member_takes_or_gives_floating_point()
    {
        IEnumerable<string> floating =
            from type in Types
            from member in type.GetMembers(Declared)
            from used in TypesIn(member)
            where used == typeof(double) || used == typeof(float) || used == typeof(Half)
            select $"{type}.{member.Name}";
        Assert.Empty(floating);
    }

    [Fact]
    public void Nothing_that_is_public_can_be_changed()
    {
        IEnumerable<string> fields = Types.SelectMany(static type => type.GetFields(Declared))
            .Where(static field => !field.IsLiteral && (!field.IsInitOnly || field.FieldType.IsArray) && !field.DeclaringType!.IsEnum)
            .Select(static field => $"{field.DeclaringType}.{field.Name}");
        IEnumerable<string> setters = Types.SelectMany(static type => type.GetProperties(Declared))
            // Options of a container are set by those who configure it, before anything is made of them.
            .Where(static property => property.DeclaringType!.Namespace?.EndsWith(".DependencyInjection", StringComparison.Ordinal) != true)
            .Where(static property => property.SetMethod is { IsPublic: true } setter
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            .Select(static property => $"{property.DeclaringType}.{property.Name}");
        IEnumerable<string> structs = Types.Where(static type => type is { IsValueType: true, IsEnum: false } && type.GetCustomAttribute<IsReadOnlyAttribute>() is null)
            .Select(static type => $"{type} is not readonly");
        Assert.Empty(fields.Concat(setters).Concat(structs));
    }

    [Fact]
    public void There_is_no_static_state_that_changes()
    {
        IEnumerable<string> state = assembly.GetTypes()
            .Where(static type => !IsGenerated(type))
            .SelectMany(static type => type.GetFields(AnyStatic))
            .Where(static field => !field.IsLiteral && !field.IsInitOnly && !IsGenerated(field))
            .Select(static field => $"{field.DeclaringType}.{field.Name}");
        Assert.Empty(state);
    }

    [Fact]
    public void What_can_be_parsed_can_be_tried()
    {
        Type[] parsed = [.. Types.Where(static type => type.GetMethods(Declared).Any(static method => method.IsStatic && method.Name == "Parse"))];
        Assert.All(parsed, static type => Assert.Contains(type.GetMethods(Declared), static method => method.IsStatic && method.Name == "TryParse"));
    }

    private static bool IsGenerated(MemberInfo member) =>
        member.Name.Contains('<', StringComparison.Ordinal)
        || member.IsDefined(typeof(CompilerGeneratedAttribute))
        || (member.DeclaringType is { } outer && IsGenerated(outer));

    private static bool ImplementsOnItself(Type type, Type definition) =>
        Array.Exists(type.GetInterfaces(), other => other.IsGenericType && other.GetGenericTypeDefinition() == definition && other.GenericTypeArguments[0] == type);

    private void AssertOperators(Type definition, params string[] operators) => Assert.Empty(
        from type in Types
        where !type.IsInterface && ImplementsOnItself(type, definition)
        from name in operators
        where type.GetMethod(name, [type, type]) is null
        select $"{type} has no {name}");

    private static IEnumerable<Type> TypesIn(MemberInfo member) => member switch
    {
        FieldInfo field => Parts(field.FieldType),
        PropertyInfo property => Parts(property.PropertyType),
        MethodBase method => method.GetParameters().Select(static parameter => parameter.ParameterType)
            .Append((method as MethodInfo)?.ReturnType ?? typeof(void))
            .SelectMany(Parts),
        _ => [],
    };

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!) : type.GenericTypeArguments.SelectMany(Parts).Append(type);

    // The names that the compiler gives to what is documented, without parameters: overloads are counted.
    private static IEnumerable<string> MembersOf(Type type)
    {
        foreach (MemberInfo member in type.GetMembers(Declared).Where(static member => !IsGenerated(member)))
        {
            switch (member)
            {
                case FieldInfo { IsSpecialName: false }:
                    yield return $"{Id('F', type)}.{member.Name}";
                    break;
                case PropertyInfo:
                    yield return $"{Id('P', type)}.{member.Name}";
                    break;
                case EventInfo:
                    yield return $"{Id('E', type)}.{member.Name}";
                    break;
                case MethodInfo method when !IsAccessor(method) && method.GetBaseDefinition() == method:
                    yield return $"{Id('M', type)}.{member.Name}";
                    break;
                case ConstructorInfo { IsStatic: false } constructor when constructor.GetParameters().Length > 0:
                    yield return $"{Id('M', type)}.#ctor";
                    break;
            }
        }
    }

    private static bool IsAccessor(MethodInfo method) =>
        method.Name.StartsWith("get_", StringComparison.Ordinal) || method.Name.StartsWith("set_", StringComparison.Ordinal);

    private static string Id(char kind, Type type) => $"{kind}:{type.FullName!.Replace('+', '.')}";

    private static string WithoutParameters(string id)
    {
        int end = id.AsSpan().IndexOfAny("(~");
        string name = end < 0 ? id : id[..end];
        int generic = name.IndexOf("``", StringComparison.Ordinal);
        return generic < 0 ? name : name[..generic];
    }
}
