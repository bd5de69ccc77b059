using GovBudget.Classification.Aggregation.Internals;

namespace GovBudget.Classification.Aggregation;

public sealed partial class BudgetTable
{
    /// <summary>Begins a table of items of any type.</summary>
    /// <typeparam name="TItem">The type of the items.</typeparam>
    /// <param name="items">The items; enumerated once, when <see cref="BudgetTableSource{TItem}.WithAmounts"/> makes the table.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is <see langword="null"/>.</exception>
    /// <example><code>
    /// BudgetTable table = BudgetTable.From(vouchers)
    ///     .With(Dimension.Function, v => v.Code)
    ///     .With(Dimension.FundSource, v => v.Source)
    ///     .WithAmounts(v => v.Amount);
    /// </code></example>
    public static BudgetTableSource<TItem> From<TItem>(IEnumerable<TItem> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return new(items);
    }

    /// <summary>Makes a table of lines, with those dimensions that any of them states; with all of them where there is no line.</summary>
    /// <param name="lines">The lines; also by a collection expression: <c>BudgetTable table = [new() { … }, new() { … }];</c></param>
    public static BudgetTable Create(ReadOnlySpan<BudgetLine> lines) => OfLines(lines.ToArray());

    /// <summary>Makes a table of lines, with those dimensions that any of them states; with all of them where there is no line.</summary>
    /// <param name="lines">The lines; enumerated once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="lines"/> is <see langword="null"/>.</exception>
    public static BudgetTable Create(IEnumerable<BudgetLine> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return OfLines([.. lines]);
    }

    /// <summary>Makes a table of amounts alone; <see cref="With{TKey}(Dimension{TKey}, ReadOnlySpan{TKey})"/> adds the dimensions.</summary>
    /// <param name="amounts">For each line its amount.</param>
    public static BudgetTable Of(ReadOnlySpan<BudgetAmount> amounts)
    {
        var writer = new AmountWriter();
        foreach (BudgetAmount amount in amounts)
        {
            writer.Add(amount);
        }

        return new(writer.Finish(), []);
    }

    /// <summary>Makes a table of amounts alone, some of which may be absent; <see cref="With{TKey}(Dimension{TKey}, ReadOnlySpan{TKey})"/> adds the dimensions.</summary>
    /// <param name="amounts">For each line its amount; <see langword="null"/> for a blank cell.</param>
    public static BudgetTable Of(ReadOnlySpan<BudgetAmount?> amounts)
    {
        var writer = new AmountWriter();
        foreach (BudgetAmount? amount in amounts)
        {
            writer.Add(amount);
        }

        return new(writer.Finish(), []);
    }

    /// <summary>The table with one dimension more.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <param name="dimension">The dimension.</param>
    /// <param name="keys">For each line its key, in the order of the lines.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dimension"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There are more or fewer keys than lines, a key is <see langword="null"/>, or the dimension is there already.</exception>
    public BudgetTable With<TKey>(Dimension<TKey> dimension, ReadOnlySpan<TKey> keys)
        where TKey : notnull
    {
        if (Has(dimension))
        {
            throw new ArgumentException($"The dimension {dimension.Title} is there already.", nameof(dimension));
        }

        if (keys.Length != Count)
        {
            throw new ArgumentException($"The table has {Count} lines, and there are {keys.Length} keys.", nameof(keys));
        }

        var writer = new KeyWriter<TKey>(dimension);
        foreach (TKey key in keys)
        {
            writer.Add(key);
        }

        return new(_amounts, [.. _columns, writer.Finish()]);
    }

    private static BudgetTable OfLines(BudgetLine[] lines)
    {
        BudgetTableSource<BudgetLine> source = From(lines);
        source = Exists(lines, static line => line.Function is not null) ? source.With(Dimension.Function, static line => line.Function.GetValueOrDefault()) : source;
        source = Exists(lines, static line => line.DepartmentEconomic is not null)
            ? source.With(Dimension.DepartmentEconomic, static line => line.DepartmentEconomic.GetValueOrDefault()) : source;
        source = Exists(lines, static line => line.GovernmentEconomic is not null)
            ? source.With(Dimension.GovernmentEconomic, static line => line.GovernmentEconomic.GetValueOrDefault()) : source;
        source = Exists(lines, static line => line.Revenue is not null) ? source.With(Dimension.Revenue, static line => line.Revenue.GetValueOrDefault()) : source;
        source = Exists(lines, static line => line.FundSource != FundSource.None) ? source.With(Dimension.FundSource, static line => line.FundSource) : source;
        source = Exists(lines, static line => line.FundOrigin != FundOrigin.None) ? source.With(Dimension.FundOrigin, static line => line.FundOrigin) : source;
        source = Exists(lines, static line => line.ExpenditureKind != ExpenditureKind.None)
            ? source.With(Dimension.ExpenditureKind, static line => line.ExpenditureKind) : source;
        source = Exists(lines, static line => line.Unit is not null) ? source.With(Dimension.Unit, static line => line.Unit ?? string.Empty) : source;
        source = Exists(lines, static line => line.Project is not null) ? source.With(Dimension.Project, static line => line.Project ?? string.Empty) : source;
        source = Exists(lines, static line => line.Phase != BudgetPhase.None) ? source.With(Dimension.Phase, static line => line.Phase) : source;
        return source.WithAmounts(static line => line.Amount);
    }

    // Of no lines it is not known what they would have stated: their sums are asked for all the same, and are nothing.
    private static bool Exists(BudgetLine[] lines, Predicate<BudgetLine> states) => lines.Length == 0 || Array.Exists(lines, states);
}
