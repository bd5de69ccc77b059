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

    /// <summary>The parts that the total is made of, in the order of the form.</summary>
    public IEnumerable<PrintedAmount?> Parts => [Central, Provincial, Local, SelfRaised, Appropriation, CarriedOver, Other];
}
