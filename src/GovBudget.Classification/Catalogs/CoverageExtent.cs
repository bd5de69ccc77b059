namespace GovBudget.Classification.Catalogs;

/// <summary>How much of the official table of a time a catalogue holds (收录程度).</summary>
/// <remarks>The members are ordered.</remarks>
public enum CoverageExtent
{
    /// <summary>Nothing is stated.</summary>
    None = 0,

    /// <summary>Single subjects only (零星): that a code is not there means nothing.</summary>
    Fragment = 1,

    /// <summary>A good part (部分): that a code is not there is a hint, no more.</summary>
    Partial = 2,

    /// <summary>As good as all (基本完整), though not each row is a fact: see the evidence of the row.</summary>
    Full = 3,
}
