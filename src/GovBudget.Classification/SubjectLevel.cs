namespace GovBudget.Classification;

/// <summary>The level of a subject in its scheme: 类, 款, 项, 目.</summary>
/// <remarks>The levels are ordered: a class is shallower than a section, so <c>Class &lt; Section</c>.</remarks>
public enum SubjectLevel
{
    /// <summary>No level: the level of a code that is <c>default</c>.</summary>
    None = 0,

    /// <summary>Class (类), three digits.</summary>
    Class = 1,

    /// <summary>Section (款), five digits.</summary>
    Section = 2,

    /// <summary>Item (项), seven digits.</summary>
    Item = 3,

    /// <summary>Sub-item (目), nine digits.</summary>
    SubItem = 4,
}
