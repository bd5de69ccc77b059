namespace GovBudget.Classification.Catalogs.Layers;

/// <summary>How the rows of a local layer in CSV are to be taken.</summary>
public sealed record LayerCsvOptions
{
    /// <summary>The name of the layer, such as 浙江省; every answer about its subjects says it.</summary>
    public required string Name { get; init; }

    /// <summary>How the rows are known, which the caller vouches for; <see cref="Evidence.Unverified"/> where nothing is said.</summary>
    public Evidence Evidence { get; init; } = Evidence.Unverified;

    /// <summary>The document that the rows were taken from; <see langword="null"/> where nothing is said. Its id has no comma.</summary>
    public CatalogSource? Source { get; init; }

    /// <summary>What is done with a row that cannot be read.</summary>
    public BadRowPolicy BadRows { get; init; }
}
