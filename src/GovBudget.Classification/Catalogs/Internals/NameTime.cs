namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>When a subject has a name, seen from the day of an edition.</summary>
internal enum NameTime
{
    Now,
    Former,
    Later,
}
