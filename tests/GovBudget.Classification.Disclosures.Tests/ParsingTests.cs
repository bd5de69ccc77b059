namespace GovBudget.Classification.Disclosures.Tests;

/// <summary>The package has no reader of single texts; the first one that comes has to keep the contract.</summary>
public sealed class ParsingTests() : ParsingContract(typeof(BudgetDisclosure).Assembly, fewestReaders: 0);
