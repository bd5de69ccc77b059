namespace GovBudget.Classification.Aggregation;

/// <summary>What a node of a roll-up is.</summary>
public enum RollUpNodeKind
{
    /// <summary>A key with lines and no node below it.</summary>
    Leaf = 0,

    /// <summary>A key with nodes below it.</summary>
    Subtotal = 1,

    /// <summary>What a declared subtotal states beyond the lines below it, or they beyond it; only under <see cref="MixedGrainPolicy.DeclaredWins"/>.</summary>
    Residual = 2,

    /// <summary>A key that the axis does not have, or all of them together (未分类).</summary>
    Unclassified = 3,

    /// <summary>What a view leaves out below a node or at the top, together (其余); only in a view: see <see cref="RollUp{TKey}.Where"/>.</summary>
    Remainder = 4,
}
