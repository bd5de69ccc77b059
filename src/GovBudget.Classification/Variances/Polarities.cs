namespace GovBudget.Classification.Variances;

/// <summary>Polarities of the classifications, what they are called, and what a difference is by one.</summary>
public static class Polarities
{
    extension(Polarity polarity)
    {
        /// <summary>The Chinese name: 中性, 越高越好 or 越低越好.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="Polarity"/>.</exception>
        public string ChineseName => polarity switch
        {
            Polarity.Neutral => "中性",
            Polarity.HigherIsFavourable => "越高越好",
            Polarity.LowerIsFavourable => "越低越好",
            _ => throw new ArgumentOutOfRangeException(nameof(polarity), polarity, "The value is not a polarity."),
        };

        /// <summary>The polarity of a whole classification: more revenue is favourable, more expenditure is neutral.</summary>
        /// <typeparam name="TCode">The code type of the scheme.</typeparam>
        public static Polarity Of<TCode>()
            where TCode : struct, ISubjectCode<TCode> => Polarity.Of(TCode.Scheme == SubjectScheme.Revenue ? FigureKind.Revenue : FigureKind.Expenditure);

        /// <summary>
        /// The polarity of a kind of figure, whatever axis it is divided by: more revenue is favourable, more of the three public expenses and of the operating expense, which
        /// bodies are held to cut, is not; expenditure is neutral. A convention: where another holds, say another.
        /// </summary>
        /// <param name="kind">The kind.</param>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is <see cref="FigureKind.None"/> or not a member.</exception>
        public static Polarity Of(FigureKind kind) => kind switch
        {
            FigureKind.Revenue => Polarity.HigherIsFavourable,
            FigureKind.Expenditure => Polarity.Neutral,
            FigureKind.ThreePublic or FigureKind.OperatingExpense => Polarity.LowerIsFavourable,
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The kind of figure has to be named."),
        };
    }

    /// <summary>What a difference is by a polarity.</summary>
    /// <param name="polarity">The polarity.</param>
    /// <param name="variance">The two amounts; an absent one counts nothing.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="polarity"/> is not a member of its enumeration.</exception>
    public static Favourability Judge(this Polarity polarity, Variance variance)
    {
        int sign = (variance.Current?.Fen ?? 0).CompareTo(variance.Base?.Fen ?? 0);
        return polarity switch
        {
            Polarity.Neutral => Favourability.Neutral,
            Polarity.HigherIsFavourable => Judge(sign),
            Polarity.LowerIsFavourable => Judge(-sign),
            _ => throw new ArgumentOutOfRangeException(nameof(polarity), polarity, "The value is not a polarity."),
        };
    }

    private static Favourability Judge(int sign) => sign switch
    {
        > 0 => Favourability.Favourable,
        < 0 => Favourability.Unfavourable,
        _ => Favourability.Neutral,
    };
}
