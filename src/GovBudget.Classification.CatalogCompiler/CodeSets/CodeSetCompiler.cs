using System.Collections.Immutable;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Catalogs.Internals;

namespace GovBudget.Classification.CatalogCompiler.CodeSets;

/// <summary>Makes one code set from the fact tables.</summary>
/// <remarks>
/// Only a published document makes a sighting. What stands in the program of a budget system is as little a fact as general knowledge: it
/// gives the years for which the code is known, and its source is named.
/// </remarks>
internal sealed class CodeSetCompiler(CodeSetFacts facts, CodeSetSpecification specification)
{
    private const string Statement =
        "Codes and names are facts gathered from published budgets, from published programs of budget systems and from general knowledge. " +
        "No official list was to be had: the columns seen, known and sources say how each row is known.";

    /// <summary>The facts that belong to the set.</summary>
    public IReadOnlyList<CodeSetFact> Facts { get; } = [.. facts.All.Where(fact => specification.FactSets.Contains(fact.Set))];

    /// <summary>Compiles.</summary>
    /// <exception cref="InvalidDataException">Sources disagree and nobody decided.</exception>
    public CodeSetFile Compile()
    {
        ImmutableArray<CodeSetRow> rows = [.. Facts.GroupBy(static fact => fact.Code).Select(group => RowOf(group.Key, [.. group])).OrderBy(static row => row.Code, StringComparer.Ordinal)];
        ImmutableArray<CatalogSource> sources = [.. rows.SelectMany(static row => row.Sources).Distinct().OrderBy(static source => source.Id, StringComparer.Ordinal)];
        return new CodeSetFile(specification.Id, specification.ChineseName, Statement, [.. specification.Coverage], sources, rows);
    }

    private CodeSetRow RowOf(string code, CodeSetFact[] group)
    {
        (string, string) key = (specification.Id, code);
        string name = NameOf(code, group);
        ValidityBound? from = ReviewedCodes.From.TryGetValue(key, out ValidityBound first) ? first : null;
        ValidityBound? to = ReviewedCodes.To.TryGetValue(key, out ValidityBound last) ? last : null;
        return new CodeSetRow(code, name)
        {
            OtherNames = [.. group.Select(static fact => fact.Name).Distinct().Where(other => other != name).Order(StringComparer.Ordinal)],
            Parent = ParentOf(code, group),
            From = from,
            To = to,
            Seen = [.. group.Where(static fact => fact.Documents > 0).GroupBy(static fact => fact.FirstYear).OrderBy(static year => year.Key)
                .Select(static year => new YearSighting(year.Key, year.Max(static fact => fact.Documents)))],
            Known = KnownOf(group, from, to),
            Sources = [.. group.Select(CodeSetSpecification.SourceOf).Distinct().OrderBy(static source => source.Id, StringComparer.Ordinal)],
            Note = ReviewedCodes.Notes.GetValueOrDefault(key, string.Empty),
        };
    }

    private string NameOf(string code, CodeSetFact[] group)
    {
        string[] names = [.. group.Select(static fact => fact.Name).Distinct()];
        return ReviewedCodes.Names.TryGetValue((specification.Id, code), out string? reviewed) && names.Contains(reviewed) ? reviewed
            : names is [string only] ? only
            : throw new InvalidDataException($"{specification.Id} {code} has several names ({string.Join(", ", names)}): decide in {nameof(ReviewedCodes)}.");
    }

    // A parent is only written where the code does not show it.
    private string? ParentOf(string code, CodeSetFact[] group)
    {
        string[] parents = [.. group.Select(static fact => fact.Parent).Distinct()];
        string? shown = Facts.Select(static fact => fact.Code).Where(other => other.Length < code.Length && code.StartsWith(other, StringComparison.Ordinal)).MaxBy(static other => other.Length);
        return parents is not [string parent] ? throw new InvalidDataException($"{specification.Id} {code} has several parents ({string.Join(", ", parents)}).")
            : parent == (shown ?? string.Empty) ? null
            : parent.Length > 0 ? parent
            : throw new InvalidDataException($"{specification.Id} {code} is said to stand at the top, but begins as {shown} does.");
    }

    // The surest of the unprinted sources, with all years for which one is as sure, within the validity.
    private static KnownYears? KnownOf(CodeSetFact[] group, ValidityBound? from, ValidityBound? to)
    {
        CodeSetFact[] unprinted = [.. group.Where(static fact => fact.Documents == 0)];
        if (unprinted.Length == 0)
        {
            return null;
        }

        Confidence surest = unprinted.Max(static fact => fact.Confidence);
        CodeSetFact[] sure = [.. unprinted.Where(fact => fact.Confidence == surest)];
        int first = Math.Max(sure.Min(static fact => fact.FirstYear), from?.Day.Year ?? int.MinValue);
        int last = Math.Min(sure.Max(static fact => fact.LastYear), to?.Day.Year ?? int.MaxValue);
        return new KnownYears(first, last, surest);
    }
}
