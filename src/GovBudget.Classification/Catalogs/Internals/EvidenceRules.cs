namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>How the evidence of a year follows from what is stated and from the years in which documents print a subject.</summary>
internal static class EvidenceRules
{
    public static Evidence For(int year, Evidence stated, ReadOnlySpan<YearSighting> seen)
    {
        bool before = false;
        bool after = false;
        Evidence derived = Evidence.Unverified;
        foreach (YearSighting sighting in seen)
        {
            derived = sighting.Year == year ? Evidence.Observed : derived;
            before |= sighting.Year < year;
            after |= sighting.Year > year;
        }

        derived = derived < Evidence.Inferred && before && after ? Evidence.Inferred : derived;
        return derived > stated ? derived : stated;
    }

    /// <summary>What a day rests on that rows of some evidence state.</summary>
    public static ValidityBasis BasisFor(Evidence evidence) => evidence switch
    {
        Evidence.Official => ValidityBasis.Notice,
        Evidence.Observed or Evidence.Inferred => ValidityBasis.Sightings,
        _ => ValidityBasis.GeneralKnowledge,
    };

    /// <summary>How sure what rests on a basis can be at most.</summary>
    public static Evidence StrongestOn(ValidityBasis basis) => basis switch
    {
        ValidityBasis.Notice => Evidence.Official,
        ValidityBasis.StatedInDocuments => Evidence.Observed,
        ValidityBasis.Sightings => Evidence.Inferred,
        _ => Evidence.Unverified,
    };

    public static Confidence ConfidenceFor(int year, KnownYears? known) => known switch
    {
        null => Confidence.Low,
        { } years when years.First <= year && year <= years.Last => years.Confidence,
        _ => Confidence.Low,
    };
}
