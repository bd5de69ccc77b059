using System.Collections.Immutable;
using NodaTime;

namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>What a catalogue file says, checked but not yet a tree. The rows stand in tree order, and by account within a code.</summary>
internal sealed record CatalogFile<TCode>(
    DateInterval Covered,
    string Statement,
    ImmutableArray<CatalogSource> Sources,
    ImmutableArray<SubjectGap<TCode>> Gaps,
    CatalogRow<TCode>[] Rows)
    where TCode : struct, ISubjectCode<TCode>;
