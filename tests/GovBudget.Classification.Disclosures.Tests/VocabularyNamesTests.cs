namespace GovBudget.Classification.Disclosures.Tests;

public sealed class VocabularyNamesTests() : VocabularyNamesContract(typeof(BudgetDisclosure).Assembly,
[
    // What a column, a line or a cell is to the reader, and what is wrong with a row.
    "BalanceItem", "ColumnRole", "LineFault", "TableSide", "TotalKind",
]);
