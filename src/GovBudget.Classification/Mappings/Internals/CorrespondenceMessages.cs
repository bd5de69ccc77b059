using System.Collections.Immutable;
using System.Globalization;
using GovBudget.Classification.Catalogs;

namespace GovBudget.Classification.Mappings.Internals;

/// <summary>Every sentence that the correspondence says, in one place.</summary>
internal static class CorrespondenceMessages
{
    public static string Describe(CorrespondenceLookup lookup) => lookup.Status switch
    {
        CorrespondenceLookupStatus.Found => $"{lookup.Question.Asked} corresponds to {Other(lookup, lookup.Pair!)}{For(lookup)}: {Known(lookup.Pair!)}.",
        CorrespondenceLookupStatus.Ambiguous => Ambiguous(lookup),
        CorrespondenceLookupStatus.NotCovered =>
            $"The correspondence covers the fiscal years {EconomicCorrespondence.FirstYear.Year} to {EconomicCorrespondence.LastYear.Year} and says nothing about {Number(lookup.Year.Year)}.",
        _ => Unknown(lookup),
    };

    public static string Describe(CorrespondenceExplanation explanation) =>
        explanation.Pairs.IsEmpty
            ? $"It is not known that {explanation.Department} and {explanation.Government} correspond; the table is not complete, so this proves nothing."
            : string.Join("; ", explanation.Pairs.Select(static pair => $"{pair}{Units(pair)}: {Known(pair)}")) + ".";

    private static string Ambiguous(CorrespondenceLookup lookup)
    {
        EconomicPair[] sure = [.. lookup.Candidates.Where(static pair => !pair.IsDoubtful)];
        if (sure.Length == 0)
        {
            return $"Only doubtful pairs are known for {lookup.Question.Asked}{For(lookup)} ({List(lookup, lookup.Candidates)}): which is meant needs a decision.";
        }

        string advice = sure.Any(static pair => !pair.AppliesTo(UnitType.Administrative)) && sure.Any(static pair => !pair.AppliesTo(UnitType.PublicInstitution))
            ? "say the type of the unit"
            : lookup.Year.IsNone && sure.Any(static pair => pair.LastYear is not null) ? "say the fiscal year"
            : "which is meant needs a decision";
        return $"{lookup.Question.Asked} corresponds to several subjects{For(lookup)} ({List(lookup, sure)}): {advice}.";
    }

    private static string Unknown(CorrespondenceLookup lookup)
    {
        string asked = lookup.Question.Asked.Length == 0 ? "no code" : lookup.Question.Asked;
        string beyond = lookup.SetAside.IsEmpty ? string.Empty : $"; known without these conditions are {List(lookup, lookup.SetAside)}";
        return $"The correspondence knows no pair for {asked}{For(lookup)}{beyond}.";
    }

    private static string List(CorrespondenceLookup lookup, IEnumerable<EconomicPair> pairs) =>
        string.Join(", ", pairs.Select(pair => $"{Other(lookup, pair)}{Units(pair)}{Until(pair)}"));

    private static string Other(CorrespondenceLookup lookup, EconomicPair pair) =>
        lookup.Question.Department is null ? pair.Department.ToString() : pair.Government.ToString();

    private static string For(CorrespondenceLookup lookup)
    {
        ImmutableArray<string> conditions =
        [
            .. lookup.UnitType == UnitType.None ? Enumerable.Empty<string>() : [$"in {lookup.UnitType.ChineseName}"],
            .. lookup.Year.IsNone ? Enumerable.Empty<string>() : [$"in {Number(lookup.Year.Year)}"],
            .. lookup.MinimumEvidence == Evidence.None ? Enumerable.Empty<string>() : [$"with evidence of at least {lookup.MinimumEvidence}"],
        ];
        return conditions.IsEmpty ? string.Empty : " " + string.Join(" ", conditions);
    }

    private static string Units(EconomicPair pair) =>
        pair.AppliesTo(UnitType.Administrative) && pair.AppliesTo(UnitType.PublicInstitution)
            ? string.Empty
            : $" ({string.Join('、', pair.UnitTypes.Select(static type => type.ChineseName))})";

    private static string Until(EconomicPair pair) => pair.LastYear is { } last ? $" (until {Number(last)})" : string.Empty;

    private static string Known(EconomicPair pair)
    {
        string how = pair.Evidence switch
        {
            Evidence.Official => "stated in the excerpt of the official table",
            Evidence.Observed => "printed in published documents",
            _ => $"general knowledge only, {pair.Confidence} confidence, seen in no document",
        };
        string seen = pair.Documents == 0 ? string.Empty
            : $", seen in {Number(pair.Documents)} {(pair.Documents == 1 ? "document" : "documents")} of {Span(pair.YearsSeen)}";
        return how + seen + Until(pair) + (pair.IsDoubtful ? $"; doubtful: {pair.Doubt.TrimEnd('.')}" : string.Empty);
    }

    private static string Span(ImmutableArray<int> years) =>
        years.Length == 1 ? Number(years[0]) : $"{Number(years[0])} to {Number(years[^1])}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
