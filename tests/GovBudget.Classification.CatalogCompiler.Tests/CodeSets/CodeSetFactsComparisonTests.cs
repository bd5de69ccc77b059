using GovBudget.Classification.CatalogCompiler.CodeSets;
using GovBudget.Classification.Catalogs;
using Shipped = GovBudget.Classification.Catalogs.CodeSets;

namespace GovBudget.Classification.CatalogCompiler.Tests.CodeSets;

/// <summary>The shipped code sets against the fact tables, in both directions, and against a fresh compilation.</summary>
public sealed class CodeSetFactsComparisonTests
{
    private static readonly Lazy<CodeSetFacts> Facts = new(static () => new CodeSetFacts(OriginalsFactAttribute.Folder));

    private static CodeSet[] Sets => [Shipped.FundNature, Shipped.ProjectCategories, Shipped.IndicatorCategories, Shipped.UnitTypes, Shipped.PurchasedServices];

    [OriginalsFact]
    public void Every_fact_of_a_set_is_in_it_with_its_name_its_parent_and_its_documents()
    {
        foreach (CodeSet set in Sets)
        {
            IReadOnlyList<CodeSetFact> facts = FactsOf(set);
            Assert.NotEmpty(facts);
            Assert.All(facts, fact =>
            {
                CodeSetEntry entry = set[fact.Code];
                Assert.Contains(fact.Name, entry.OtherNames.Append(entry.Name));
                Assert.Equal(fact.Parent, entry.Parent?.Code ?? string.Empty);
                Assert.Contains(CodeSetSpecification.SourceOf(fact).Id, entry.Sources.Select(static source => source.Id));
                Assert.True(fact.Documents == 0 || entry.DocumentsIn(fact.FirstYear) == fact.Documents, entry.ToString());
            });
        }
    }

    [OriginalsFact]
    public void Every_statement_of_an_entry_is_backed_by_a_fact()
    {
        foreach (CodeSet set in Sets)
        {
            ILookup<string, CodeSetFact> facts = FactsOf(set).ToLookup(static fact => fact.Code);
            Assert.All(set.Entries, entry =>
            {
                CodeSetFact[] own = [.. facts[entry.Code]];
                Assert.Equal(entry.OtherNames.Append(entry.Name).Order(StringComparer.Ordinal), own.Select(static fact => fact.Name).Distinct().Order(StringComparer.Ordinal));
                Assert.All(entry.Seen, seen => Assert.Contains(own, fact => fact.FirstYear == seen.Year && fact.LastYear == seen.Year && fact.Documents == seen.Documents));
                Assert.All(entry.Sources, source => Assert.Contains(own, fact => CodeSetSpecification.SourceOf(fact).Id == source.Id));
                for (int year = entry.Known?.First ?? 1; year <= (entry.Known?.Last ?? 0); year++)
                {
                    Assert.Contains(own, fact => fact.Documents == 0 && fact.FirstYear <= year && year <= fact.LastYear && fact.Confidence == entry.Known!.Value.Confidence);
                }
            });
        }
    }

    [OriginalsFact]
    public void Compiling_again_gives_the_shipped_bytes()
    {
        Assert.Equal(5, CodeSetSpecification.All.Count);
        foreach (CodeSetSpecification specification in CodeSetSpecification.All)
        {
            Assert.Equal(
                EmbeddedBytes(Shipped.ResourceName(specification.Id)),
                CodeSetWriter.Write(new CodeSetCompiler(Facts.Value, specification).Compile()));
        }
    }

    [OriginalsFact]
    public void Every_set_of_the_fact_tables_is_shipped_or_left_out_for_a_reason()
    {
        string[] taken = [.. CodeSetSpecification.All.SelectMany(static specification => specification.FactSets)];

        Assert.Empty(taken.Intersect(ReviewedCodes.LeftOut.Keys));
        Assert.Equal(
            Facts.Value.All.Select(static fact => fact.Set).Distinct().Order(StringComparer.Ordinal),
            taken.Concat(ReviewedCodes.LeftOut.Keys).Order(StringComparer.Ordinal));
    }

    [OriginalsFact]
    public void No_reviewed_decision_is_out_of_use()
    {
        HashSet<(string, string)> codes = [.. Sets.SelectMany(static set => set.Entries.Select(entry => (set.Id, entry.Code)))];

        Assert.All(ReviewedCodes.Notes.Keys.Concat(ReviewedCodes.From.Keys).Concat(ReviewedCodes.To.Keys), key => Assert.Contains(key, codes));
        Assert.All(ReviewedCodes.Names, name => Assert.True(Sets.Single(set => set.Id == name.Key.Set)[name.Key.Code] is { OtherNames.Length: > 0 } entry && entry.Name == name.Value));
    }

    internal static byte[] EmbeddedBytes(string resource)
    {
        using Stream stream = typeof(CodeSet).Assembly.GetManifestResourceStream(resource)!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static IReadOnlyList<CodeSetFact> FactsOf(CodeSet set) =>
        new CodeSetCompiler(Facts.Value, CodeSetSpecification.All.Single(specification => specification.Id == set.Id)).Facts;
}
