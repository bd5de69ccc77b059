namespace GovBudget.Classification.Serialization.Internals;

/// <summary>An amount in 元 with two decimals; never <c>null</c>, for 0 元 is 0 and an absent amount is a nullable one.</summary>
internal sealed class BudgetAmountConverter(ExactNumberForm form) : ExactNumberConverter<BudgetAmount>(form)
{
    protected override string TextOf(BudgetAmount value) => value.ToString();

    protected override BudgetAmount Of(decimal number)
    {
        try
        {
            return BudgetAmount.FromYuan(number);
        }
        catch (ArgumentOutOfRangeException fault)
        {
            throw new JsonFaultException($"{ExactNumber.Text(number)} 元 is finer than 分", fault);
        }
        catch (OverflowException fault)
        {
            throw new JsonFaultException($"{ExactNumber.Text(number)} 元 is more than an amount can be", fault);
        }
    }
}
