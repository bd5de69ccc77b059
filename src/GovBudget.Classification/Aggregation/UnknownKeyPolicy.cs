namespace GovBudget.Classification.Aggregation;

/// <summary>What is done with a line whose key the axis does not have.</summary>
/// <remarks>The total is the same under <see cref="UnderNearestAncestor"/> and <see cref="Unclassified"/>: no amount is lost, and
/// none is counted twice because its code is unknown.</remarks>
public enum UnknownKeyPolicy
{
    /// <summary>The roll-up throws and names the key and the line. The default.</summary>
    Throw = 0,

    /// <summary>The key gets a node of its own, where its digits put it below its nearest known ancestor; at the top where it has none.</summary>
    UnderNearestAncestor = 1,

    /// <summary>The key gets a node of its own below one node 未分类, which stands last; no ancestor includes it.</summary>
    Unclassified = 2,
}
