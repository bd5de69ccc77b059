using System.Collections.Immutable;
using System.Globalization;
using GovBudget.Classification.Catalogs.Columns.Internals;
using GovBudget.Classification.Catalogs.Internals;
using NodaTime;

namespace GovBudget.Classification.Catalogs.Columns;

/// <summary>What a column may hold: subjects of one scheme, in one account or in several together, in years that fit equally well.</summary>
/// <remarks>
/// <para>Where several years hold the same values, all of them are named, and none is preferred. Where they hold equally many, but not the same,
/// there is a candidate for each set.</para>
/// <para>Immutable and thread-safe; <see cref="Misfits"/> are made when they are first asked for.</para>
/// </remarks>
public sealed class ColumnCandidate
{
    private readonly ColumnScan _column;
    private readonly SchemeColumn _scheme;
    private readonly ImmutableArray<int> _states;
    private ImmutableArray<ColumnMisfit> _misfits;

    internal ColumnCandidate(ColumnScan column, SchemeColumn scheme, BudgetAccount account, ImmutableArray<int> states, int[] matched, FitBar bar)
    {
        _column = column;
        _scheme = scheme;
        _states = states;
        Account = account;
        SchemeEntry[] entries = [.. scheme.Entries.Where(entry => entry.IsIn(states[0], account))];
        Matched = entries.Sum(static entry => entry.Values);
        MatchedRows = entries.Sum(static entry => entry.Rows);
        Levels = LevelsOf(entries, states[0]);
        Accounts = AccountsOf(entries);
        ByYear = YearsOf(matched);
        Fits = bar.IsReached(Matched, entries.Where(static entry => !entry.IsClassCode).Sum(static entry => entry.Values), Values);
    }

    /// <summary>The scheme.</summary>
    public SubjectScheme Scheme => _scheme.Scheme;

    /// <summary>
    /// The account; <see cref="BudgetAccount.None"/> in a scheme that is not divided by account, and where no single account holds as much as
    /// several together: <see cref="Accounts"/> then names them.
    /// </summary>
    public BudgetAccount Account { get; }

    /// <summary>The account, or every account that has some of the values; empty in a scheme that is not divided by account.</summary>
    public ImmutableArray<BudgetAccount> Accounts { get; }

    /// <summary>The fiscal years that fit equally well, ascending. A year that a notice changed within itself counts where one of its states fits.</summary>
    public ImmutableArray<FiscalYear> Years => [.. _states.Select(YearOf).Distinct()];

    /// <summary>The stretches of days in which the catalogue has these values, ascending: more exact than <see cref="Years"/> where a year was changed within itself.</summary>
    public ImmutableArray<DateInterval> Days => [.. Stretches()];

    /// <summary>How many distinct values are such subjects.</summary>
    public int Matched { get; }

    /// <summary>How many distinct values there are, without the blank ones and the <see cref="ColumnDetection.Labels"/>. Values are told apart as text: 201 and ２０１ are two.</summary>
    public int Values => _column.Values.Length;

    /// <summary>In how many rows the matched values stand.</summary>
    public int MatchedRows { get; }

    /// <summary>The coverage in percent, <see cref="Matched"/> of <see cref="Values"/>, rounded down to two decimals: 100 means every value.</summary>
    public decimal Percent => Values == 0 ? 0m : Math.Round(Matched * 100m / Values, 2, MidpointRounding.ToZero);

    /// <summary>
    /// Whether the coverage reaches <see cref="ColumnDetectionOptions.MinimumPercent"/>; where nothing competes with the scheme,
    /// <see cref="ColumnDetectionOptions.MinimumPercentAlone"/> with three values matched or more that are no class codes.
    /// </summary>
    public bool Fits { get; }

    /// <summary>The levels of the matched values (类, 款, 项, 目), those that are met, from the class down.</summary>
    public ImmutableArray<ColumnLevel> Levels { get; }

    /// <summary>How well each year of the catalogue fits in this account, ascending.</summary>
    public ImmutableArray<ColumnYear> ByYear { get; }

    /// <summary>The values that do not fit, each with the reason, in the order in which they first stand in the column.</summary>
    public ImmutableArray<ColumnMisfit> Misfits
    {
        get
        {
            if (_misfits.IsDefault)
            {
                ImmutableInterlocked.InterlockedInitialize(ref _misfits, new MisfitFinder(_column).Outside(_scheme, Account, _states[0]));
            }

            return _misfits;
        }
    }

    /// <summary>The candidate in one line: <c>Functional GeneralPublic 2024-2026: 118 of 120 (98.33 %)</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Scheme} {string.Join('+', Accounts)}{(Accounts.IsEmpty ? string.Empty : " ")}{YearsText()}: {Matched} of {Values} ({Percent} %)");

    private static FiscalYear ToYear(int day) => new(CatalogDay.YearOf(day));

    private FiscalYear YearOf(int state) => ToYear(_scheme.Presence!.FirstDayOf(state));

    private static ImmutableArray<ColumnLevel> LevelsOf(SchemeEntry[] entries, int state)
    {
        ImmutableArray<ColumnLevel>.Builder levels = ImmutableArray.CreateBuilder<ColumnLevel>();
        for (SubjectLevel level = SubjectLevel.Class; level <= SubjectLevel.SubItem; level++)
        {
            SchemeEntry[] met = [.. entries.Where(entry => entry.IsAt(state, level))];
            if (met.Length > 0)
            {
                levels.Add(new ColumnLevel(level, met.Sum(static entry => entry.Values), met.Sum(static entry => entry.Rows)));
            }
        }

        return levels.DrainToImmutable();
    }

    private ImmutableArray<BudgetAccount> AccountsOf(SchemeEntry[] entries) => Account != BudgetAccount.None
        ? [Account]
        : [.. Enumerable.Range(1, (int)BudgetAccount.SocialInsurance).Select(static number => (BudgetAccount)number)
            .Where(account => Array.Exists(entries, entry => entry.IsIn(_states[0], account)))];

    private ImmutableArray<ColumnYear> YearsOf(int[] matched) =>
        [.. Enumerable.Range(0, matched.Length)
            .GroupBy(YearOf)
            .Select(states => new ColumnYear(states.Key, states.Max(state => matched[state]), ExtentOf(states.First())))];

    private CoverageExtent ExtentOf(int state)
    {
        var day = CatalogDay.ToDate(_scheme.Presence!.FirstDayOf(state));
        return _scheme.Presence.Table.Coverage.First(covered => covered.Days.Contains(day)).Extent;
    }

    private IEnumerable<DateInterval> Stretches()
    {
        CatalogPresence presence = _scheme.Presence!;
        int first = presence.FirstDayOf(_states[0]);
        for (int i = 0; i < _states.Length; i++)
        {
            int last = presence.LastDayOf(_states[i]);
            if (i + 1 == _states.Length || CatalogDay.After(last) != presence.FirstDayOf(_states[i + 1]))
            {
                yield return new DateInterval(CatalogDay.ToDate(first), CatalogDay.ToDate(last));
                first = i + 1 == _states.Length ? first : presence.FirstDayOf(_states[i + 1]);
            }
        }
    }

    private string YearsText()
    {
        ImmutableArray<FiscalYear> years = Years;
        bool isRun = years.Length > 2 && years[^1].Year - years[0].Year == years.Length - 1;
        return isRun
            ? string.Create(CultureInfo.InvariantCulture, $"{years[0].Year}-{years[^1].Year}")
            : string.Join(", ", years.Select(static year => year.Year.ToString(CultureInfo.InvariantCulture)));
    }
}
