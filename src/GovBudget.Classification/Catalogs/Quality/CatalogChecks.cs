using System.Collections.Immutable;
using GovBudget.Classification.Checks;

namespace GovBudget.Classification.Catalogs.Quality;

/// <summary>Every check that <see cref="CatalogQuality"/> runs; codes and names are permanent.</summary>
public static class CatalogChecks
{
    /// <summary>GBC001: a subject below the class without an ancestor.</summary>
    public static CatalogCheck Orphan { get; } = new("GBC001", nameof(Orphan), Severity.Error,
        "On each covered day of its validity a subject below the class has an ancestor that is valid in some account, and the parent it names is valid.");

    /// <summary>GBC002: a subject that should have something below it and has nothing.</summary>
    public static CatalogCheck ChildlessNonLeaf { get; } = new("GBC002", nameof(ChildlessNonLeaf), Severity.Warning,
        "Where the coverage is full, classes and sections of the functional and the revenue classification, and classes of the economic ones, have a subject below them in some account.");

    /// <summary>GBC003: two rows of one code and account at the same time.</summary>
    public static CatalogCheck OverlappingValidity { get; } = new("GBC003", nameof(OverlappingValidity), Severity.Error,
        "A code stands once in an account at any time.");

    /// <summary>GBC004: two children of one parent with the same name at the same time.</summary>
    public static CatalogCheck DuplicateSiblingName { get; } = new("GBC004", nameof(DuplicateSiblingName), Severity.Error,
        "The children of one parent, at one level of one account, have different names at any time; width, brackets and spaces make no difference.");

    /// <summary>GBC005: a name that begins with 其他 under a code that does not end in 99.</summary>
    public static CatalogCheck OtherNotAt99 { get; } = new("GBC005", nameof(OtherNotAt99), Severity.Warning,
        "A section, item or sub-item whose name begins with 其他 ends in 99.");

    /// <summary>GBC006: a name that is too short or has a character that names do not have.</summary>
    public static CatalogCheck OddCharacter { get; } = new("GBC006", nameof(OddCharacter), Severity.Error,
        "A name has two characters or more: Chinese ones, full-width brackets （）, quotes “”‘’《》, 、 and ·, with no bracket left open.");

    /// <summary>GBC007: a row that nothing is known to support.</summary>
    public static CatalogCheck WithoutEvidence { get; } = new("GBC007", nameof(WithoutEvidence), Severity.Error,
        "A row states its evidence, or years in which it was seen, or years for which general knowledge has it.");

    /// <summary>GBC008: a row or a change without a source.</summary>
    public static CatalogCheck WithoutSource { get; } = new("GBC008", nameof(WithoutSource), Severity.Error,
        "A row and a change name at least one source.");

    /// <summary>GBC009: a change whose former code does not end.</summary>
    public static CatalogCheck ChangeWithoutEnd { get; } = new("GBC009", nameof(ChangeWithoutEnd), Severity.Error,
        "A code that a change ends has a row that ends on the day before, and none that goes on; where it is reused, the row may have ended earlier.");

    /// <summary>GBC010: a change whose new code does not begin.</summary>
    public static CatalogCheck ChangeWithoutBeginning { get; } = new("GBC010", nameof(ChangeWithoutBeginning), Severity.Error,
        "A code that a change adds, renames or reuses has a row that begins on the day; one that a change leads to is valid on the day.");

    /// <summary>GBC011: a time between two rows of one code in which it does not exist, without a reason.</summary>
    public static CatalogCheck UnexplainedGap { get; } = new("GBC011", nameof(UnexplainedGap), Severity.Warning,
        "Between two rows of one code and account lies no covered day, unless a change says why the first of them ends or the second begins.");

    /// <summary>GBC012: a sighting in a year in which the row is not valid.</summary>
    public static CatalogCheck SightingOutsideValidity { get; } = new("GBC012", nameof(SightingOutsideValidity), Severity.Error,
        "A row is valid on some day of each year in which it was seen.");

    /// <summary>GBC013: a row or a change that no covered day can show.</summary>
    public static CatalogCheck OutsideCoverage { get; } = new("GBC013", nameof(OutsideCoverage), Severity.Error,
        "A row is valid on some covered day; the day of a change lies between the first and the last covered day.");

    /// <summary>GBC014: a year with sightings that the catalogue does not cover.</summary>
    public static CatalogCheck YearNotCovered { get; } = new("GBC014", nameof(YearNotCovered), Severity.Info,
        "Each year in which a row was seen is covered.");

    /// <summary>GBC015: an accepted oddity that is none, or is accepted twice.</summary>
    public static CatalogCheck UnusedAcceptance { get; } = new("GBC015", nameof(UnusedAcceptance), Severity.Error,
        "Each accepted oddity of the scheme is one that a check finds, and stands in the list once.");

    /// <summary>GBC016: a row that ends before it begins.</summary>
    public static CatalogCheck EndsBeforeBeginning { get; } = new("GBC016", nameof(EndsBeforeBeginning), Severity.Error,
        "The last day of a row is not before its first.");

    /// <summary>GBC017: years of general knowledge in which the row is not valid.</summary>
    public static CatalogCheck KnownOutsideValidity { get; } = new("GBC017", nameof(KnownOutsideValidity), Severity.Warning,
        "A row is valid on some day of the first and of the last year for which general knowledge has it.");

    /// <summary>GBC018: a code that accounts call by different names at the same time.</summary>
    public static CatalogCheck SeveralNames { get; } = new("GBC018", nameof(SeveralNames), Severity.Warning,
        "The accounts that hold a code at the same time call it by the same name.");

    /// <summary>All checks, in the order of their codes.</summary>
    public static ImmutableArray<CatalogCheck> All { get; } =
    [
        Orphan, ChildlessNonLeaf, OverlappingValidity, DuplicateSiblingName, OtherNotAt99, OddCharacter, WithoutEvidence, WithoutSource,
        ChangeWithoutEnd, ChangeWithoutBeginning, UnexplainedGap, SightingOutsideValidity, OutsideCoverage, YearNotCovered, UnusedAcceptance,
        EndsBeforeBeginning, KnownOutsideValidity, SeveralNames,
    ];
}
