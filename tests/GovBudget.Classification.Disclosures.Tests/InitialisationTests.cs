namespace GovBudget.Classification.Disclosures.Tests;

public sealed class InitialisationTests() : InitialisationContract(typeof(DisclosureReader).Assembly, fewestObjects: 1);
