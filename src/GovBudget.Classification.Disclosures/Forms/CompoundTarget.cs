namespace GovBudget.Classification.Disclosures.Forms;

/// <summary>Takes a row apart that sets several targets: as many names as values, set apart by semicolons or enumeration commas.</summary>
internal static class CompoundTarget
{
    private static readonly char[] Semicolons = ['；', ';'];

    public static IReadOnlyList<FormIndicatorPart> Split(string name, string? value)
    {
        string[] values = Pieces(value ?? string.Empty, Semicolons);
        if (values.Length > 1)
        {
            string[] names = Pieces(name, Semicolons);
            names = names.Length == 1 ? Pieces(name, ['、']) : names;
            if (names.Length == values.Length)
            {
                return [.. names.Zip(values, (n, v) => new FormIndicatorPart(n, v))];
            }
        }

        return [new(name, value)];
    }

    private static string[] Pieces(string text, char[] separators) =>
        text.Split(separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
