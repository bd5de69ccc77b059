namespace GovBudget.Classification.Variances;

/// <summary>What the members of <see cref="Favourability"/> are called.</summary>
public static class Favourabilities
{
    extension(Favourability favourability)
    {
        /// <summary>The Chinese name: 中性, 有利 or 不利.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="Favourability"/>.</exception>
        public string ChineseName => favourability switch
        {
            Favourability.Neutral => "中性",
            Favourability.Favourable => "有利",
            Favourability.Unfavourable => "不利",
            _ => throw new ArgumentOutOfRangeException(nameof(favourability), favourability, "The value is not a favourability."),
        };
    }
}
