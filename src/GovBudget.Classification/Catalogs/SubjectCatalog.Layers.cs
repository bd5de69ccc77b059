using System.Collections.Immutable;
using GovBudget.Classification.Catalogs.Internals;
using GovBudget.Classification.Catalogs.Layers;
using GovBudget.Classification.Catalogs.Layers.Internals;

namespace GovBudget.Classification.Catalogs;

public sealed partial class SubjectCatalog<TCode>
{
    /// <summary>The names of the local layers that hold subjects, in ordinal order of the names; empty in a national catalogue.</summary>
    public ImmutableArray<string> Layers =>
        [.. Enumerable.Range(0, Table.Count).Select(Table.LayerOf).OfType<string>().Distinct().Order(StringComparer.Ordinal)];

    /// <summary>
    /// Puts a local layer (地方自设科目) on the catalogue. The national subjects stay as they are: each keeps its code, name, parent and validity.
    /// </summary>
    /// <param name="layer">The layer.</param>
    /// <param name="badRows">What is done with a row that may not stand in the catalogue.</param>
    /// <returns>A new catalogue, and the findings of the layer and of its placing.</returns>
    /// <remarks>
    /// <para>A row is refused that is a class (类) or section (款), which are national in every scheme; that has the code of a national subject
    /// valid on one of its days, in whatever account; that would stand above a subject that exists; or whose section is no national
    /// subject in its account on all its days. A row without a first or last day holds for as long as the nearest subject above it does (the
    /// item above a sub-item where there is one, else the section); where the nearest subject above changes within stated days, a finding says so.</para>
    /// <para>A row rests on the source of the layer. What <see cref="Quality.CatalogQuality"/> calls an error of the rows is a finding too.</para>
    /// <para>Layers stack in the order in which they are put on: a subject of an earlier layer is never replaced, and a later layer may
    /// stand below it. Only items (项) and sub-items (目) can be local, so the economic classification of the government budget takes none.</para>
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="layer"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="badRows"/> is no member of its enumeration.</exception>
    /// <exception cref="ArgumentException">A layer of this name is there already.</exception>
    /// <exception cref="InvalidDataException">A row may not stand in the catalogue and the policy is to throw.</exception>
    public CatalogResult<TCode> WithLayer(LocalLayer<TCode> layer, BadRowPolicy badRows = BadRowPolicy.Throw)
    {
        ArgumentNullException.ThrowIfNull(layer);
        RowFindings.ThrowIfUndefined(badRows, nameof(badRows));
        if (Layers.Contains(layer.Name))
        {
            throw new ArgumentException($"The layer '{layer.Name}' is on the catalogue already; put it on the catalogue without it.", nameof(layer));
        }

        if (Sources.FirstOrDefault(source => source.Id == layer.Source.Id && source != layer.Source) is { } other)
        {
            throw new ArgumentException($"The source id '{other.Id}' of the layer means '{other}' in the catalogue: give the source of the layer another id.", nameof(layer));
        }

        var findings = new RowFindings(badRows);
        SubjectCatalog<TCode> layered = LayerPlacement<TCode>.Put(this, layer, findings);
        QualityFindings.OfLayer(findings, this, layered, layer.Name);
        return new(layered, [.. layer.Findings.Concat(findings.ToImmutable()).OrderBy(static finding => finding.Line)]);
    }
}
