namespace GovBudget.Classification.Disclosures.Tests.Corpus;

/// <summary>What is printed in one published document; amounts as printed, empty where the document has none.</summary>
/// <param name="File">The name of its text, without extension.</param>
/// <param name="Organization">Whose document it is.</param>
/// <param name="Year">Its fiscal year.</param>
/// <param name="Unit">The unit of its main tables.</param>
/// <param name="Revenue">收入总计.</param>
/// <param name="Expenditure">支出总计.</param>
/// <param name="General">The total of the table of the general public budget.</param>
/// <param name="Item">A functional subject of the expenditure table.</param>
/// <param name="ItemAmount">Its amount.</param>
public sealed record PublishedDocument(
    string File, string Organization, int Year, AmountUnit Unit, string Revenue, string Expenditure, string General, string Item, string ItemAmount)
{
    /// <summary>Budget or final account.</summary>
    public DisclosureKind Kind { get; init; } = DisclosureKind.Budget;

    /// <summary>The main tables it has, of those whose kind is one of the first ten.</summary>
    public int MainTables { get; init; }

    /// <summary>基本支出 and 项目支出 of the expenditure table.</summary>
    public (string Basic, string Project) Kinds { get; init; } = (string.Empty, string.Empty);

    /// <summary>The three public expenses in 万元: total, abroad, reception, vehicles.</summary>
    public string[] ThreePublic { get; init; } = [];

    public override string ToString() => File;
}
