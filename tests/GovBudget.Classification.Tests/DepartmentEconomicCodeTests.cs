using GovBudget.Classification.Tests.ContractTests;

namespace GovBudget.Classification.Tests;

public sealed class DepartmentEconomicCodeTests() : SubjectCodeContract<DepartmentEconomicCode>('3', 7);
