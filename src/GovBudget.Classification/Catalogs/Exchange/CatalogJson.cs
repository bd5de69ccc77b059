using GovBudget.Classification.Catalogs.Exchange.Internals;

namespace GovBudget.Classification.Catalogs.Exchange;

/// <summary>Writes a catalogue as one JSON document (records, changes, coverage, sources) and reads it back, with validity and evidence.</summary>
/// <remarks>
/// Reading what was written gives the same catalogue, to the byte of <see cref="SubjectCatalog{TCode}.Save"/>. The members are in
/// docs/catalogue-exchange.md; what says nothing is left out. The same catalogue gives the same bytes.
/// </remarks>
public static class CatalogJson
{
    /// <summary>Writes a catalogue.</summary>
    /// <typeparam name="TCode">The code type of the scheme.</typeparam>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="stream">Where to write to, UTF-8 without a byte order mark; it is not closed.</param>
    /// <param name="indented">Whether the document is laid out for people.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> or <paramref name="stream"/> is <see langword="null"/>.</exception>
    public static void Write<TCode>(SubjectCatalog<TCode> catalog, Stream stream, bool indented = false)
        where TCode : struct, ISubjectCode<TCode>
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(stream);
        CatalogJsonWriter.Write(ExchangeContent.Of(catalog), stream, indented);
    }

    /// <summary>Reads a catalogue.</summary>
    /// <typeparam name="TCode">The code type of the scheme.</typeparam>
    /// <param name="stream">The document, UTF-8; it is read to its end and not closed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidDataException">The document is no JSON, of another scheme or version, or a member is unknown, missing, there twice or cannot be read; the message names the place, such as <c>$.subjects[3].from.day</c>.</exception>
    public static SubjectCatalog<TCode> Read<TCode>(Stream stream)
        where TCode : struct, ISubjectCode<TCode>
    {
        ArgumentNullException.ThrowIfNull(stream);
        return CatalogJsonReader.Read<TCode>(stream);
    }
}
