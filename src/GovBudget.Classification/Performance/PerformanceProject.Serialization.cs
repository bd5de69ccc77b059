using System.Text.Json;
using GovBudget.Classification.Serialization;

namespace GovBudget.Classification.Performance;

public sealed partial record PerformanceProject
{
    /// <summary>The project as a JSON document, with exact numbers as text; <see cref="PerformanceJson"/> has options.</summary>
    /// <exception cref="JsonException">The project cannot be read back: a target is not what its text says, or a text has half a character.</exception>
    public string ToJson() => PerformanceJson.Write(this);

    /// <summary>Reads what <see cref="ToJson"/> writes; <see cref="PerformanceJson"/> has options.</summary>
    /// <param name="json">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">The text is no such document; message and path name the place, such as <c>$.indicators[3].weight</c>, or, where it is no JSON, line and byte.</exception>
    public static PerformanceProject FromJson(string json) => PerformanceJson.ReadProject(json);
}
