using System.Text;
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
    // The words and numbers of the catalogue file are read from bytes; here they are read by the same rules.
    private byte[] Utf8 => Encoding.UTF8.GetBytes(Text);

    public bool IsEmpty => Text.Length == 0;

    public string Required() => IsEmpty ? throw Fault("is empty and must not be") : Text;

    public string? TextOrNull() => IsEmpty ? null : Text;

    public TCode Code<TCode>()
        where TCode : struct, ISubjectCode<TCode>
    {
        SubjectCodeFault fault = PackedCode.TryParse(Text.AsSpan(), TCode.Rules, out PackedCode code, out int position);
        return fault == SubjectCodeFault.None ? TCode.FromPacked(code) : throw Fault(SubjectCodeMessages.Describe(fault, Text, position, TCode.Rules).TrimEnd('.'));
    }

    public LocalDate Day() => CatalogDay.TryParse(Utf8, out int day) ? CatalogDay.ToDate(day) : throw Fault($"'{Text}' is no day, such as 2026-01-31");

    public int Number() => CatalogDay.TryNumber(Utf8, out int number) ? number : throw Fault($"'{Text}' is no number");

    public BudgetAccount Account() => IsEmpty ? BudgetAccount.None
        : Text != "-" && CatalogWords.ToAccount(Utf8) is { } account ? account : throw Fault($"'{Text}' is no account (general, fund, capital, social, or empty)");

    public ValidityBasis Basis() => CatalogWords.ToBasis(Utf8) ?? throw Fault($"'{Text}' is no basis (notice, stated, known, seen)");

    public Evidence Evidence() => CatalogWords.ToEvidence(Utf8) ?? throw Fault($"'{Text}' is no kind of evidence (official, observed, inferred, unverified, or empty)");

    public Confidence Confidence() => CatalogWords.ToConfidence(Utf8) ?? throw Fault($"'{Text}' is no confidence (high, medium, low)");

    public CoverageExtent Extent() => CatalogWords.ToExtent(Utf8) ?? throw Fault($"'{Text}' is no extent (full, partial, fragment)");

    public SubjectChangeKind Kind() => CatalogWords.ToChangeKind(Utf8) ?? throw Fault($"'{Text}' is no kind of change (added, abolished, renamed, moved, split, merged, reused)");

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
        int colon = Utf8.IndexOf((byte)':');
        return colon > 0 && CatalogDay.TryNumber(Utf8.AsSpan(0, colon), out int year) && CatalogDay.TryNumber(Utf8.AsSpan(colon + 1), out int documents) && documents > 0
            ? new(year, documents)
            : throw Fault($"'{Text}' is no year with its documents, such as 2026:61");
    }

    public InvalidDataException Fault(string what) => ExchangeMessages.Damaged(Name.Length == 0 ? Row : $"{Row}, column '{Name}'", what);
}
