namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>A row of a user's file that could be read; days are as <see cref="CatalogDay"/> has them.</summary>
internal readonly record struct SubjectRow<TCode>(int Line, TCode Code, string Name, BudgetAccount Account, TCode? Parent, int First, int Last)
    where TCode : struct, ISubjectCode<TCode>;
