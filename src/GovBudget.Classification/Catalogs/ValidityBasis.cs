namespace GovBudget.Classification.Catalogs;

/// <summary>What the first or the last day of a validity rests on (有效期的依据).</summary>
/// <remarks>The members are ordered by strength.</remarks>
public enum ValidityBasis
{
    /// <summary>Nothing is stated.</summary>
    None = 0,

    /// <summary>
    /// Sightings only (据公开文件推断): documents on this side print it and documents beyond do not. The true day lies
    /// somewhere between the two; the catalogue has to choose one, and this is it.
    /// </summary>
    Sightings = 1,

    /// <summary>General knowledge of the official tables (未经核实). Not a fact.</summary>
    GeneralKnowledge = 2,

    /// <summary>
    /// Stated in published documents (公开文件载明), such as budgets that say that the subjects of their year cancel or move it. Not stated by the
    /// Ministry of Finance, and the day follows from the year of the documents.
    /// </summary>
    StatedInDocuments = 3,

    /// <summary>A notice or table of the Ministry of Finance (财政部文件).</summary>
    Notice = 4,
}
