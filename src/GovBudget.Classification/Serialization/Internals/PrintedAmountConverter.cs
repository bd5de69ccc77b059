namespace GovBudget.Classification.Serialization.Internals;

/// <summary>A printed amount as an object of its parts, for no text of it tells a step that is no power of ten.</summary>
internal sealed class PrintedAmountConverter(BudgetAmountConverter amounts) : ObjectConverter<PrintedAmount>("amount", "step", "unit")
{
    private readonly NamedValueConverter<AmountUnit> _units = new();

    protected override PrintedAmount Read(MemberReader json)
    {
        BudgetAmount amount = json.Required("amount", amounts);
        BudgetAmount step = json.Required("step", amounts);
        AmountUnit unit = json.Required("unit", _units);
        // The default value alone has no unit.
        return unit == AmountUnit.None && amount == default && step == default(PrintedAmount).Step ? default : new(amount, step, unit);
    }

    protected override void Write(MemberWriter json, PrintedAmount value)
    {
        json.Value("amount", value.Amount, amounts);
        json.Value("step", value.Step, amounts);
        json.Value("unit", value.Unit, _units);
    }
}
