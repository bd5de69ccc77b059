using System.Text.Json;
using System.Text.Json.Serialization;
using GovBudget.Classification.Disclosures.Serialization.Internals;
using GovBudget.Classification.Serialization;

namespace GovBudget.Classification.Disclosures.Serialization;

/// <summary>Brings published documents to System.Text.Json.</summary>
public static class GovBudgetDisclosureConverters
{
    /// <summary>Adds a converter for documents and for the vocabularies of this package, and those of the values that they are made of where they are not there.</summary>
    /// <param name="options">The options to add to; a converter that is there already goes first.</param>
    /// <param name="govBudget">How to write and read; <see langword="null"/> for <see cref="GovBudgetJsonOptions.Default"/>.</param>
    /// <returns>The same options.</returns>
    /// <remarks>
    /// A document is what <see cref="DisclosureJson"/> writes, and is read as strictly. A member of a vocabulary is its English name, also as a key of a
    /// dictionary. Every other class or struct of this package is refused in both directions, which is a <see cref="NotSupportedException"/>.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="options"/> have been used already and can no longer change.</exception>
    public static JsonSerializerOptions AddGovBudgetDisclosureConverters(this JsonSerializerOptions options, GovBudgetJsonOptions? govBudget = null)
    {
        ArgumentNullException.ThrowIfNull(options);

        // None of them is public, so that whoever has one has added all.
        if (!options.Converters.Any(static converter => converter.GetType().Assembly == typeof(GovBudgetConverters).Assembly))
        {
            options.AddGovBudgetConverters(govBudget);
        }

        foreach (JsonConverter converter in DisclosureConverters.Of(govBudget))
        {
            options.Converters.Add(converter);
        }

        return options;
    }
}
