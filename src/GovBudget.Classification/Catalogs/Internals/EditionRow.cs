using System.Collections.Immutable;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>A code of an edition with what the accounts say of it on the date of the edition.</summary>
internal sealed record EditionRow(PackedCode Code, ImmutableArray<SubjectHolding> Holdings);
