using System.Collections.Immutable;

namespace GovBudget.Classification.Catalogs;

public sealed partial class SubjectEdition<TCode>
{
    private const int MostSuggestions = 5;
    private const int FarthestDigit = 9;

    /// <summary>A few known codes that may be meant by an unknown one, the likeliest first.</summary>
    /// <param name="code">The code that was met.</param>
    /// <returns>
    /// At most five: first codes with two neighbouring digits exchanged, then codes with one other digit (a slip in the last digits
    /// before one in the first, and the nearer digit before the farther), then the siblings nearest by number. Never the code itself.
    /// </returns>
    public ImmutableArray<Subject<TCode>> Suggest(TCode code)
    {
        if (code.IsNone)
        {
            return [];
        }

        IEnumerable<Subject<TCode>> siblings = (NearestAncestor(code)?.Children ?? Roots)
            .Where(sibling => sibling.Level == code.Level)
            .OrderBy(sibling => Math.Abs(sibling.Code.Number - code.Number));
        return [.. Transposed(code).Concat(OneDigitAway(code)).Concat(siblings)
            .Where(subject => subject.Code != code)
            .Distinct()
            .Take(MostSuggestions)];
    }

    private IEnumerable<Subject<TCode>> Transposed(TCode code)
    {
        char[] digits = (code.ToString() ?? string.Empty).ToCharArray();
        for (int i = digits.Length - 1; i > 0; i--)
        {
            (digits[i - 1], digits[i]) = (digits[i], digits[i - 1]);
            if (Known(digits) is { } subject)
            {
                yield return subject;
            }

            (digits[i - 1], digits[i]) = (digits[i], digits[i - 1]);
        }
    }

    private IEnumerable<Subject<TCode>> OneDigitAway(TCode code)
    {
        char[] digits = (code.ToString() ?? string.Empty).ToCharArray();
        for (int i = digits.Length - 1; i > 0; i--)
        {
            char own = digits[i];
            for (int step = 1; step <= FarthestDigit; step++)
            {
                foreach (int other in (int[])[own - step, own + step])
                {
                    digits[i] = (char)other;
                    if (other is >= '0' and <= '9' && Known(digits) is { } subject)
                    {
                        yield return subject;
                    }
                }
            }

            digits[i] = own;
        }
    }

    private Subject<TCode>? Known(ReadOnlySpan<char> digits) =>
        SubjectCode.TryParse(digits, out TCode code) && TryFind(code, out Subject<TCode>? subject) ? subject : null;
}
