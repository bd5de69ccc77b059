namespace GovBudget.Classification.Disclosures;

/// <summary>What the members of <see cref="DisclosureKind"/> are called.</summary>
public static class DisclosureKinds
{
    extension(DisclosureKind kind)
    {
        /// <summary>The Chinese name: 预算 or 决算.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="DisclosureKind"/>.</exception>
        public string ChineseName => kind switch
        {
            DisclosureKind.Budget => "预算",
            DisclosureKind.FinalAccount => "决算",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The value is not a kind of document."),
        };
    }
}
