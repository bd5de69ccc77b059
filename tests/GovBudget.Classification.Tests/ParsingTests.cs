namespace GovBudget.Classification.Tests;

public sealed class ParsingTests() : ParsingContract(typeof(FunctionalCode).Assembly, fewestReaders: 40);
