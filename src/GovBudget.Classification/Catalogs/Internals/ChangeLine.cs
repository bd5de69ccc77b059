using System.Collections.Immutable;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>A change as the header of a catalogue file states it.</summary>
internal sealed record ChangeLine(
    SubjectChangeKind Kind, int Day, ValidityBasis Basis, BudgetAccount Account, PackedCode[] From, PackedCode[] To, string Reason, ImmutableArray<CatalogSource> Sources);
