namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>A column that is being built, whatever the type of its keys.</summary>
internal interface IKeyColumnBuilder
{
    object Dimension { get; }

    string Title { get; }

    long Count { get; }

    KeyColumn Finish();
}
