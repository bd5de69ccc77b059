namespace GovBudget.Classification;

/// <summary>What the members of <see cref="SubjectLevel"/> are called.</summary>
public static class SubjectLevels
{
    extension(SubjectLevel level)
    {
        /// <summary>The Chinese name: 类, 款, 项 or 目; empty for <see cref="SubjectLevel.None"/>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="SubjectLevel"/>.</exception>
        public string ChineseName => level switch
        {
            SubjectLevel.None => "",
            SubjectLevel.Class => "类",
            SubjectLevel.Section => "款",
            SubjectLevel.Item => "项",
            SubjectLevel.SubItem => "目",
            _ => throw new ArgumentOutOfRangeException(nameof(level), level, "The value is not a level."),
        };
    }
}
