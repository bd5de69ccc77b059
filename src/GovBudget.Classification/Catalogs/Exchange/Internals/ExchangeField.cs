using GovBudget.Classification.Catalogs.Internals;
using GovBudget.Classification.Internals;
using NodaTime;

namespace GovBudget.Classification.Catalogs.Exchange.Internals;

/// <summary>A field that is read, with its place: every fault names it.</summary>
/// <param name="Text">What stands there; empty where nothing does.</param>
/// <param name="Row">The place of the row.</param>
/// <param name="Name">The column; empty where the place of the row says it all.</param>
internal readonly record struct ExchangeField(string Text, string Row, string Name)
{
    public bool IsEmpty => Text.Length == 0;

    public string Required() => IsEmpty ? throw Fault("is empty and must not be") : Text;

    public string? TextOrNull() => IsEmpty ? null : Text;

    public TCode Code<TCode>()
        where TCode : struct, ISubjectCode<TCode>
    {
        SubjectCodeFault fault = PackedCode.TryParse(Text.AsSpan(), TCode.Rules, out PackedCode code, out int position);
        return fault == SubjectCodeFault.None ? TCode.FromPacked(code) : throw Fault(SubjectCodeMessages.Describe(fault, Text, position, TCode.Rules).TrimEnd('.'));
    }

    public LocalDate Day() => CatalogDay.TryParse(Text, out int day) ? CatalogDay.ToDate(day) : throw Fault($"'{Text}' is no day, such as 2026-01-31");

    public int Number() => CatalogDay.TryNumber(Text, out int number) ? number : throw Fault($"'{Text}' is no number");

    public BudgetAccount Account() => IsEmpty ? BudgetAccount.None
        : Text != "-" && CatalogWords.ToAccount(Text) is { } account ? account : throw Fault($"'{Text}' is no account (general, fund, capital, social, or empty)");

    public ValidityBasis Basis() => CatalogWords.ToBasis(Text) ?? throw Fault($"'{Text}' is no basis (notice, known, seen)");

    public Evidence Evidence() => CatalogWords.ToEvidence(Text) ?? throw Fault($"'{Text}' is no kind of evidence (official, observed, inferred, unverified, or empty)");

    public Confidence Confidence() => CatalogWords.ToConfidence(Text) ?? throw Fault($"'{Text}' is no confidence (high, medium, low)");

    public CoverageExtent Extent() => CatalogWords.ToExtent(Text) ?? throw Fault($"'{Text}' is no extent (full, partial, fragment)");

    public SubjectChangeKind Kind() => CatalogWords.ToChangeKind(Text) ?? throw Fault($"'{Text}' is no kind of change (added, abolished, renamed, moved, split, merged, reused)");

    /// <summary>The parts of a list whose parts are set apart by one comma.</summary>
    public IEnumerable<ExchangeField> Parts()
    {
        if (IsEmpty)
        {
            yield break;
        }

        foreach (string part in Text.Split(','))
        {
            yield return part.Length > 0 ? this with { Text = part } : throw Fault($"'{Text}' is no list whose parts are set apart by one comma");
        }
    }

    /// <summary>A year with a number of documents: <c>2026:61</c>.</summary>
    public YearSighting Sighting()
    {
        int colon = Text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && CatalogDay.TryNumber(Text.AsSpan(0, colon), out int year) && CatalogDay.TryNumber(Text.AsSpan(colon + 1), out int documents) && documents > 0
            ? new(year, documents)
            : throw Fault($"'{Text}' is no year with its documents, such as 2026:61");
    }

    public InvalidDataException Fault(string what) => ExchangeMessages.Damaged(Name.Length == 0 ? Row : $"{Row}, column '{Name}'", what);
}
