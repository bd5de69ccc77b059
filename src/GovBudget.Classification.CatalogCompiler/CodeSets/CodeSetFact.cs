using GovBudget.Classification.Catalogs;

namespace GovBudget.Classification.CatalogCompiler.CodeSets;

/// <summary>A row of a fact table that gives a code of a set.</summary>
/// <param name="Set">The name of the set in the fact table.</param>
/// <param name="Code">The code.</param>
/// <param name="Name">The name.</param>
/// <param name="Parent">The code of the parent; may be empty.</param>
/// <param name="FirstYear">The first year of the range the row speaks of.</param>
/// <param name="LastYear">The last year of the range.</param>
/// <param name="Place">The repository in which the fact was found, without its owner; or "general knowledge".</param>
/// <param name="Confidence">How sure the row is.</param>
/// <param name="Documents">How many published documents of the year print the code; 0 where none is said to, because it stands in software only or is general knowledge.</param>
internal sealed record CodeSetFact(string Set, string Code, string Name, string Parent, int FirstYear, int LastYear, string Place, Confidence Confidence, int Documents);
