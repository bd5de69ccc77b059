using GovBudget.Classification.Tests.ContractTests;

namespace GovBudget.Classification.Tests;

public sealed class FunctionalCodeTests() : SubjectCodeContract<FunctionalCode>('2', 9);
