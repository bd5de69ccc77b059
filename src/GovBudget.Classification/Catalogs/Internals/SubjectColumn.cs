namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>What a column of a user's file, or a member of a JSON row, says.</summary>
internal enum SubjectColumn
{
    Code,
    Name,
    Account,
    Parent,
    From,
    To,
}
