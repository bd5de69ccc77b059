namespace GovBudget.Classification.Checks;

/// <summary>What the members of <see cref="Severity"/> are called.</summary>
public static class Severities
{
    extension(Severity severity)
    {
        /// <summary>The Chinese name: 提示, 疑问 or 错误.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="Severity"/>.</exception>
        public string ChineseName => severity switch
        {
            Severity.Info => "提示",
            Severity.Warning => "疑问",
            Severity.Error => "错误",
            _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, "The value is not a severity."),
        };
    }
}
