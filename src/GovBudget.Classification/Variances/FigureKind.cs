namespace GovBudget.Classification.Variances;

/// <summary>What kind of figure is compared, as far as it decides whether more of it is good. One axis, such as the fund source, serves several kinds.</summary>
public enum FigureKind
{
    /// <summary>Not stated.</summary>
    None = 0,

    /// <summary>Revenue (收入).</summary>
    Revenue = 1,

    /// <summary>Expenditure (支出).</summary>
    Expenditure = 2,

    /// <summary>The three public expenses (三公经费).</summary>
    ThreePublic = 3,

    /// <summary>The operating expense of government bodies (机关运行经费).</summary>
    OperatingExpense = 4,
}
