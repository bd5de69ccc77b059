using GovBudget.Classification.Catalogs;

namespace GovBudget.Classification.CatalogCompiler.Constants;

/// <summary>The verb <c>constants</c>: writes the constants of the embedded catalogues.</summary>
internal static class ConstantsVerb
{
    /// <summary>The files by name.</summary>
    public static IReadOnlyDictionary<string, string> Files() => new Dictionary<string, string>
    {
        ["功能分类.g.cs"] = ConstantsWriter.Write(SubjectCatalogs.Functional, "功能分类", "Codes of the functional classification by their Chinese names (支出功能分类)."),
        ["收入分类.g.cs"] = ConstantsWriter.Write(SubjectCatalogs.Revenue, "收入分类", "Codes of the classification of revenue by their Chinese names (收入分类)."),
        ["政府经济分类.g.cs"] = ConstantsWriter.Write(SubjectCatalogs.GovernmentEconomic, "政府经济分类", "Codes of the economic classification of the government budget by their Chinese names (政府预算支出经济分类)."),
        ["部门经济分类.g.cs"] = ConstantsWriter.Write(SubjectCatalogs.DepartmentEconomic, "部门经济分类", "Codes of the economic classification of the department budget by their Chinese names (部门预算支出经济分类)."),
    };

    public static int Run(string output)
    {
        Directory.CreateDirectory(output);
        foreach ((string name, string text) in Files())
        {
            File.WriteAllText(Path.Combine(output, name), text);
        }

        return 0;
    }
}
