using System.Globalization;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>The step amounts are shown in: one in the last shown digit of a unit, such as 0.01 万元. Never default.</summary>
internal readonly record struct RoundingStep
{
    private readonly AmountFormat _format;

    public RoundingStep(AmountUnit unit, int decimals)
    {
        int fenDigits = unit.FenDigits;
        if (decimals < 0 || decimals > fenDigits)
        {
            throw new ArgumentOutOfRangeException(
                nameof(decimals), decimals, $"An amount in {unit.ChineseName} is shown with 0 to {fenDigits} decimals; more would be finer than 分.");
        }

        Unit = unit;
        Decimals = decimals;
        Fen = PowersOfTen.Of(fenDigits - decimals);
        _format = new(unit, decimals, IsGrouped: false);
    }

    public AmountUnit Unit { get; }

    public int Decimals { get; }

    /// <summary>The step in 分: 1 to 10,000,000,000.</summary>
    public long Fen { get; }

    /// <summary>Splits an amount into whole steps, towards minus infinity, and what remains above them.</summary>
    public RoundedPart Split(long fen) => RoundedPart.Of(fen, Fen);

    public BudgetAmount ToAmount(Int128 steps, string label) => ToAmount(steps, label, static label => label);

    /// <summary>So many steps as an amount; the label is made for the message alone, which most never need.</summary>
    public BudgetAmount ToAmount<TSource>(Int128 steps, TSource source, Func<TSource, string> label)
    {
        Int128 fen = steps * Fen;
        return fen >= long.MinValue && fen <= long.MaxValue
            ? BudgetAmount.FromFen((long)fen)
            : throw new OverflowException(
                $"{label(source)}, shown in steps of {_format.Write(Fen)} {Unit.ChineseName}, is {fen.ToString(CultureInfo.InvariantCulture)} 分, "
                + "which does not fit into a budget amount.");
    }

    public string Text(BudgetAmount? shown) => shown is { } amount ? _format.Write(amount.Fen) : "";
}
