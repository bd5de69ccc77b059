using System.Collections.Immutable;
using GovBudget.Classification.Internals;
using NodaTime;

namespace GovBudget.Classification.Catalogs;

/// <summary>
/// One row of a catalogue: what one account calls one code during one time, and how that is known. Years are validity, not copies:
/// a subject that keeps its name is one record for all its years.
/// </summary>
/// <typeparam name="TCode">The code type of the scheme.</typeparam>
/// <remarks>
/// The key of a record is (code, account, validity). What holds on a date is asked of <see cref="SubjectCatalog{TCode}.At(LocalDate, BudgetAccount)"/>;
/// records are for whoever makes, checks, exports or compares catalogues.
/// </remarks>
public sealed record SubjectRecord<TCode>
    where TCode : struct, ISubjectCode<TCode>
{
    /// <summary>The code.</summary>
    public required TCode Code { get; init; }

    /// <summary>The official name (名称).</summary>
    public required string Name { get; init; }

    /// <summary>The account that holds the code as a subject of its own; <see cref="BudgetAccount.None"/> in a scheme that is not divided by account.</summary>
    public BudgetAccount Account { get; init; }

    /// <summary>The parent, where it is not the nearest ancestor by digits; else <see langword="null"/>.</summary>
    public TCode? Parent { get; init; }

    /// <summary>The first day; <see langword="null"/> where the record holds from the first day that the catalogue covers and nothing is known of its beginning.</summary>
    public ValidityBound? From { get; init; }

    /// <summary>The last day; <see langword="null"/> where no end is known.</summary>
    public ValidityBound? To { get; init; }

    /// <summary>Evidence that holds for the whole validity, such as <see cref="Evidence.Official"/> for a row of a notice; <see cref="Evidence.None"/> where the record rests on <see cref="Seen"/> and <see cref="Known"/>.</summary>
    public Evidence Stated { get; init; }

    /// <summary>The years whose documents print this code with this name, ascending.</summary>
    public ImmutableArray<YearSighting> Seen { get; init; } = [];

    /// <summary>The years for which general knowledge has this code with this name; also the years between which lies the unknown year of a document that prints it, where nothing else places the record in time.</summary>
    public KnownYears? Known { get; init; }

    /// <summary>The local layer that the record belongs to; <see langword="null"/> for the national subjects.</summary>
    public string? Layer { get; init; }

    /// <summary>What the record rests on.</summary>
    public ImmutableArray<CatalogSource> Sources { get; init; } = [];

    /// <summary>Whether the record holds on a day, as far as is known.</summary>
    public bool IsValidOn(LocalDate day) => (From is null || From.Value.Day <= day) && (To is null || day <= To.Value.Day);

    /// <summary>How surely the code and the name are known for a fiscal year.</summary>
    /// <returns>
    /// <see cref="Stated"/>, or <see cref="Evidence.Observed"/> where documents of the year print it, <see cref="Evidence.Inferred"/>
    /// where documents before and after do, else <see cref="Evidence.Unverified"/>: the strongest of them.
    /// </returns>
    public Evidence EvidenceIn(int year) => Internals.EvidenceRules.For(year, Stated, Seen.AsSpan());

    /// <summary>Whether both say the same: every member is equal, sightings and sources by their elements in order.</summary>
    public bool Equals(SubjectRecord<TCode>? other) => other is not null
        && Code.Equals(other.Code)
        && Name == other.Name
        && Account == other.Account
        && Nullable.Equals(Parent, other.Parent)
        && Nullable.Equals(From, other.From)
        && Nullable.Equals(To, other.To)
        && Stated == other.Stated
        && Nullable.Equals(Known, other.Known)
        && Layer == other.Layer
        && Elements.Equal(Seen, other.Seen)
        && Elements.Equal(Sources, other.Sources);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(HashCode.Combine(Code, Name, Account, Parent, From, To, Stated, Known), Layer, Elements.Hash(Seen), Elements.Hash(Sources));

    /// <summary>The code and the name.</summary>
    public override string ToString() => $"{Code} {Name}";
}
