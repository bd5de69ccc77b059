using System.Reflection;
using System.Runtime.Loader;

namespace GovBudget.Classification.Tests;

/// <summary>A package loaded once more, with static state of its own in which nothing has been used yet.</summary>
/// <remarks>The assemblies of the product are loaded anew; those of others, such as NodaTime, are the ones that run already.</remarks>
internal sealed class FreshAssembly : AssemblyLoadContext
{
    private readonly string _folder;

    private FreshAssembly(string folder)
        : base(isCollectible: true) => _folder = folder;

    /// <summary>Loads it, runs something with it and lets it go.</summary>
    public static T Use<T>(Assembly assembly, Func<Assembly, T> use)
    {
        var fresh = new FreshAssembly(Path.GetDirectoryName(assembly.Location)!);
        try
        {
            return use(fresh.LoadFromAssemblyPath(assembly.Location));
        }
        finally
        {
            fresh.Unload();
        }
    }

    /// <inheritdoc />
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        string path = Path.Combine(_folder, assemblyName.Name + ".dll");
        return assemblyName.Name!.StartsWith("GovBudget.", StringComparison.Ordinal) && File.Exists(path) ? LoadFromAssemblyPath(path) : null;
    }
}
