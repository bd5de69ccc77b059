namespace GovBudget.Classification.Disclosures;

/// <summary>What the cells of a column hold.</summary>
public enum ColumnRole
{
    /// <summary>Not understood: numbers in such a column end as unplaced.</summary>
    Unknown = 0,

    /// <summary>A whole code (科目编码).</summary>
    Code = 1,

    /// <summary>One level of a code (类, 款 or 项).</summary>
    CodePart = 2,

    /// <summary>What the line is about: subject, unit, project, item.</summary>
    Name = 3,

    /// <summary>Money.</summary>
    Amount = 4,

    /// <summary>The difference of two amounts (增减额).</summary>
    Difference = 5,

    /// <summary>A percentage (增减率, 占比).</summary>
    Rate = 6,

    /// <summary>A number of things or people.</summary>
    Count = 7,

    /// <summary>The number of the line (序号, 行次).</summary>
    Ordinal = 8,

    /// <summary>Words, such as 备注.</summary>
    Text = 9,
}
