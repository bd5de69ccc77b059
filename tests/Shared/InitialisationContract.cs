using System.Reflection;
using System.Runtime.CompilerServices;

namespace GovBudget.Classification.Tests;

/// <summary>What holds for the static state of a package, whoever uses what first, and from however many threads.</summary>
public abstract class InitialisationContract(Assembly assembly, int fewestObjects)
{
    private const int Threads = 64;
    private const BindingFlags AnyStatic = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly;

    // A type that needs another one's static fields while that one waits for its own finds them null: only in some orders.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Types_can_be_initialised_in_any_order(int seed)
    {
        string[] faults = FreshAssembly.Use(assembly, fresh =>
        {
            Type[] types = [.. fresh.GetTypes().Where(static type => !type.ContainsGenericParameters)];
            new Random(seed).Shuffle(types);
            foreach (Type type in types)
            {
                RuntimeHelpers.RunClassConstructor(type.TypeHandle);
            }

            return (string[])[.. types.SelectMany(NullFields)];
        });
        Assert.Empty(faults);
    }

    [Fact]
    public void The_first_use_from_many_threads_at_once_gives_all_of_them_the_same_object()
    {
        (string Name, string? Fault)[] objects = FreshAssembly.Use(assembly, static fresh => FaultsOf([.. fresh.GetExportedTypes().SelectMany(SharedObjects)]));
        Assert.True(objects.Length >= fewestObjects, $"Only {objects.Length} objects were asked for.");
        Assert.All(objects, static shared => Assert.True(shared.Fault is null, $"{shared.Name}: {shared.Fault}"));
    }

    // What the compiler generates keeps places for delegates and is filled on use.
    private static IEnumerable<string> NullFields(Type type) =>
        from field in type.GetFields(AnyStatic)
        where field is { IsInitOnly: true, FieldType.IsValueType: false }
            && !type.IsDefined(typeof(CompilerGeneratedAttribute))
            && !type.Name.Contains('<', StringComparison.Ordinal)
            && field.GetValue(null) is null
        select $"{type}.{field.Name} is null";

    // An extension block is a type too, whose members are never called.
    private static IEnumerable<PropertyInfo> SharedObjects(Type type) =>
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where type is { ContainsGenericParameters: false, IsInterface: false } && !type.FullName!.Contains('<', StringComparison.Ordinal) && property.GetMethod is not null && property.GetIndexParameters().Length == 0 && property.PropertyType is { IsValueType: false, IsByRef: false }
        select property;

    // The same threads go from one object to the next, all at once: starting as many for each would take most of the time.
    private static (string Name, string? Fault)[] FaultsOf(PropertyInfo[] properties)
    {
        using var barrier = new Barrier(Threads);
        object?[][] seen = [.. properties.Select(static _ => new object?[Threads])];
        Thread[] threads =
        [
            .. Enumerable.Range(0, Threads).Select(i => new Thread(() =>
            {
                for (int p = 0; p < properties.Length; p++)
                {
                    barrier.SignalAndWait();
                    seen[p][i] = Record.Exception(() => seen[p][i] = properties[p].GetValue(null)) ?? seen[p][i];
                }
            })),
        ];
        Array.ForEach(threads, static thread => thread.Start());
        Array.ForEach(threads, static thread => thread.Join());
        return [.. properties.Select((property, p) => ($"{property.DeclaringType}.{property.Name}", FaultOf(seen[p])))];
    }

    private static string? FaultOf(object?[] seen) =>
        Array.Find(seen, static one => one is null or Exception) is Exception fault ? fault.ToString()
        : Array.TrueForAll(seen, other => other is not null && ReferenceEquals(other, seen[0])) ? null : "not one object for all threads";
}
