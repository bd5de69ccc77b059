using System.Text;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Catalogs.Exchange;

namespace GovBudget.Classification.Tests.Catalogs.Exchange;

/// <summary>A catalogue in each exchange format, and back.</summary>
internal static class Exchanged
{
    public static byte[] Save<TCode>(SubjectCatalog<TCode> catalog)
        where TCode : struct, ISubjectCode<TCode>
    {
        using var stream = new MemoryStream();
        catalog.Save(stream);
        return stream.ToArray();
    }

    public static string Text(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));

    public static Dictionary<string, string> ToCsv<TCode>(SubjectCatalog<TCode> catalog, bool withByteOrderMark = false)
        where TCode : struct, ISubjectCode<TCode>
    {
        using MemoryStream subjects = new(), coverage = new(), changes = new(), sources = new();
        CatalogCsv.Write(catalog, new() { Subjects = subjects, Coverage = coverage, Changes = changes, Sources = sources }, withByteOrderMark);
        return new() { ["subjects"] = Read(subjects), ["coverage"] = Read(coverage), ["changes"] = Read(changes), ["sources"] = Read(sources) };
    }

    public static SubjectCatalog<TCode> FromCsv<TCode>(IReadOnlyDictionary<string, string> tables)
        where TCode : struct, ISubjectCode<TCode>
    {
        using MemoryStream subjects = Stream(tables["subjects"]), coverage = Stream(tables["coverage"]), changes = Stream(tables["changes"]), sources = Stream(tables["sources"]);
        return CatalogCsv.Read<TCode>(new() { Subjects = subjects, Coverage = coverage, Changes = changes, Sources = sources });
    }

    public static SubjectCatalog<TCode> FromJson<TCode>(string text)
        where TCode : struct, ISubjectCode<TCode>
    {
        using MemoryStream stream = Stream(text);
        return CatalogJson.Read<TCode>(stream);
    }

    /// <summary>Asserts that each format gives back the same catalogue, to the byte.</summary>
    public static void AssertIdentity<TCode>(SubjectCatalog<TCode> catalog)
        where TCode : struct, ISubjectCode<TCode>
    {
        byte[] saved = Save(catalog);
        Assert.Equal(saved, Save(FromCsv<TCode>(ToCsv(catalog))));
        Assert.Equal(saved, Save(FromCsv<TCode>(ToCsv(catalog, withByteOrderMark: true))));
        Assert.Equal(saved, Save(FromJson<TCode>(Text(stream => CatalogJson.Write(catalog, stream)))));
        Assert.Equal(saved, Save(FromJson<TCode>(Text(stream => CatalogJson.Write(catalog, stream, indented: true)))));
        Assert.Equal(saved, Save(CatalogDataPackage.Read<TCode>(CatalogDataPackage.Write(catalog, "1.0.0"))));
    }

    private static string Read(MemoryStream stream) => Encoding.UTF8.GetString(stream.ToArray());
}
