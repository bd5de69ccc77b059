using System.Text.Json;
using System.Text.Json.Serialization;
using GovBudget.Classification.Serialization.Internals;

namespace GovBudget.Classification.Serialization;

/// <summary>Brings the values of this package to System.Text.Json.</summary>
public static class GovBudgetConverters
{
    /// <summary>Adds a converter for the value types, vocabularies, facts and results of this package, and for days, ranges of days and periods of NodaTime.</summary>
    /// <param name="options">The options to add to; a converter that is there already goes first.</param>
    /// <param name="govBudget">How to write and read; <see langword="null"/> for <see cref="GovBudgetJsonOptions.Default"/>.</param>
    /// <returns>The same options.</returns>
    /// <remarks>
    /// Reading is strict: a value of the wrong kind or form is a <see cref="JsonException"/>, and so is a member of an object of this package that is
    /// unknown or there twice. What has one text is a key of a dictionary too. Results are written and not read, which is a <see cref="NotSupportedException"/>.
    /// So it is, in both directions, for every other class or struct of this package: what has no JSON form is refused, and the message says what to write instead.
    /// There is no reflection: with native code, pair the options with a source-generated context for your own types.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="options"/> have been used already and can no longer change.</exception>
    public static JsonSerializerOptions AddGovBudgetConverters(this JsonSerializerOptions options, GovBudgetJsonOptions? govBudget = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        foreach (JsonConverter converter in ConverterSet.Of(govBudget).All)
        {
            options.Converters.Add(converter);
        }

        return options;
    }
}
