using GovBudget.Classification.Disclosures.Narration.Internals;

namespace GovBudget.Classification.Disclosures.Narration;

/// <summary>What a narrative (情况说明) is written from. A section whose figure is <see langword="null"/> is left out.</summary>
/// <remarks>Either filled in by the caller from his own data, or taken from a published document with <see cref="Of(BudgetDisclosure)"/>. Immutable.</remarks>
public sealed record NarrativeFigures
{
    /// <summary>Whose figures they are; where it is empty, the text says 本部门.</summary>
    public string Organization { get; init; } = string.Empty;

    /// <summary>The fiscal year; where it is none, the text names no year.</summary>
    public FiscalYear FiscalYear { get; init; }

    /// <summary>Budget or final account.</summary>
    public DisclosureKind Kind { get; init; }

    /// <summary>收入总计, made of 本年收入合计 and what is carried over.</summary>
    public NarratedFigure? TotalRevenue { get; init; }

    /// <summary>支出总计, made of 本年支出合计 and what is carried to the next year.</summary>
    public NarratedFigure? TotalExpenditure { get; init; }

    /// <summary>Revenue by fund source, with shares.</summary>
    public NarratedFigure? RevenueByFund { get; init; }

    /// <summary>Expenditure by kind (基本支出, 项目支出 …), with shares.</summary>
    public NarratedFigure? ExpenditureByKind { get; init; }

    /// <summary>财政拨款收入总计 by fund source.</summary>
    public NarratedFigure? AppropriationRevenue { get; init; }

    /// <summary>财政拨款支出总计 by functional class.</summary>
    public NarratedFigure? AppropriationExpenditure { get; init; }

    /// <summary>一般公共预算支出 by functional class, with shares.</summary>
    public NarratedFigure? GeneralPublicExpenditure { get; init; }

    /// <summary>一般公共预算基本支出, made of 人员经费 and 公用经费.</summary>
    public NarratedFigure? BasicExpenditure { get; init; }

    /// <summary>The three public expenses (“三公”经费) with their items.</summary>
    public NarratedFigure? ThreePublic { get; init; }

    /// <summary>机关运行经费.</summary>
    public NarratedFigure? OperatingExpense { get; init; }

    /// <summary>政府采购预算总额, made of goods, works and services.</summary>
    public NarratedFigure? Procurement { get; init; }

    /// <summary>Takes the figures of a published document: amounts from its tables, the year before from what its narrative states of it.</summary>
    /// <param name="document">The document.</param>
    /// <returns>
    /// The figures for which there are tables. A statement on the year before (比上年增加…) is taken where its amount is that of
    /// the table. Procurement, for which most documents have no table, is taken from the narrative. Blank cells are absent.
    /// Functional classes have the names of the catalogue of the year, and those of 0 元 are left out.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is <see langword="null"/>.</exception>
    public static NarrativeFigures Of(BudgetDisclosure document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return StatedBefore.Add(document, TableFigures.Of(document)).WithoutZeroClasses();
    }

    /// <summary>Takes the figures of a published document, compared with the tables of the document of the year before.</summary>
    /// <param name="document">The document.</param>
    /// <param name="before">The document of the year before.</param>
    /// <returns>As <see cref="Of(BudgetDisclosure)"/>. A figure of which the year before has no table is compared with nothing.</returns>
    /// <exception cref="ArgumentNullException">A document is <see langword="null"/>.</exception>
    public static NarrativeFigures Of(BudgetDisclosure document, BudgetDisclosure before)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(before);
        NarrativeFigures past = TableFigures.Of(before);
        NarrativeFigures own = TableFigures.Of(document);
        return (own with
        {
            TotalRevenue = Compare(own.TotalRevenue, past.TotalRevenue),
            TotalExpenditure = Compare(own.TotalExpenditure, past.TotalExpenditure),
            RevenueByFund = Compare(own.RevenueByFund, past.RevenueByFund),
            ExpenditureByKind = Compare(own.ExpenditureByKind, past.ExpenditureByKind),
            AppropriationRevenue = Compare(own.AppropriationRevenue, past.AppropriationRevenue),
            AppropriationExpenditure = Compare(own.AppropriationExpenditure, past.AppropriationExpenditure),
            GeneralPublicExpenditure = Compare(own.GeneralPublicExpenditure, past.GeneralPublicExpenditure),
            BasicExpenditure = Compare(own.BasicExpenditure, past.BasicExpenditure),
            ThreePublic = Compare(own.ThreePublic, past.ThreePublic),
            OperatingExpense = Compare(own.OperatingExpense, past.OperatingExpense),
            Procurement = Compare(own.Procurement, past.Procurement),
        }).WithoutZeroClasses();
    }

    private static NarratedFigure? Compare(NarratedFigure? own, NarratedFigure? past) => own is null || past is null ? own : own.ComparedPartByPart(past);

    private NarrativeFigures WithoutZeroClasses() => this with
    {
        AppropriationExpenditure = TableFigures.WithoutZeros(AppropriationExpenditure),
        GeneralPublicExpenditure = TableFigures.WithoutZeros(GeneralPublicExpenditure),
    };
}
