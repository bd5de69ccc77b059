namespace GovBudget.Classification.Variances;

/// <summary>One step of a <see cref="VarianceBridge"/>.</summary>
/// <param name="Label">What changed: the label of a node, or 其他 for all others together.</param>
/// <param name="Change">By how much.</param>
/// <param name="Through">Where the way stands behind this step.</param>
/// <param name="Count">How many nodes the step stands for: 1, or all others.</param>
public readonly record struct BridgeStep(string Label, BudgetAmount Change, BudgetAmount Through, int Count)
{
    /// <summary>Stands behind the label of a node where the step is what is on the node itself.</summary>
    internal const string OnItself = "（本级）";

    /// <summary>The label and the change in 元 with its sign.</summary>
    public override string ToString() => $"{Label} {(Change.IsNegative ? "" : "+")}{Change}";
}
