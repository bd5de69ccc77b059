namespace GovBudget.Classification.Tests;

public sealed class InitialisationTests() : InitialisationContract(typeof(FunctionalCode).Assembly, fewestObjects: 20);
