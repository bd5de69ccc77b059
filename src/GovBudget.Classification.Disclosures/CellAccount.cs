using System.Collections.Immutable;

namespace GovBudget.Classification.Disclosures;

/// <summary>The account of all numbers printed in the tables of a document: nothing is lost in silence.</summary>
/// <param name="Numeric">The cells that hold a number.</param>
/// <param name="Placed">Those that ended in a typed field.</param>
/// <param name="Unplaced">The others, each with its place and the reason; cut at the reader's limit, which a finding then reports.</param>
public sealed record CellAccount(long Numeric, long Placed, ImmutableArray<UnplacedCell> Unplaced);
