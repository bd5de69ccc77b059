using GovBudget.Classification.Catalogs.Internals;

namespace GovBudget.Classification.Catalogs;

/// <summary>The catalogues of this package: the subjects of all years for which there is evidence, with the evidence of each.</summary>
/// <remarks>
/// <para>Each is read on first use, once, and is thread-safe. What they cover, how surely, and what they lack is in docs/editions.md.</para>
/// <para>No complete official table of any year was to be had: ask <see cref="Subject{TCode}.Evidence"/>, or demand a minimum with
/// <see cref="SubjectEdition{TCode}.WithEvidence"/>. For another year load a file with <see cref="SubjectCatalog{TCode}.Load"/>.</para>
/// </remarks>
public static class SubjectCatalogs
{
    /// <summary>The functional classification of expenditure (支出功能分类), in four accounts.</summary>
    public static SubjectCatalog<FunctionalCode> Functional => Embedded<FunctionalCode>.Catalog;

    /// <summary>The classification of revenue (收入分类), in four accounts; for the most part general knowledge, see the evidence of each row.</summary>
    public static SubjectCatalog<RevenueCode> Revenue => Embedded<RevenueCode>.Catalog;

    /// <summary>The economic classification of the government budget (政府预算支出经济分类); not divided by account.</summary>
    public static SubjectCatalog<GovernmentEconomicCode> GovernmentEconomic => Embedded<GovernmentEconomicCode>.Catalog;

    /// <summary>The economic classification of the department budget (部门预算支出经济分类); not divided by account.</summary>
    public static SubjectCatalog<DepartmentEconomicCode> DepartmentEconomic => Embedded<DepartmentEconomicCode>.Catalog;

    /// <summary>The bytes of the file that holds the catalogue of a scheme.</summary>
    internal static byte[] Text(SubjectScheme scheme) => Resource(scheme, ".tsv");

    /// <summary>The bytes of the index of that file.</summary>
    internal static byte[] Index(SubjectScheme scheme) => Resource(scheme, CatalogIndex.Extension);

    private static SubjectCatalog<TCode> Read<TCode>()
        where TCode : struct, ISubjectCode<TCode>
    {
        byte[] text = Text(TCode.Scheme);

        // The index keeps numbers as most machines do; on another machine the text is read.
        return new(BitConverter.IsLittleEndian
            ? new CatalogTable(CatalogIndex.Read(TCode.Rules, text, Index(TCode.Scheme)))
            : CatalogTableReader.Read(TCode.Rules, text));
    }

    private static byte[] Resource(SubjectScheme scheme, string ending)
    {
        string name = "GovBudget.Classification.Catalogs." + CatalogWords.Of(scheme) + ending;
        using Stream stream = typeof(SubjectCatalogs).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly holds no {name}.");
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>The catalogue of one scheme, read when it is first asked for; the other schemes are not touched by that.</summary>
    private static class Embedded<TCode>
        where TCode : struct, ISubjectCode<TCode>
    {
        public static readonly SubjectCatalog<TCode> Catalog = Read<TCode>();
    }
}
