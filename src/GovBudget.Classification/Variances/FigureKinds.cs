namespace GovBudget.Classification.Variances;

/// <summary>What the members of <see cref="FigureKind"/> are called.</summary>
public static class FigureKinds
{
    extension(FigureKind kind)
    {
        /// <summary>The Chinese name: 收入, 支出, 三公经费 or 机关运行经费; empty for <see cref="FigureKind.None"/>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="FigureKind"/>.</exception>
        public string ChineseName => kind switch
        {
            FigureKind.None => "",
            FigureKind.Revenue => "收入",
            FigureKind.Expenditure => "支出",
            FigureKind.ThreePublic => "三公经费",
            FigureKind.OperatingExpense => "机关运行经费",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The value is not a kind of figure."),
        };
    }
}
