namespace GovBudget.Classification.Disclosures.Tables;

/// <summary>One name or code of a row: the digits that are printed for it, if any, and its name.</summary>
/// <param name="CodeText">The code's text, put together from its cells; empty where none is printed.</param>
/// <param name="Name">The name's text; empty where none is printed.</param>
/// <param name="IsUnit">Whether the headings say that it is a unit's.</param>
internal sealed record RowKey(string CodeText, string Name, bool IsUnit)
{
    public bool IsBlank => CodeText.Length == 0 && Name.Length == 0;

    public string Label => Name.Length > 0 ? Name : CodeText;
}
