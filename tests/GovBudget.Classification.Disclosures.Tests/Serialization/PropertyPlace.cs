using System.Collections;
using System.Reflection;

namespace GovBudget.Classification.Disclosures.Tests.Serialization;

/// <summary>A property somewhere in a document, which can be set to what no document says: records are copied to be changed, and a law wants to change them all.</summary>
/// <param name="get">The object that has it; of a value type a copy.</param>
/// <param name="put">Puts a changed copy back where it came from.</param>
/// <param name="property">The property.</param>
internal sealed class PropertyPlace(Func<object> get, Action<object> put, PropertyInfo property)
{
    public object? Value
    {
        get => property.GetValue(get());
        set
        {
            object owner = get();
            property.SetValue(owner, value);
            put(owner);
        }
    }

    /// <summary>One place of each property, by its path.</summary>
    public static IEnumerable<(string Path, PropertyPlace Place)> In(object document) => In(() => document, static _ => { }, document.GetType().Name, []);

    /// <summary>Values of the type of the property that stand in no document.</summary>
    public object?[] OddValues()
    {
        Type? underlying = Nullable.GetUnderlyingType(property.PropertyType);
        object?[] odd = OddValues(underlying ?? property.PropertyType);
        return underlying is null ? odd : [null, .. odd];
    }

    private static object?[] OddValues(Type type) => type switch
    {
        _ when type == typeof(int) => [-2, -1, 0, 2, 7, int.MinValue, int.MaxValue],
        _ when type == typeof(long) => [-1L, 0L, long.MinValue, long.MaxValue],
        _ when type == typeof(decimal) => [-1m, 0m, 0.000m, decimal.MaxValue],
        _ when type == typeof(string) => ["", "\0", "\uD800"],
        { IsEnum: true } => [Enum.ToObject(type, 0), Enum.ToObject(type, 99), Enum.ToObject(type, -1)],
        { IsPrimitive: true } => [],
        { IsValueType: true } when !IsList(type) => [Activator.CreateInstance(type)],
        _ => [],
    };

    private static IEnumerable<(string Path, PropertyPlace Place)> In(Func<object> get, Action<object> put, string path, HashSet<string> seen)
    {
        object owner = get();
        foreach (PropertyInfo property in owner.GetType().GetProperties().Where(static property => property.SetMethod is not null))
        {
            var place = new PropertyPlace(get, put, property);
            string here = $"{path}.{property.Name}";
            if (seen.Add(here))
            {
                yield return (here, place);
            }

            foreach ((string, PropertyPlace) inner in IsList(property.PropertyType) ? InElements(place.Value!, here, seen) : InValue(place, here, seen))
            {
                yield return inner;
            }
        }
    }

    private static IEnumerable<(string Path, PropertyPlace Place)> InValue(PropertyPlace place, string path, HashSet<string> seen) =>
        place.Value is { } value && HasPlaces(value) ? In(() => place.Value!, owner => place.Value = owner, path, seen) : [];

    private static IEnumerable<(string Path, PropertyPlace Place)> InElements(object list, string path, HashSet<string> seen)
    {
        // What is not for the public: the array that the list wraps, whose elements can be set.
        var elements = (Array)list.GetType().GetField("array", BindingFlags.NonPublic | BindingFlags.Instance)!.GetValue(list)!;
        return Enumerable.Range(0, elements.Length).Where(i => HasPlaces(elements.GetValue(i)!)).SelectMany(i =>
            In(() => elements.GetValue(i)!, owner => elements.SetValue(owner, i), $"{path}[{elements.GetValue(i)!.GetType().Name}]", seen));
    }

    private static bool HasPlaces(object value) => value.GetType().Namespace is "GovBudget.Classification.Disclosures" or "GovBudget.Classification.Checks" && !value.GetType().IsEnum;

    private static bool IsList(Type type) => type != typeof(string) && type.IsAssignableTo(typeof(IEnumerable));
}
