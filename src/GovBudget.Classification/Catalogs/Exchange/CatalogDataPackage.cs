using System.Collections.Immutable;
using GovBudget.Classification.Catalogs.Exchange.Internals;

namespace GovBudget.Classification.Catalogs.Exchange;

/// <summary>
/// Writes a catalogue as a Frictionless data package (<c>datapackage.json</c> and CSV tables with types, primary and foreign keys) and
/// reads it back, with validity and evidence.
/// </summary>
/// <remarks>
/// Reading what was written gives the same catalogue, to the byte of <see cref="SubjectCatalog{TCode}.Save"/>. Code and name have the
/// column types of the Fiscal Data Package. The same catalogue and version give the same bytes: there is no time of writing in it.
/// </remarks>
public static class CatalogDataPackage
{
    /// <summary>The name of the file that describes the others.</summary>
    public const string DescriptorName = "datapackage.json";

    /// <summary>Writes a package.</summary>
    /// <typeparam name="TCode">The code type of the scheme.</typeparam>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="version">The version of the package, such as <c>1.0.0</c>.</param>
    /// <returns>The bytes of each file by its name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> or <paramref name="version"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="version"/> is empty.</exception>
    public static ImmutableSortedDictionary<string, byte[]> Write<TCode>(SubjectCatalog<TCode> catalog, string version)
        where TCode : struct, ISubjectCode<TCode>
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentException.ThrowIfNullOrEmpty(version);
        return PackageWriter.Write(ExchangeContent.Of(catalog), version);
    }

    /// <summary>Writes a package into a folder.</summary>
    /// <typeparam name="TCode">The code type of the scheme.</typeparam>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="version">The version of the package, such as <c>1.0.0</c>.</param>
    /// <param name="folder">The folder; it is made where there is none, and files of the same names are replaced.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="version"/> or <paramref name="folder"/> is empty.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static void Write<TCode>(SubjectCatalog<TCode> catalog, string version, string folder)
        where TCode : struct, ISubjectCode<TCode>
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ImmutableSortedDictionary<string, byte[]> files = Write(catalog, version);
        Directory.CreateDirectory(folder);
        foreach ((string name, byte[] bytes) in files)
        {
            File.WriteAllBytes(Path.Combine(folder, name), bytes);
        }
    }

    /// <summary>Reads a package.</summary>
    /// <typeparam name="TCode">The code type of the scheme.</typeparam>
    /// <param name="files">The bytes of each file by its name; one that the descriptor does not name is a fault.</param>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidDataException">A file is missing or not the one described, a member or a column is unknown, missing or there twice, a key leads nowhere, or a field cannot be read; the message names the place.</exception>
    public static SubjectCatalog<TCode> Read<TCode>(IReadOnlyDictionary<string, byte[]> files)
        where TCode : struct, ISubjectCode<TCode>
    {
        ArgumentNullException.ThrowIfNull(files);
        return PackageReader.Read<TCode>(files);
    }

    /// <summary>Reads a package from a folder; files beside those of the package do no harm.</summary>
    /// <typeparam name="TCode">The code type of the scheme.</typeparam>
    /// <param name="folder">The folder.</param>
    /// <exception cref="ArgumentException"><paramref name="folder"/> is <see langword="null"/> or empty.</exception>
    /// <exception cref="InvalidDataException">As for the other overload.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static SubjectCatalog<TCode> Read<TCode>(string folder)
        where TCode : struct, ISubjectCode<TCode>
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        if (!Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException($"There is no folder '{folder}' to read a data package from.");
        }

        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (string name in PackageTables.All.Select(static table => table.FileName).Append(DescriptorName))
        {
            string path = Path.Combine(folder, name);
            if (File.Exists(path))
            {
                files.Add(name, File.ReadAllBytes(path));
            }
        }

        return Read<TCode>(files);
    }
}
