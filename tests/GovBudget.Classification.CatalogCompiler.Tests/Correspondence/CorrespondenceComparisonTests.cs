using System.Globalization;
using GovBudget.Classification.CatalogCompiler.Correspondence;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Mappings;

namespace GovBudget.Classification.CatalogCompiler.Tests.Correspondence;

/// <summary>The shipped correspondence against the fact tables, in both directions, and against a fresh compilation.</summary>
public sealed class CorrespondenceComparisonTests
{
    private static CorrespondenceFacts Facts => new(OriginalsFactAttribute.Folder);

    /// <summary>Pairs that published tables print and the table does not stand behind, with the number of rows; the reason is that of the reviewed doubt.</summary>
    private static readonly Dictionary<PairKey, int> Deviations = new()
    {
        [new("30101", "50905")] = 2,
        [new("30103", "50905")] = 2,
        [new("30107", "50101")] = 4,
        [new("30107", "50199")] = 13,
        [new("30301", "50901")] = 2,
    };

    [OriginalsFact]
    public void Every_observed_pair_is_explained_or_is_a_listed_deviation()
    {
        IReadOnlyList<CountedPair> observed = Facts.Counted;
        Assert.Equal(115, observed.Count);
        var deviating = new Dictionary<PairKey, int>();
        foreach (CountedPair pair in observed)
        {
            CorrespondenceExplanation known = Explain(pair.Key);
            Assert.Equal(pair.Occurrences, Assert.Single(known.Pairs).Occurrences);
            if (known.IsKnown)
            {
                Assert.True(known.Evidence >= Evidence.Observed, known.Message);
            }
            else
            {
                deviating.Add(pair.Key, pair.Occurrences);
            }
        }

        Assert.Equal(Deviations, deviating);
    }

    [OriginalsFact]
    public void Every_seen_pair_is_in_the_table_with_its_years_and_documents() => Assert.All(Facts.Seen, static seen =>
    {
        EconomicPair pair = Assert.Single(Explain(seen.Key).Pairs);
        Assert.Equal(seen.IsInExcerpt, pair.Evidence == Evidence.Official);
        if (pair.Department.Level == SubjectLevel.Section)
        {
            Assert.Equal(seen.Years, pair.YearsSeen.AsEnumerable());
            Assert.Equal(seen.Documents, pair.Documents);
        }
    });

    [OriginalsFact]
    public void Every_pair_of_the_table_is_in_the_facts_and_what_only_general_knowledge_has_is_unverified()
    {
        CorrespondenceFacts facts = Facts;
        HashSet<PairKey> seen = [.. facts.Seen.Select(static pair => pair.Key)];
        HashSet<PairKey> known = [.. facts.Known.Select(static pair => pair.Key)];
        Assert.All(EconomicCorrespondence.SectionPairs, pair =>
        {
            var key = new PairKey(pair.Department.ToString(), pair.Government.ToString());
            Assert.True(seen.Contains(key) || known.Contains(key), key.ToString());
            Assert.Equal(!seen.Contains(key), pair.Evidence == Evidence.Unverified);
        });
    }

    [OriginalsFact]
    public void Compiling_again_gives_the_shipped_bytes()
    {
        CorrespondenceDraft draft = new CorrespondenceCompiler(Facts, ReviewedPairs.Doubts).Compile();
        Assert.Empty(draft.Findings);
        string shipped = Path.Combine(Repository.Root, "src", "GovBudget.Classification", "Mappings", "Data", "economic-correspondence.tsv");
        Assert.Equal(File.ReadAllBytes(shipped), CorrespondenceFileWriter.Write(draft));
    }

    [Fact]
    public void The_deviations_are_the_doubtful_pairs_of_the_table()
    {
        EconomicPair[] doubtful = [.. EconomicCorrespondence.SectionPairs.Where(static pair => pair.IsDoubtful)];

        Assert.Equal(Deviations.Keys.Select(static key => key.ToString()).Order(), doubtful.Select(static pair => pair.ToString()).Order());
        Assert.All(doubtful, static pair => Assert.Equal(ReviewedPairs.Doubts[new(pair.Department.ToString(), pair.Government.ToString())], pair.Doubt));
    }

    [Fact]
    public void The_documentation_lists_every_deviation_and_the_counts_of_what_is_shipped()
    {
        string document = File.ReadAllText(Path.Combine(Repository.Root, "docs", "mappings.md")).ReplaceLineEndings("\n");

        Assert.All(Deviations, deviation => Assert.Contains(
            string.Create(CultureInfo.InvariantCulture, $"| {deviation.Key} | {Documents(deviation.Key)} | {deviation.Value} |"), document, StringComparison.Ordinal));
        Assert.All(Enum.GetValues<Evidence>(), evidence =>
        {
            int count = EconomicCorrespondence.SectionPairs.Count(pair => pair.Evidence == evidence);
            Assert.True(count == 0 || document.Contains(string.Create(CultureInfo.InvariantCulture, $"| {evidence} | {count} |"), StringComparison.Ordinal), $"{evidence}: {count}");
        });
    }

    private static int Documents(PairKey key) => Explain(key).Pairs[0].Documents;

    private static CorrespondenceExplanation Explain(PairKey key) =>
        EconomicCorrespondence.Explain(DepartmentEconomicCode.Parse(key.Department), GovernmentEconomicCode.Parse(key.Government));
}
