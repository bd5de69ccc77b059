using GovBudget.Classification.Tests.ContractTests;

namespace GovBudget.Classification.Tests;

public sealed class GovernmentEconomicCodeTests() : SubjectCodeContract<GovernmentEconomicCode>('5', 5);
