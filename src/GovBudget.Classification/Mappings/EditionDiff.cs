using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Mappings.Internals;

namespace GovBudget.Classification.Mappings;

/// <summary>Compares two editions of one catalogue.</summary>
public static class EditionDiff
{
    /// <summary>Lists what is different in one edition against another (版本差异).</summary>
    /// <typeparam name="TCode">The code type of the scheme.</typeparam>
    /// <param name="a">The edition to start from.</param>
    /// <param name="b">The edition to come to; it may be the earlier one.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The editions are of two catalogues, or of different accounts.</exception>
    public static EditionDiff<TCode> Between<TCode>(SubjectEdition<TCode> a, SubjectEdition<TCode> b)
        where TCode : struct, ISubjectCode<TCode>
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        if (!ReferenceEquals(a.Catalog, b.Catalog))
        {
            throw new ArgumentException("The editions are of two catalogues: take both from one, such as the extended catalogue that Extend or WithLayer gave, which has the dates of both.", nameof(b));
        }

        if (a.Account != b.Account)
        {
            throw new ArgumentException($"One edition is of the account {a.Account}, the other of {b.Account}: ask both for the same account.", nameof(b));
        }

        // Read forward in time and turned round, so that both directions say the same.
        return a.Valid.Start <= b.Valid.Start
            ? new(a, b, new EditionDiffBuilder<TCode>(a, b).Build())
            : new EditionDiff<TCode>(b, a, new EditionDiffBuilder<TCode>(b, a).Build()).Inverse();
    }
}
