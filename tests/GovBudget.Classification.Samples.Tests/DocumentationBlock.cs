namespace GovBudget.Classification.Samples.Tests;

/// <summary>A fenced block of a page, with the prose between it and the block before.</summary>
internal sealed record DocumentationBlock(string Before, string Language, string Text);
