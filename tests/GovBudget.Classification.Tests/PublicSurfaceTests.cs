namespace GovBudget.Classification.Tests;

public sealed class PublicSurfaceTests() : PublicSurfaceContract(typeof(FunctionalCode).Assembly);
