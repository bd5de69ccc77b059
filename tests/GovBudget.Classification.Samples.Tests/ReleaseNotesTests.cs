namespace GovBudget.Classification.Samples.Tests;

/// <summary>What a package says is new in it: the section of the changelog for the version that is packed.</summary>
public sealed class ReleaseNotesTests
{
    private const string First = "The first version.";

    [Theory]
    [InlineData("0.1.0")]
    [InlineData("0.1.0+4f2a")]
    public void A_release_takes_the_section_of_its_version(string version) =>
        Assert.StartsWith(First, Notes($"-p:Version={version}").Output.Trim(), StringComparison.Ordinal);

    [Theory]
    [InlineData("-p:Version=0.2.0-beta.1")]
    [InlineData("-p:PackageVersion=0.0.0-packed")]
    public void A_prerelease_takes_what_is_unreleased(string version) =>
        Assert.StartsWith(First, Notes(version).Output.Trim(), StringComparison.Ordinal);

    [Theory]
    [InlineData("-p:Version=1.2.3", "1.2.3")]
    [InlineData("-p:Version=0.1", "0.1")]
    [InlineData("-p:PackageVersion=0.1.01", "0.1.01")]
    public void A_release_that_the_changelog_does_not_have_is_not_packed(string version, string named)
    {
        ProgramRun run = Notes(version);
        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains($"docs/changelog.md has no section '## [{named}]'", run.Output + run.Error, StringComparison.Ordinal);
    }

    private static ProgramRun Notes(string version) => ProgramRun.Of(
        ["msbuild", "src/GovBudget.Classification", "-nologo", "-t:TakeReleaseNotesFromTheChangelog", version, "-getProperty:PackageReleaseNotes"]);
}
