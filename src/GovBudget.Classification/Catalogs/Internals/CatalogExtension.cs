using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>Joins the catalogue of a later time to an earlier one. Each speaks for its own days; the day between them is the seam.</summary>
internal sealed class CatalogExtension<TCode>
    where TCode : struct, ISubjectCode<TCode>
{
    private readonly SubjectCatalog<TCode> _earlier;
    private readonly SubjectCatalog<TCode> _later;
    private readonly LocalDate _seam;
    private readonly ValidityBasis _basis;
    private readonly List<SubjectRecord<TCode>> _joined = [];

    public CatalogExtension(SubjectCatalog<TCode> earlier, SubjectCatalog<TCode> later)
    {
        _earlier = earlier;
        _later = later;
        _seam = later.Coverage[0].Days.Start;
        ThrowIfUnfit();

        // No notice states the seam as the day of a change: it follows from what the two lists hold.
        _basis = later.Records.Any(static record => record.Stated >= Evidence.Inferred || !record.Seen.IsEmpty) ? ValidityBasis.Sightings : ValidityBasis.GeneralKnowledge;
    }

    public SubjectCatalog<TCode> Join()
    {
        ILookup<(TCode Code, BudgetAccount Account), SubjectRecord<TCode>> later = _later.Records.Where(IsLater).ToLookup(static record => (record.Code, record.Account));
        var earlier = _earlier.Records.Where(IsLater).ToDictionary(static record => (record.Code, record.Account, record.From?.Day));
        _joined.AddRange(_earlier.Records.Where(record => !IsLater(record)));
        var met = new HashSet<(TCode, BudgetAccount)>();
        foreach (SubjectRecord<TCode> record in earlier.Values)
        {
            JoinSubject(record, [.. later[(record.Code, record.Account)]], met.Add((record.Code, record.Account)));
        }

        foreach (IGrouping<(TCode Code, BudgetAccount Account), SubjectRecord<TCode>> added in later.Where(group => !met.Contains(group.Key)))
        {
            _joined.AddRange(added.Select(Begun));
        }

        _joined.AddRange([.. PathsThatGoOn()]);
        return SubjectCatalog<TCode>.Create(
            [.. _earlier.Coverage, .. CoverageOfLater()],
            _joined,
            [.. SubjectChanges.Stated(_earlier), .. SubjectChanges.Stated(_later).Where(change => change.Day >= _seam)],
            $"{_earlier.Statement} {_later.Statement}".Trim());
    }

    /// <summary>Joins an earlier record that reaches the seam, or was to begin behind it, to what the later catalogue has of its code.</summary>
    private void JoinSubject(SubjectRecord<TCode> earlier, SubjectRecord<TCode>[] later, bool isFirst)
    {
        bool hasBegun = earlier.From is not { } from || from.Day < _seam;
        if (later.Length == 0)
        {
            Leave(earlier, hasBegun);
            return;
        }

        if (!hasBegun)
        {
            // What was announced gives way to what the later catalogue has of the code.
            _joined.AddRange(isFirst ? later.Select(Begun) : []);
            return;
        }

        if (TryContinue(earlier, later[0], out SubjectRecord<TCode>? continued))
        {
            _joined.Add(continued);
            _joined.AddRange(later.Skip(1));
            return;
        }

        ValidityBound begin = Begun(later[0]).From!.Value;
        if (begin.Day > _seam && !SaysAll(earlier.Account))
        {
            GoOn(earlier, new(begin.Day.PlusDays(-1), begin.Basis));
        }
        else
        {
            _joined.Add(earlier with { To = DayBefore });
        }

        _joined.AddRange(later.Select(Begun));
    }

    private void Leave(SubjectRecord<TCode> earlier, bool hasBegun)
    {
        if (!SaysAll(earlier.Account))
        {
            GoOn(earlier, earlier.To);
        }
        else if (hasBegun)
        {
            _joined.Add(earlier with { To = DayBefore });
        }
    }

    /// <summary>Nothing is known of the end: the record goes on, but what is stated for its own time is not stated for the later one.</summary>
    private void GoOn(SubjectRecord<TCode> earlier, ValidityBound? to)
    {
        if (Vouched(earlier.Stated) == Evidence.None || earlier.From?.Day >= _seam)
        {
            _joined.Add(earlier with { To = to });
            return;
        }

        _joined.Add(earlier with { To = DayBefore });
        _joined.Add(Unvouched(earlier, to));
    }

    private SubjectRecord<TCode> Unvouched(SubjectRecord<TCode> earlier, ValidityBound? to) => earlier with
    {
        From = new(_seam, ValidityBasis.GeneralKnowledge),
        To = to,
        Stated = Evidence.Unverified,
        Seen = [],
        Known = earlier.Known is { } known && known.Last >= _seam.Year ? known with { First = Math.Max(known.First, _seam.Year) } : null,
    };

    /// <summary>
    /// Classes and sections that the later catalogue ends in its accounts go on where something of another account is still below them: there
    /// the account itself holds them, and the accounts of the later catalogue stay as it says.
    /// </summary>
    private IEnumerable<SubjectRecord<TCode>> PathsThatGoOn()
    {
        HashSet<TCode> standing = [.. _joined.Where(IsLater).Select(static record => record.Code)];
        ILookup<TCode, SubjectRecord<TCode>> ended = _joined.Where(record => record.To is { } to && to.Day == _seam.PlusDays(-1)).ToLookup(static record => record.Code);
        var held = new HashSet<(TCode, BudgetAccount)>();
        foreach (SubjectRecord<TCode> record in _joined.Where(record => IsLater(record) && !SaysAll(record.Account)).ToArray())
        {
            foreach (TCode above in record.Parent is { } stated ? record.Code.Ancestors.Append(stated) : record.Code.Ancestors)
            {
                if (!standing.Contains(above) && ended[above].FirstOrDefault() is { } former && held.Add((above, record.Account)))
                {
                    yield return Unvouched(former, to: null) with { Account = record.Account };
                }
            }
        }
    }

    private bool TryContinue(SubjectRecord<TCode> earlier, SubjectRecord<TCode> later, [NotNullWhen(true)] out SubjectRecord<TCode>? continued)
    {
        continued = null;
        if (later.From?.Day > _seam || earlier.Name != later.Name || !Equals(earlier.Parent, later.Parent)
            || Vouched(earlier.Stated) != Vouched(later.Stated) || !TryMerge(earlier.Known, later.Known, out KnownYears? known))
        {
            return false;
        }

        continued = earlier with
        {
            To = later.To ?? earlier.To,
            Stated = earlier.Stated > later.Stated ? earlier.Stated : later.Stated,
            Seen = [.. earlier.Seen.Concat(later.Seen).GroupBy(static s => s.Year).Select(static year => year.MaxBy(static s => s.Documents)).OrderBy(static s => s.Year)],
            Known = known,
            Sources = [.. earlier.Sources.Union(later.Sources)],
        };
        return true;
    }

    private static bool TryMerge(KnownYears? earlier, KnownYears? later, out KnownYears? known)
    {
        known = earlier ?? later;
        if (earlier is not { } before || later is not { } after)
        {
            return true;
        }

        known = before with { First = Math.Min(before.First, after.First), Last = Math.Max(before.Last, after.Last) };
        return before.Confidence == after.Confidence && after.First <= before.Last + 1 && before.First <= after.Last + 1;
    }

    // Unverified is what is left where nothing is vouched for.
    private static Evidence Vouched(Evidence stated) => stated == Evidence.Unverified ? Evidence.None : stated;

    private ValidityBound DayBefore => new(_seam.PlusDays(-1), _basis);

    private SubjectRecord<TCode> Begun(SubjectRecord<TCode> later) =>
        later.From?.Day >= _seam ? later : later with { From = new(_seam, _basis) };

    private bool IsLater(SubjectRecord<TCode> record) => record.To is not { } to || to.Day >= _seam;

    private bool SaysAll(BudgetAccount account) =>
        _later.Coverage[0].Extent == CoverageExtent.Full && (account == BudgetAccount.None || _later.Accounts.Contains(account));

    private IEnumerable<CatalogCoverage> CoverageOfLater()
    {
        BudgetAccount[] lacking = [.. _earlier.Accounts.Except(_later.Accounts)];
        foreach (CatalogCoverage covered in _later.Coverage)
        {
            yield return lacking.Length > 0 && covered.Extent == CoverageExtent.Full
                ? covered with
                {
                    Extent = CoverageExtent.Partial,
                    Note = $"{covered.Note} Nothing was added for {string.Join(", ", lacking.Select(static account => account.ChineseName))}.".Trim(),
                }
                : covered;
        }
    }

    private static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private void ThrowIfUnfit()
    {
        if (_seam <= _earlier.Coverage[^1].Days.End)
        {
            throw new ArgumentException(
                $"The later edition covers {Day(_seam)} to {Day(_later.Coverage[0].Days.End)}, but this catalogue covers up to {Day(_earlier.Coverage[^1].Days.End)} already; only a later time can be joined on.", "next");
        }

        if (_earlier.Accounts.IsEmpty != _later.Accounts.IsEmpty)
        {
            throw new ArgumentException("Only one of the two is divided by account: name the account of each row, or in the options that of all rows.", "next");
        }

        if (!_earlier.Layers.IsEmpty || !_later.Layers.IsEmpty)
        {
            throw new ArgumentException("Join the national catalogues, and put the local layers on the result.", "next");
        }

        if (_earlier.Sources.FirstOrDefault(source => _later.Sources.Any(other => other.Id == source.Id && other != source)) is { } twofold)
        {
            throw new ArgumentException($"The source id '{twofold.Id}' means '{twofold}' here and another source in the later edition: give that another id.", "next");
        }
    }
}
