using System.Security.Cryptography;
using System.Text;
using GovBudget.Classification.Catalogs;

namespace GovBudget.Classification.Tests.Catalogs;

/// <summary>Small catalogue files for tests; columns are set apart by a bar, which reads better than a tab.</summary>
internal static class CatalogText
{
    public const string Header = """
        #scheme|functional
        #covers|2026-01-01|2026-12-31|full|
        #source|A|财预〔2025〕1号|2025-01-01|||a notice
        #change|abolished|2026-01-01|known|general|20299||A|Gone.
        """;

    public static SubjectCatalog<FunctionalCode> Load(params string[] rows) => LoadText(Of([Header, .. rows]));

    public static SubjectCatalog<FunctionalCode> LoadText(string text) =>
        SubjectCatalog<FunctionalCode>.Load(new MemoryStream(Encoding.UTF8.GetBytes(text)));

    /// <summary>A whole file of the lines that stand below the format line and the hash.</summary>
    public static string Of(params string[] lines)
    {
        string below = string.Join('\n', lines).ReplaceLineEndings("\n").Replace('|', '\t') + "\n";
        return $"#format\tgovbudget-catalogue\t2\n#sha256\t{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(below)))}\n{below}";
    }
}
