using System.Collections.Immutable;

namespace GovBudget.Classification.Disclosures;

/// <summary>The money of a project by the level of government that gives it; a blank cell is absent, not zero.</summary>
public sealed record FormFunds
{
    /// <summary>资金总额.</summary>
    public PrintedAmount? Total { get; init; }

    /// <summary>中央财政资金.</summary>
    public PrintedAmount? Central { get; init; }

    /// <summary>省级财政资金.</summary>
    public PrintedAmount? Provincial { get; init; }

    /// <summary>市县（区）财政资金.</summary>
    public PrintedAmount? Local { get; init; }

    /// <summary>单位自筹.</summary>
    public PrintedAmount? SelfRaised { get; init; }

    /// <summary>财政拨款, in forms that name no level of government.</summary>
    public PrintedAmount? Appropriation { get; init; }

    /// <summary>上年结转.</summary>
    public PrintedAmount? CarriedOver { get; init; }

    /// <summary>其他资金.</summary>
    public PrintedAmount? Other { get; init; }

    /// <summary>Amounts that the form prints under other labels, such as 一般公共预算, 基本支出 or 补助区县, in the order of the form.</summary>
    public ImmutableArray<FormAmount> Details { get; init; } = [];

    /// <summary>The parts that the total is made of by where the money comes from, in the order of the form.</summary>
    public IEnumerable<PrintedAmount?> Parts =>
    [
        Central, Provincial, Local, SelfRaised, Appropriation, CarriedOver, Other,
        .. Details.Where(d => FundSource.TryParsePrinted(d.Label, out _)).Select(d => (PrintedAmount?)d.Amount),
    ];

    /// <summary>The parts that the total is made of by kind of expenditure (基本支出, 项目支出), in the order of the form.</summary>
    public IEnumerable<PrintedAmount> Kinds => Details.Where(d => ExpenditureKind.TryParsePrinted(d.Label, out _)).Select(d => d.Amount);

    /// <summary>Whether the form prints no money here at all.</summary>
    public bool IsEmpty => Total is null && Details.IsEmpty && Parts.All(p => p is null);

    /// <inheritdoc/>
    public bool Equals(FormFunds? other) =>
        other is not null && Total == other.Total && Parts.SequenceEqual(other.Parts) && Details.SequenceEqual(other.Details);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Total, Details.Length, Parts.Aggregate(0, (hash, part) => HashCode.Combine(hash, part)));
}
