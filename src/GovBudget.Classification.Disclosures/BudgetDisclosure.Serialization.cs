using System.Text.Json;
using GovBudget.Classification.Disclosures.Serialization;

namespace GovBudget.Classification.Disclosures;

public sealed partial record BudgetDisclosure
{
    /// <summary>The document as JSON, with exact numbers as text; <see cref="DisclosureJson"/> has options and the schema.</summary>
    /// <exception cref="JsonException">It could not be read back: a figure stands in a column that its table does not have, two columns have one index, a count is negative, a line is of a type of your own, or a text has half a character (a surrogate without its pair), say; the message says what.</exception>
    public string ToJson() => DisclosureJson.Write(this);

    /// <summary>Reads what <see cref="ToJson"/> writes; <see cref="DisclosureJson"/> has options.</summary>
    /// <param name="json">The JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">The text is no such document; message and path name the place, such as <c>$.tables[3].lines[12].code</c>, or, where it is no JSON, line and byte.</exception>
    public static BudgetDisclosure FromJson(string json) => DisclosureJson.Read(json);
}
