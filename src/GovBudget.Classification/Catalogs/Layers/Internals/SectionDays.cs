using GovBudget.Classification.Catalogs.Internals;
using NodaTime;
using NodaTime.Text;

namespace GovBudget.Classification.Catalogs.Layers.Internals;

/// <summary>Tells on which days the national section (款) above a local row stands in its account, and cuts open rows to them.</summary>
internal sealed class SectionDays<TCode>(SubjectCatalog<TCode> catalog, ValidityBasis basis, RowFindings findings)
    where TCode : struct, ISubjectCode<TCode>
{
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

        bool[] stands = StandingOf(section, account);
        int cutLow = row.From is null ? Array.IndexOf(stands, true, low, high - low + 1) : low;
        int cutHigh = row.To is null ? Array.LastIndexOf(stands, true, high, high - low + 1) : high;
        int missing = cutLow < 0 || cutHigh < 0 ? low : Array.IndexOf(stands, false, cutLow, cutHigh - cutLow + 1);
        if (missing >= 0)
        {
            string where = account == BudgetAccount.None ? string.Empty : $" in the account {account}";
            return Refuse(row, RowFault.NoNationalAncestor,
                $"{row} has no national section above it: {section} is no subject{where} on {LocalDatePattern.Iso.Format(CatalogDay.ToDate(states.FirstOf(missing)))}");
        }

        days = new(
            cutLow > low ? states.FirstOf(cutLow) : first,
            cutHigh < high ? states.LastOf(cutHigh) : last,
            cutLow > low ? new ValidityBound(CatalogDay.ToDate(states.FirstOf(cutLow)), BasisOf(section, states.FirstOf(cutLow), isFirst: true)) : Stated(row.From),
            cutHigh < high ? new ValidityBound(CatalogDay.ToDate(states.LastOf(cutHigh)), BasisOf(section, states.LastOf(cutHigh), isFirst: false)) : Stated(row.To));
        return true;
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

    // The row begins or ends with its section, on whatever the section does.
    private ValidityBasis BasisOf(TCode section, int day, bool isFirst)
    {
        foreach (SubjectRecord<TCode> record in catalog.History(section))
        {
            if ((isFirst ? record.From : record.To) is { } bound && CatalogDay.Of(bound.Day) == day)
            {
                return bound.Basis;
            }
        }

        return ValidityBasis.GeneralKnowledge;
    }

    private ValidityBound? Stated(LocalDate? day) => day is { } known ? new ValidityBound(known, basis) : null;

    private bool Refuse(LocalSubject<TCode> row, RowFault fault, string message)
    {
        findings.Add(row.Line, 0, fault, message);
        return false;
    }
}
