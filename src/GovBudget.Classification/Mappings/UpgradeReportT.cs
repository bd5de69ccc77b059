using System.Collections.Immutable;
using System.Text.Json;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Mappings.Internals;
using GovBudget.Classification.Serialization;
using NodaTime;

namespace GovBudget.Classification.Mappings;

/// <summary>What becomes of rows between two dates; made by <see cref="UpgradeReport.Create"/>.</summary>
/// <typeparam name="TCode">The code type of the scheme.</typeparam>
/// <remarks>Every row is in exactly one entry, so counts and sums of the groups add up to those of the input, to the 分. The order of the rows plays no part. Immutable and thread-safe.</remarks>
public sealed class UpgradeReport<TCode>
    where TCode : struct, ISubjectCode<TCode>
{
    internal UpgradeReport(LocalDate from, LocalDate to, ImmutableArray<UpgradeGroup<TCode>> groups, BudgetAmount? amount)
    {
        From = from;
        To = to;
        Groups = groups;
        Amount = amount;
    }

    /// <summary>The date on which the rows are coded.</summary>
    public LocalDate From { get; }

    /// <summary>The date they are brought to.</summary>
    public LocalDate To { get; }

    /// <summary>The groups that have entries, in the order of <see cref="UpgradeKind"/>.</summary>
    public ImmutableArray<UpgradeGroup<TCode>> Groups { get; }

    /// <summary>Every entry, group by group.</summary>
    public IEnumerable<UpgradeEntry<TCode>> Entries => Groups.SelectMany(static group => group.Entries);

    /// <summary>The number of rows.</summary>
    public int Count => Groups.Sum(static group => group.Count);

    /// <summary>The sum of all rows, exact; <see langword="null"/> where none has an amount.</summary>
    public BudgetAmount? Amount { get; }

    /// <summary>Whether every row can be carried over without a person: nothing is split, abolished, unknown or ambiguous, and no evidence is missing or unverified.</summary>
    public bool IsAutomatic => Entries.All(static entry => entry.Kind < UpgradeKind.Split && entry.Evidence > Evidence.Unverified);

    /// <summary>The group of one kind; <see langword="null"/> where there is none.</summary>
    public UpgradeGroup<TCode>? Of(UpgradeKind kind) => Groups.FirstOrDefault(group => group.Kind == kind);

    /// <summary>The report as a JSON document, with exact numbers as text; <see cref="ResultJson"/> has options and the schema.</summary>
    /// <exception cref="JsonException">A text has half a character (a surrogate without its pair).</exception>
    public string ToJson() => ResultJson.Write(this);

    /// <summary>The report as a table of plain text in Chinese (see <see cref="Rendering.TextTable"/>), amounts in 万元.</summary>
    public override string ToString() => ToString(AmountUnit.TenThousandYuan);

    /// <summary>The report as a table of plain text in Chinese (see <see cref="Rendering.TextTable"/>).</summary>
    /// <param name="unit">The unit to print amounts in; they are exact, with two decimals at least.</param>
    /// <returns>Lines joined by <c>\n</c>: for each group its sums, then its entries, 合计 last. Of what is unchanged only the entries that are unverified are printed; what is absent is printed as —.</returns>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is <see cref="AmountUnit.None"/> or not a member.</exception>
    public string ToString(AmountUnit unit) => UpgradeText.Of(this, unit);
}
