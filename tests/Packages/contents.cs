// Are the packages in a folder what they promise to be? Prints what is in them, and ends with 1 where a promise is broken.
//
//   dotnet run tests/Packages/contents.cs -- artifacts

using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;

const int OneMegabyte = 1_000_000;
Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
string folder = args.Single();
int broken = 0;
CheckPackage("GovBudget.Classification", ["Microsoft.Extensions.DependencyInjection.Abstractions", "NodaTime"], OneMegabyte);
CheckPackage("GovBudget.Classification.Disclosures", ["CsvHelper", "GovBudget.Classification"], OneMegabyte);
return broken == 0 ? 0 : 1;

void CheckPackage(string id, string[] dependencies, long limit)
{
    string[] paths = [.. Directory.EnumerateFiles(folder, id + ".*.nupkg").Where(file => char.IsAsciiDigit(Path.GetFileName(file)[id.Length + 1]))];
    if (paths is not [string path])
    {
        Promise(false, $"one version of {id} in {folder}, and not {paths.Length}");
        return;
    }

    long size = new FileInfo(path).Length;
    Console.WriteLine($"{Path.GetFileName(path)}: {size:N0} bytes");
    Promise(size < limit, $"smaller than {limit:N0} bytes");

    using ZipArchive package = ZipFile.OpenRead(path);
    XElement metadata = XDocument.Load(new MemoryStream(BytesOf(package, id + ".nuspec"))).Root!.Elements().Single();
    string Of(string name) => metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value ?? "";
    Promise(Of("license") == "MIT", "licence MIT");
    Promise(HasBothLanguages(Of("title")) && HasBothLanguages(Of("description")) && HasBothLanguages(Of("tags")), "title, description and tags in both languages");
    Promise(Of("releaseNotes").Length > 0, "release notes");
    XElement? repository = metadata.Elements().SingleOrDefault(element => element.Name.LocalName == "repository");
    Promise(repository?.Attribute("commit")?.Value.Length == 40, "the commit that it was made of");
    bool hasAddress = repository?.Attribute("url") is not null;
    Console.WriteLine(hasAddress ? $"  at  {repository!.Attribute("url")!.Value}" : "  --  no address: this clone has no remote that serves files");
    Promise(package.GetEntry(Of("icon")) is not null, "an icon");
    string readme = TextOf(package, Of("readme"));
    Promise(readme.Contains("dotnet add package GovBudget.Classification", StringComparison.Ordinal), "a README");
    Promise(!hasAddress || !readme.Contains("](docs/", StringComparison.Ordinal), "a README whose links lead into the repository, where it has an address");
    string[] found = [.. metadata.Descendants().Where(element => element.Name.LocalName == "dependency").Select(element => element.Attribute("id")!.Value).Order(StringComparer.Ordinal)];
    Promise(found.SequenceEqual(dependencies), $"no dependency but {string.Join(" and ", dependencies)}: it has {string.Join(", ", found)}");

    string documentation = TextOf(package, $"lib/net10.0/{id}.xml");
    Promise(documentation.Contains("<member name=\"T:GovBudget.Classification.", StringComparison.Ordinal), "documentation of its types");
    Promise(!documentation.Contains(".Internals.", StringComparison.Ordinal), "no documentation of internals");
    CheckSymbols(id, package, Path.ChangeExtension(path, ".snupkg"), hasAddress);
}

// The symbols belong to the assembly, name its sources without a path of the machine that built them, and carry what a debugger needs.
void CheckSymbols(string id, ZipArchive package, string path, bool hasAddress)
{
    using ZipArchive symbols = ZipFile.OpenRead(path);
    using var assembly = new PEReader(new MemoryStream(BytesOf(package, $"lib/net10.0/{id}.dll")));
    using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(BytesOf(symbols, $"lib/net10.0/{id}.pdb")));
    MetadataReader pdb = provider.GetMetadataReader();
    CodeViewDebugDirectoryData expected = assembly.ReadCodeViewDebugDirectoryData(assembly.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.CodeView));
    Promise(new BlobContentId(pdb.DebugMetadataHeader!.Id).Guid == expected.Guid, "symbols that belong to the assembly");
    Promise(assembly.ReadDebugDirectory().Any(entry => entry.Type == DebugDirectoryEntryType.Reproducible), "a build that can be repeated");
    Promise(!hasAddress || pdb.CustomDebugInformation.Any(handle => pdb.GetGuid(pdb.GetCustomDebugInformation(handle).Kind) == SourceLink), "SourceLink, where the repository has an address");
    string[] foreign = [.. pdb.Documents.Select(handle => pdb.GetString(pdb.GetDocument(handle).Name)).Where(name => !name.StartsWith("/_", StringComparison.Ordinal))];
    Promise(foreign.Length == 0, $"no path of the machine that built it {string.Join(", ", foreign.Take(3))}");
}

void Promise(bool kept, string what)
{
    Console.WriteLine($"  {(kept ? "yes" : "NO ")} {what}");
    broken += kept ? 0 : 1;
}

static bool HasBothLanguages(string text) => text.Any(char.IsAsciiLetter) && text.Any(static letter => letter is >= '\u4e00' and <= '\u9fff');

static string TextOf(ZipArchive archive, string name) => Encoding.UTF8.GetString(BytesOf(archive, name));

static byte[] BytesOf(ZipArchive archive, string name)
{
    using Stream entry = (archive.GetEntry(name) ?? throw new FileNotFoundException($"The package has no {name}.")).Open();
    using var bytes = new MemoryStream();
    entry.CopyTo(bytes);
    return bytes.ToArray();
}
