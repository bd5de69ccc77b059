using System.Text.Json.Serialization;

namespace GovBudget.Classification.Disclosures.Reporting;

/// <summary>Source-generated serialisation of reports.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(IReadOnlyList<DisclosureReport>))]
internal sealed partial class ReportJsonContext : JsonSerializerContext;
