using System.Text;
using System.Text.Json;
using CsCheck;
using GovBudget.Classification.Performance;
using GovBudget.Classification.Serialization;
using GovBudget.Classification.Tests.ContractTests;
using GovBudget.Classification.Tests.Performance;

namespace GovBudget.Classification.Tests.Serialization;

public sealed class PerformanceJsonLawTests
{
    private const int Samples = 500;
    private static readonly GovBudgetJsonOptions Numbers = new() { ExactNumbers = ExactNumberForm.Number };

    [Fact]
    public void What_is_written_is_read_back_as_it_was() => Law.Holds(RandomProjects.Projects, static project =>
    {
        string json = project.ToJson();
        PerformanceProject read = PerformanceProject.FromJson(json);
        Assert.Equal(project, read);
        Assert.Equal(project.GetHashCode(), read.GetHashCode());
        Assert.Equal(json, read.ToJson());
        Assert.Equal(project, PerformanceJson.ReadProject(PerformanceJson.Write(project, Numbers, indented: true), Numbers));
    }, Samples);

    [Fact]
    public void The_same_project_gives_the_same_bytes_in_every_culture() => Law.Holds(RandomProjects.Projects, static project =>
    {
        string[] written = [.. InCulture.Names.Select(culture => InCulture.Run(culture, project.ToJson))];
        Assert.Single(written.Distinct());
    }, Samples);

    [Fact]
    public void A_rule_that_was_read_gives_the_points_of_the_one_that_was_written() => Law.Holds(
        Gen.Select(RandomProjects.Indicators, Gen.Int[0, 200]),
        static ((PerformanceIndicator Indicator, int Percent) sample) =>
        {
            PerformanceIndicator written = sample.Indicator with { Weight = 10 };
            var scorer = new PerformanceScorer();
            PerformanceIndicator read = PerformanceProject.FromJson(new PerformanceProject { Name = "", Indicators = [written] }.ToJson()).Indicators[0];
            Assert.Equal(scorer.ScorePrinted(written, $"{sample.Percent}%").Points, scorer.ScorePrinted(read, $"{sample.Percent}%").Points);
        },
        Samples);

    [Fact]
    public void Every_published_target_comes_back_as_it_was()
    {
        PerformanceIndicator[] read = [.. PublishedTargets.Printed.Concat(PublishedTargets.Written).Select(static target => PerformanceIndicator.Read(IndicatorCategory.Quality, "指标", target.Text))];
        Assert.Contains(read, static indicator => indicator.Target is null);
        Assert.All(read, static indicator =>
        {
            var project = new PerformanceProject { Name = "项目", Indicators = [indicator, indicator with { TargetText = null, TargetFailure = default }] };
            Assert.Equal(project, PerformanceProject.FromJson(project.ToJson()));
        });
    }

    [Fact]
    public void Damaged_documents_are_refused_by_a_JsonException_or_read_as_what_they_say() => Law.Holds(
        Gen.Select(RandomProjects.Projects, Gen.Int[0, int.MaxValue], Gen.Int[0, 5], Gen.Byte),
        static ((PerformanceProject Project, int Place, int Kind, byte Value) sample) =>
        {
            byte[] document = Encoding.UTF8.GetBytes(sample.Project.ToJson());
            int place = sample.Place % document.Length;
            byte[] damaged = sample.Kind switch
            {
                0 => document[..place],
                1 => [.. document[..place], sample.Value, .. document[(place + 1)..]],
                2 => [.. document[..place], sample.Value, .. document[place..]],
                3 => [.. document[..place], .. document[(place + 1)..]],
                4 => [.. document[..place], .. "\\uD800"u8, .. document[place..]],
                _ => [.. document[..place], .. document[Math.Min(document.Length, place + 40)..]],
            };
            Exception? fault = Record.Exception(() => Assert.NotNull(PerformanceJson.ReadProject(damaged).ToJson()));
            Assert.True(fault is null or JsonException, $"{fault}");
        },
        samples: 5000);

    [Theory]
    [InlineData("[")]
    [InlineData("{\"name\":")]
    [InlineData("{\"name\":\"a\",\"indicators\":[")]
    public void Nesting_without_end_is_refused(string opening) =>
        Assert.ThrowsAny<JsonException>(() => PerformanceJson.ReadProject(string.Concat(Enumerable.Repeat(opening, 100_000))));

    [Fact]
    public void Bytes_at_random_are_refused() => Law.Holds(Gen.Byte.Array[0, 60], static bytes => Assert.ThrowsAny<JsonException>(() => PerformanceJson.ReadProject(bytes)));
}
