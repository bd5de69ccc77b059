using System.Text.Json.Serialization;
using GovBudget.Classification.Disclosures.Lines;
using GovBudget.Classification.Serialization;
using GovBudget.Classification.Serialization.Internals;

namespace GovBudget.Classification.Disclosures.Serialization.Internals;

/// <summary>The converters that this package adds to the options of a serializer. They are named one by one: a factory would need reflection.</summary>
internal static class DisclosureConverters
{
    /// <summary>One for documents, one for each public enumeration, and behind them the one that refuses the rest.</summary>
    public static IEnumerable<JsonConverter> Of(GovBudgetJsonOptions? options) =>
    [
        DisclosureConverter.Of(options),
        new NamedValueConverter<BalanceItem>(), new NamedValueConverter<ColumnRole>(), new NamedValueConverter<DisclosureKind>(), new NamedValueConverter<LineFault>(),
        new NamedValueConverter<TableKind>(), new NamedValueConverter<TableSide>(), new NamedValueConverter<ThreePublicItem>(), new NamedValueConverter<TotalKind>(),
        new NoFormConverter(static _ => $"{nameof(DisclosureJson)} writes whole documents"),
    ];
}
