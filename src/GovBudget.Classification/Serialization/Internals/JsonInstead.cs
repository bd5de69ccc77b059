using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Catalogs.Exchange;
using GovBudget.Classification.Catalogs.Layers;
using GovBudget.Classification.Catalogs.Quality;
using GovBudget.Classification.Performance;
using GovBudget.Classification.Rendering;
using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Serialization.Internals;

/// <summary>What to write in the place of a value that has no JSON form.</summary>
internal static class JsonInstead
{
    private const string Catalogue = $"{nameof(CatalogJson)} writes the catalogue that it is part of";

    private static readonly Dictionary<Type, string> Known = new()
    {
        [typeof(SubjectCatalog<>)] = $"{nameof(CatalogJson)} writes catalogues",
        [typeof(CatalogResult<>)] = $"{nameof(CatalogJson)} writes its catalogue",
        [typeof(SubjectEdition<>)] = Catalogue,
        [typeof(SubjectRecord<>)] = Catalogue,
        [typeof(CatalogCoverage)] = Catalogue,
        [typeof(CatalogCheck)] = "write its code",
        [typeof(LocalLayer<>)] = $"{nameof(CatalogJson)} writes the catalogue that has the layer",
        [typeof(LocalSubject<>)] = $"{nameof(CatalogJson)} writes the catalogue that has the layer",
        [typeof(SubjectCodeReading<>)] = "write its code",
        [typeof(ConsolidatedNode<>)] = "ToJson() of its consolidation writes it",
        [typeof(CubeCell)] = "ToJson() of its cube writes it",
        [typeof(CubeKey)] = "ToJson() of its cube writes it",
        [typeof(CubeLabel)] = "ToJson() of its cube writes it",
        [typeof(MovedCell)] = "ToJson() of its cross-tab writes it",
        [typeof(VarianceRow<>)] = "ToJson() of its comparison writes it",
        [typeof(Axis<>)] = "write the results along it, which name it",
        [typeof(CubeAxis)] = "write the cube, which names it",
        [typeof(AmountParseFailure)] = "write its reason",
        [typeof(TargetParseFailure)] = "write its reason",
        [typeof(TargetPer)] = "write the unit that it is part of",
        [typeof(QualitativeTerm)] = "write the target that it is the text of",
        [typeof(HtmlFragment)] = "write its text",
    };

    /// <summary>A clause for a message, or <see langword="null"/> where there is nothing.</summary>
    public static string? Of(Type type)
    {
        for (Type? known = type; known is not null; known = known.BaseType)
        {
            if (Known.TryGetValue(known.IsGenericType ? known.GetGenericTypeDefinition() : known, out string? instead))
            {
                return instead;
            }
        }

        return null;
    }
}
