using System.Collections.Immutable;
using System.Globalization;

namespace GovBudget.Classification.Catalogs;

/// <summary>A name that a subject has at another time than that of its edition (曾用名、后用名), with that time and the code it then has.</summary>
/// <typeparam name="TCode">The code type of the scheme.</typeparam>
/// <remarks>
/// A subject is followed through renamings, moves and mergers. It is not followed where a code ended, was given to another subject, or where
/// two names of one code have unexplained years between them. Immutable and thread-safe.
/// </remarks>
public sealed class DatedName<TCode>
    where TCode : struct, ISubjectCode<TCode>
{
    internal DatedName(Subject<TCode> subject, SubjectRecord<TCode> record, bool isLater)
    {
        Subject = subject;
        Record = record;
        IsLater = isLater;
    }

    /// <summary>The subject, as its edition has it.</summary>
    public Subject<TCode> Subject { get; }

    /// <summary>The record of the other time, with its evidence and sources.</summary>
    public SubjectRecord<TCode> Record { get; }

    /// <summary>Whether the name holds after the time of the edition rather than before.</summary>
    public bool IsLater { get; }

    /// <summary>The name.</summary>
    public string Name => Record.Name;

    /// <summary>The code that the subject then has; another than its own where it was moved or merged.</summary>
    public TCode Code => Record.Code;

    /// <summary>The first day of the name and what that rests on; <see langword="null"/> where it is not known.</summary>
    public ValidityBound? From => Record.From;

    /// <summary>The last day of the name and what that rests on; <see langword="null"/> where it is not known.</summary>
    public ValidityBound? To => Record.To;

    /// <summary>The years whose documents print the name with that code, ascending.</summary>
    public ImmutableArray<YearSighting> Seen => Record.Seen;

    /// <summary>The first year of the name; where no day is known, the first in which it was printed, and <see langword="null"/> where it never was.</summary>
    public int? FirstYear => From?.Day.Year ?? (Seen.IsEmpty ? null : Seen[0].Year);

    /// <summary>The last year of the name; where no day is known, the last in which it was printed, and <see langword="null"/> where it never was.</summary>
    public int? LastYear => To?.Day.Year ?? (Seen.IsEmpty ? null : Seen[^1].Year);

    /// <summary>The time in words: <c>2019 to 2023</c>, <c>until 2018</c>; a question mark stands where no notice states a bound.</summary>
    public string Period => (FirstYear, LastYear) switch
    {
        (null, null) => "at an unknown time",
        (null, { } last) => Text($"until {last}{Doubt(To)}"),
        ({ } first, null) => Text($"from {first}{Doubt(From)}"),
        ({ } first, { } last) when first == last && Doubt(From) == Doubt(To) => Text($"{first}{Doubt(From)}"),
        ({ } first, { } last) => Text($"{first}{Doubt(From)} to {last}{Doubt(To)}"),
    };

    /// <summary>Code, name and time.</summary>
    public override string ToString() => $"{Code} {Name}, {Period}";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Doubt(ValidityBound? bound) => bound is { Basis: ValidityBasis.Notice } ? string.Empty : "?";
}
