using System.Text;

namespace GovBudget.Classification.CatalogCompiler.Constants;

/// <summary>Makes a C# identifier of the name of a subject.</summary>
internal static class Identifier
{
    /// <summary>The letters and digits of a name; what stands between them (brackets, quotes, 、) becomes one underscore.</summary>
    public static string Of(string name)
    {
        var identifier = new StringBuilder(name.Length);
        foreach (char c in name)
        {
            if (char.IsLetterOrDigit(c))
            {
                identifier.Append(c);
            }
            else if (identifier.Length > 0 && identifier[^1] != '_')
            {
                identifier.Append('_');
            }
        }

        string trimmed = identifier.ToString().TrimEnd('_');
        return trimmed.Length == 0 || char.IsAsciiDigit(trimmed[0]) ? "_" + trimmed : trimmed;
    }
}
