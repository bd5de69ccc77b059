using System.Collections.Immutable;

namespace GovBudget.Classification.Disclosures;

/// <summary>One line of a published table: what it is about, and the amounts printed in it. The derived types tell what it is about.</summary>
/// <param name="Number">The number of the line in the document, counted from 1.</param>
/// <param name="Side">The half of the table it stands in.</param>
/// <param name="PrintedName">The name as printed, without its ordinal.</param>
/// <param name="Figures">The amounts that are printed; a blank cell has none.</param>
public abstract record DisclosedLine(int Number, TableSide Side, string PrintedName, ImmutableArray<DisclosedFigure> Figures)
{
    /// <summary>The code as printed, put together from its cells: of a subject, a unit or a project; empty where none is printed.</summary>
    public string PrintedCode { get; init; } = string.Empty;

    /// <summary>The printed numbers that are not money: rates, counts, numbers of lines.</summary>
    public ImmutableArray<DisclosedNumber> Numbers { get; init; } = [];

    /// <summary>Whether cells were missing in the document and the line was put right by the identities of the table.</summary>
    public bool IsRepaired { get; init; }

    /// <summary>
    /// Whether the row is shorter than its table while the other rows are not, and nothing told which cell is missing: its
    /// figures are read as they stand.
    /// </summary>
    public bool IsShort { get; init; }

    /// <summary>The amount of the document's own year in the column of the given kind of money, or <see langword="null"/> where that cell is blank or there is no such column.</summary>
    public PrintedAmount? Amount(FundSource fund = FundSource.None, FundOrigin origin = FundOrigin.None, ExpenditureKind kind = ExpenditureKind.None, ThreePublicItem item = ThreePublicItem.None)
    {
        foreach (DisclosedFigure figure in Figures)
        {
            ColumnMeaning meaning = figure.Column.Meaning;
            if (meaning.Role == ColumnRole.Amount && meaning.Fund == fund && meaning.Origin == origin && meaning.Kind == kind && meaning.Item == item && meaning.Year == 0 && meaning.Other is null)
            {
                return figure.Amount;
            }
        }

        return null;
    }

    /// <summary>
    /// The amount in the column of totals, or in that of the current year's totals where the table has no wider one;
    /// <see langword="null"/> where the cell is blank.
    /// </summary>
    public PrintedAmount? Total => Amount() ?? Amount(origin: FundOrigin.CurrentYear) ?? Amount(item: ThreePublicItem.Total);

    /// <summary>The amount in a column, or <see langword="null"/> where the cell is blank.</summary>
    public PrintedAmount? In(DisclosedColumn column)
    {
        foreach (DisclosedFigure figure in Figures)
        {
            if (figure.Column.Index == column.Index)
            {
                return figure.Amount;
            }
        }

        return null;
    }
}
