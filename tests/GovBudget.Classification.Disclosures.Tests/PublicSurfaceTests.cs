namespace GovBudget.Classification.Disclosures.Tests;

public sealed class PublicSurfaceTests() : PublicSurfaceContract(typeof(DisclosureReader).Assembly);
