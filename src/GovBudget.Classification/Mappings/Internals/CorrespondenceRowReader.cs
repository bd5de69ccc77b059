using System.Collections.Immutable;
using GovBudget.Classification.Catalogs;

namespace GovBudget.Classification.Mappings.Internals;

/// <summary>Reads the rows of a correspondence file; they stand in tree order, and what they say must fit together.</summary>
internal sealed class CorrespondenceRowReader((int First, int Last) covered, (int First, int Last)? official, Dictionary<string, string> sources)
{
    private readonly List<EconomicPair> _pairs = new(200);
    private readonly Dictionary<int, EconomicPair> _lastOfClass = [];

    public IReadOnlyList<EconomicPair> Pairs => _pairs;

    public void Read(ref CorrespondenceFields fields)
    {
        var department = fields.Code<DepartmentEconomicCode>("department subject");
        var government = fields.Code<GovernmentEconomicCode>("government subject");
        ReadOnlySpan<char> units = fields.Next("unit types");
        ReadOnlySpan<char> evidence = fields.Next("evidence");
        ReadOnlySpan<char> confidence = fields.Next("confidence");
        Evidence known = CorrespondenceWords.ToEvidence(evidence) ?? throw fields.Fault($"'{evidence}' is no kind of evidence");
        var pair = new EconomicPair(department, government)
        {
            UnitTypes = CorrespondenceWords.ToUnitTypes(units) ?? throw fields.Fault($"'{units}' are no unit types"),
            Evidence = known,
            OfficialYears = known == Evidence.Official ? official ?? throw fields.Fault($"the header line {CorrespondenceWords.OfficialYears} is missing") : null,
            Confidence = CorrespondenceWords.ToConfidence(confidence) ?? throw fields.Fault($"'{confidence}' is no confidence"),
            YearsSeen = ReadYears(ref fields),
            Documents = fields.Count("number of documents") ?? 0,
            Occurrences = fields.Count("number of occurrences") ?? 0,
            LastYear = fields.Count("last year"),
            Sources = ReadSources(ref fields),
            Doubt = fields.Next("doubt") is { IsEmpty: false } doubt ? doubt.ToString() : null,
        };
        fields.End();
        CheckOrder(pair, fields);
        CheckSense(pair, fields);
        _pairs.Add(pair);
    }

    private void CheckOrder(EconomicPair pair, CorrespondenceFields fields)
    {
        if (_pairs.Count == 0)
        {
            return;
        }

        EconomicPair before = _pairs[^1];
        if (before.Department > pair.Department || (before.Department == pair.Department && before.Government >= pair.Government))
        {
            throw fields.Fault($"{pair} does not stand behind {before} in tree order");
        }
    }

    private void CheckSense(EconomicPair pair, CorrespondenceFields fields)
    {
        if (pair.Department.Level != pair.Government.Level)
        {
            throw fields.Fault($"{pair} joins a class and a section");
        }

        if ((pair.Evidence == Evidence.Unverified) != (pair.Confidence != Confidence.None))
        {
            throw fields.Fault($"{pair}: a confidence belongs to unverified pairs, and to each of them");
        }

        bool isSeen = pair.Documents > 0;
        if (isSeen != (pair.YearsSeen.Length > 0) || (isSeen ? pair.Evidence == Evidence.Unverified : pair.Evidence == Evidence.Observed))
        {
            throw fields.Fault($"{pair}: years, documents and evidence contradict each other");
        }

        if (pair.LastYear is { } last && (last < covered.First || last > covered.Last || (isSeen && last < pair.YearsSeen[^1])))
        {
            throw fields.Fault($"{pair} ends in {last}, which is not covered or before it was last seen");
        }

        GovernmentEconomicCode top = pair.Government.AncestorAt(SubjectLevel.Class)!.Value;
        if (_lastOfClass.TryGetValue(top.Number, out EconomicPair? other) && other.UnitTypes != pair.UnitTypes)
        {
            throw fields.Fault($"{pair} names other unit types than {other} above, of the same class");
        }

        _lastOfClass[top.Number] = pair;
    }

    private ImmutableArray<int> ReadYears(ref CorrespondenceFields fields)
    {
        ReadOnlySpan<char> text = fields.Next("years");
        if (text.IsEmpty)
        {
            return [];
        }

        var years = new List<int>();
        foreach (Range part in text.Split(','))
        {
            int year = fields.Number(text[part], "year");
            if (year < covered.First || year > covered.Last || (years.Count > 0 && year <= years[^1]))
            {
                throw fields.Fault($"the year {year} is not covered or not in ascending order");
            }

            years.Add(year);
        }

        return [.. years];
    }

    private ImmutableArray<string> ReadSources(ref CorrespondenceFields fields)
    {
        var titles = new List<string>();
        foreach (string id in fields.Text("sources").Split(','))
        {
            titles.Add(sources.TryGetValue(id, out string? title) ? title : throw fields.Fault($"the source '{id}' is not in the header"));
        }

        return [.. titles];
    }
}
