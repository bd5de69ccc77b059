using System.Globalization;
using GovBudget.Classification.Checks;
using NodaTime;

namespace GovBudget.Classification.Catalogs.Quality;

/// <summary>What a check of quality has to say of one code in one account at one time.</summary>
public sealed record CatalogFinding
{
    /// <summary>The check.</summary>
    public required CatalogCheck Check { get; init; }

    /// <summary>How much it matters: the severity of the check.</summary>
    public Severity Severity => Check.Severity;

    /// <summary>The digits of the code; empty where the finding is of the catalogue as a whole.</summary>
    public required string Code { get; init; }

    /// <summary>The account; <see cref="BudgetAccount.None"/> where it is of no single account.</summary>
    public BudgetAccount Account { get; init; }

    /// <summary>The first day on which it is so; <see langword="null"/> where it has no known beginning or no time.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day on which it is so; <see langword="null"/> where it has no known end or no time.</summary>
    public LocalDate? To { get; init; }

    /// <summary>What is odd, in English, with the names and days that matter.</summary>
    public required string Message { get; init; }

    /// <summary>Why it was accepted (<see cref="AcceptedOddity"/>); <see langword="null"/> where it was not.</summary>
    public string? AcceptedBecause { get; init; }

    /// <summary>Whether a catalogue must not be shipped like this: an error that nobody accepted.</summary>
    public bool IsBlocking => Severity == Severity.Error && AcceptedBecause is null;

    /// <summary>The finding in one line.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Severity} {Check} {Code} {Account}: {Message}{(AcceptedBecause is null ? string.Empty : $" (accepted: {AcceptedBecause})")}");
}
