using GovBudget.Classification.Tests.ContractTests;

namespace GovBudget.Classification.Tests;

public sealed class RevenueCodeTests() : SubjectCodeContract<RevenueCode>('1', 9);
