using GovBudget.Classification.Catalogs.Internals;
using NodaTime;
using NodaTime.Text;

namespace GovBudget.Classification.Catalogs.Layers.Internals;

/// <summary>
/// Tells on which days the section (款) above a local row stands in its account, and which subject is the nearest above the row, and cuts
/// open rows to the days of that.
/// </summary>
internal sealed class AncestorDays<TCode>(SubjectCatalog<TCode> catalog, ValidityBasis basis, RowFindings findings)
    where TCode : struct, ISubjectCode<TCode>
{
    private static readonly SubjectLevel[] Lowest = [SubjectLevel.SubItem, SubjectLevel.Item, SubjectLevel.Section];

    private readonly Dictionary<(TCode Section, BudgetAccount Account), bool[]> _standing = [];

    public bool TryCut(LocalSubject<TCode> row, TCode section, BudgetAccount account, out LocalDays days)
    {
        CatalogStates states = catalog.States;
        int first = row.From is { } from ? CatalogDay.Of(from) : CatalogDay.Open;
        int last = row.To is { } to ? CatalogDay.Of(to) : CatalogDay.Endless;
        days = default;
        int low = 0;
        int high = states.Count - 1;
        while (low <= high && states.LastOf(low) < first)
        {
            low++;
        }

        while (low <= high && states.FirstOf(high) > last)
        {
            high--;
        }

        if (low > high)
        {
            return Refuse(row, RowFault.NotCovered, $"the catalogue covers no day on which {row} holds");
        }

        TCode?[] parents = ParentsOf(row.Code, low, high);
        int place = Array.FindIndex(Lowest, level => Array.Exists(parents, parent => parent?.Level == level));
        TCode parent = place < 0 ? section : Array.Find(parents, found => found?.Level == Lowest[place])!.Value;
        int cutLow = row.From is null ? low + Math.Max(0, Array.FindIndex(parents, found => Equals(found, parent))) : low;
        int cutHigh = row.To is null && place >= 0 ? low + Array.FindLastIndex(parents, found => Equals(found, parent)) : high;
        bool[] stands = StandingOf(section, account);
        int missing = Array.IndexOf(stands, false, cutLow, cutHigh - cutLow + 1);
        if (missing >= 0)
        {
            string where = account == BudgetAccount.None ? string.Empty : $" in the account {account}";
            return Refuse(row, RowFault.NoNationalAncestor, $"{row} has no national section above it: {section} is no subject{where} on {Day(states.FirstOf(missing))}");
        }

        days = new(
            cutLow > low ? states.FirstOf(cutLow) : first,
            cutHigh < high ? states.LastOf(cutHigh) : last,
            cutLow > low ? new ValidityBound(CatalogDay.ToDate(states.FirstOf(cutLow)), BasisOf(parent, states.FirstOf(cutLow), isFirst: true)) : Stated(row.From),
            cutHigh < high ? new ValidityBound(CatalogDay.ToDate(states.LastOf(cutHigh)), BasisOf(parent, states.LastOf(cutHigh), isFirst: false)) : Stated(row.To));
        TellOtherParents(row, parents.AsSpan()[(cutLow - low)..(cutHigh - low + 1)], cutLow);
        return true;
    }

    private void TellOtherParents(LocalSubject<TCode> row, ReadOnlySpan<TCode?> parents, int state)
    {
        var told = new List<string>();
        for (int i = 0; i < parents.Length; i++)
        {
            if (i == 0 || !Equals(parents[i], parents[i - 1]))
            {
                told.Add($"{parents[i]} from {Day(catalog.States.FirstOf(state + i))}");
            }
        }

        if (told.Count > 1)
        {
            findings.Add(row.Line, 0, RowFault.ParentChanges, $"{row} does not stand below one subject on all its days: {string.Join(", ", told)}");
        }
    }

    // The nearest code above that is valid in whatever account: one of another account stands in the path of the row.
    private TCode?[] ParentsOf(TCode code, int low, int high)
    {
        var parents = new TCode?[high - low + 1];
        for (int i = 0; i < parents.Length; i++)
        {
            int day = catalog.States.FirstOf(low + i);
            foreach (TCode ancestor in code.Ancestors)
            {
                if (ancestor.Level >= SubjectLevel.Section && IsValid(ancestor, day))
                {
                    parents[i] = ancestor;
                    break;
                }
            }
        }

        return parents;
    }

    private bool IsValid(TCode code, int day)
    {
        Range rows = catalog.Table.RowsOf(code.Packed);
        for (int row = rows.Start.Value; row < rows.End.Value; row++)
        {
            if (catalog.Table.IsValid(row, day))
            {
                return true;
            }
        }

        return false;
    }

    private bool[] StandingOf(TCode section, BudgetAccount account)
    {
        if (!_standing.TryGetValue((section, account), out bool[]? stands))
        {
            stands = new bool[catalog.States.Count];
            for (int state = 0; state < stands.Length; state++)
            {
                stands[state] = catalog.At(CatalogDay.ToDate(catalog.States.FirstOf(state)), account).TryFind(section, out _);
            }

            _standing.Add((section, account), stands);
        }

        return stands;
    }

    // The row begins or ends with its parent, on whatever the parent does.
    private ValidityBasis BasisOf(TCode parent, int day, bool isFirst)
    {
        foreach (SubjectRecord<TCode> record in catalog.History(parent))
        {
            if ((isFirst ? record.From : record.To) is { } bound && CatalogDay.Of(bound.Day) == day)
            {
                return bound.Basis;
            }
        }

        return ValidityBasis.GeneralKnowledge;
    }

    private ValidityBound? Stated(LocalDate? day) => day is { } known ? new ValidityBound(known, basis) : null;

    private static string Day(int day) => LocalDatePattern.Iso.Format(CatalogDay.ToDate(day));

    private bool Refuse(LocalSubject<TCode> row, RowFault fault, string message)
    {
        findings.Add(row.Line, 0, fault, message);
        return false;
    }
}
