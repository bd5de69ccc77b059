using System.Collections.Immutable;

namespace GovBudget.Classification.Performance.Internals;

/// <summary>Reads the totals that a cost target may mean: the amount, times what its unit or its name counts it for.</summary>
internal readonly struct CostReading(PerformanceIndicator cost, ImmutableArray<PerformanceIndicator> beside)
{
    private const decimal MonthsOfYear = 12;

    // Beyond this a quantity is no number of persons or square metres, and products need not be exact.
    private const decimal MostQuantity = 1_000_000_000;
    private const decimal QuantityStep = 10_000;

    // Among so many products one fits any amount by chance, and they grow with the power of what a rate is counted for.
    private const int MostProducts = 256;

    private static readonly string[] RateNames = ["每", "人均", "单价", "标准", "月均", "日均", "户均", "单位成本", "单次"];

    public IEnumerable<CostStatement> Statements()
    {
        if (cost.Target is not { Change: TargetChange.None, Unit: { IsMoney: true } unit, Value: { } value, Operator: not TargetOperator.PlusMinus } target
            || IndicatorTarget.Of(TargetOperator.Equal, target.SecondValue ?? value, new(unit.Measure, unit.Tens)).Amount is not { } amount)
        {
            return [];
        }

        MeasureUnit[] rates = [.. unit.Per.Where(static part => part.Count == 1 && part.Measure != MeasureUnits.Year).Select(static part => part.Measure)];
        bool isRateByName = IndicatorNames.ContainsAny(IndicatorText.Key(cost.Name), RateNames);
        var stated = new CostStatement(amount, IndicatorText.Yuan(amount), rates.Length == 0 && !isRateByName);
        return rates.Length > 0 ? Times([stated], rates)
            : unit.Per.IsEmpty ? Multiples(stated)
            : [stated];
    }

    /// <summary>An amount without a unit to count it for may be one for each of anything that is counted, and for each month.</summary>
    private IEnumerable<CostStatement> Multiples(CostStatement stated)
    {
        (decimal Value, string Unit)[] quantities = [.. Quantities().Where(static quantity => quantity.Value != 1).Take(MostProducts + 1)];
        if (quantities.Length > MostProducts)
        {
            return [stated];
        }

        CostStatement[] whole = [stated, .. quantities.Select(quantity => Times(stated, quantity.Value, quantity.Unit)).OfType<CostStatement>()];
        return whole.Concat(whole.Select(static statement => Times(statement, MonthsOfYear, "月")).OfType<CostStatement>());
    }

    private CostStatement[] Times(CostStatement[] statements, ReadOnlySpan<MeasureUnit> rates)
    {
        foreach (MeasureUnit rate in rates)
        {
            (decimal Value, string Unit)[] factors = rate.Dimension == MeasureDimension.CalendarTime
                ? [(MonthsOfYear / rate.Size, rate.Symbol)]
                : [.. Quantities(rate).Take(MostProducts + 1)];
            if (statements.Length * factors.Length > MostProducts)
            {
                return [];
            }

            statements = [.. from statement in statements from factor in factors let times = Times(statement, factor.Value, factor.Unit) where times is not null select times.Value];
        }

        return statements;
    }

    private IEnumerable<(decimal Value, string Unit)> Quantities(MeasureUnit? of = null) =>
        from indicator in beside
        where indicator.Category == IndicatorCategory.Quantity && indicator.Target is { Change: TargetChange.None, SecondValue: null, Unit: { Measure: not null, Tens: 0, Per: [] } }
        let value = indicator.Target!.Value ?? 0
        let measure = indicator.Target!.Unit.Measure!
        where value is > 0 and <= MostQuantity && decimal.IsInteger(value * QuantityStep) && (of is null || measure == of)
        select (value, measure.Symbol);

    private static CostStatement? Times(CostStatement statement, decimal factor, string unit)
    {
        decimal fen = statement.Amount.Fen * factor;
        return decimal.IsInteger(fen) && fen >= long.MinValue && fen <= long.MaxValue
            ? new(BudgetAmount.FromFen((long)fen), Formula(statement, factor, unit, BudgetAmount.FromFen((long)fen)), IsTotal: false)
            : null;
    }

    private static string Formula(CostStatement statement, decimal factor, string unit, BudgetAmount total) =>
        $"{statement.Formula.Split(" = ")[0]} × {IndicatorText.Number(factor)} {unit} = {IndicatorText.Yuan(total)}";
}
