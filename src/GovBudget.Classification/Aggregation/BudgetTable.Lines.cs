using System.Collections;
using GovBudget.Classification.Aggregation.Internals;

namespace GovBudget.Classification.Aggregation;

public sealed partial class BudgetTable : IEnumerable<BudgetLine>
{
    /// <summary>Reads the lines back, in the order in which they came. Dimensions of one's own are not part of a <see cref="BudgetLine"/>.</summary>
    public IEnumerator<BudgetLine> GetEnumerator()
    {
        for (long line = 0; line < Count; line++)
        {
            yield return LineAt(line);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private BudgetLine LineAt(long line) => new()
    {
        Function = CodeAt(Dimension.Function, line),
        DepartmentEconomic = CodeAt(Dimension.DepartmentEconomic, line),
        GovernmentEconomic = CodeAt(Dimension.GovernmentEconomic, line),
        Revenue = CodeAt(Dimension.Revenue, line),
        FundSource = KeyAt(Dimension.FundSource, line),
        FundOrigin = KeyAt(Dimension.FundOrigin, line),
        ExpenditureKind = KeyAt(Dimension.ExpenditureKind, line),
        Unit = KeyAt(Dimension.Unit, line) is { Length: > 0 } unit ? unit : null,
        Project = KeyAt(Dimension.Project, line) is { Length: > 0 } project ? project : null,
        Phase = KeyAt(Dimension.Phase, line),
        Amount = _amounts.At(line),
    };

    private TKey? KeyAt<TKey>(Dimension<TKey> dimension, long line)
        where TKey : notnull => Array.Find(_columns, column => column.Dimension == dimension) is KeyColumn<TKey> found ? found.KeyAt(line) : default;

    private TCode? CodeAt<TCode>(Dimension<TCode> dimension, long line)
        where TCode : struct, ISubjectCode<TCode> => KeyAt(dimension, line) is { IsNone: false } code ? code : null;
}
