using System.Collections.Immutable;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Mappings.Internals;

namespace GovBudget.Classification.Mappings;

/// <summary>
/// The correspondence of the two economic classifications (部门预算支出经济分类 ↔ 政府预算支出经济分类科目对照): which subject of the
/// other classification the same money stands in.
/// </summary>
/// <remarks>
/// <para>The same department subject stands in different government subjects by the type of the unit that spends: 基本工资 (30101) is 50101 in an
/// administrative unit and 50501 in a public institution. Without the type the answer is ambiguous, with the candidates; it is never guessed.</para>
/// <para>The official table was to be had up to 50204 only: ask each pair for its evidence, or demand a minimum. Sources and limits are in docs/mappings.md.</para>
/// <para>Read on first use, once; thread-safe.</para>
/// </remarks>
public static class EconomicCorrespondence
{
    private static readonly Lazy<CorrespondenceTable> LazyTable = new(CorrespondenceTable.ReadEmbedded);

    /// <summary>The first fiscal year that the table covers: the year in which the two classifications began.</summary>
    public static FiscalYear FirstYear => new(LazyTable.Value.FirstYear);

    /// <summary>The last fiscal year that the table covers.</summary>
    public static FiscalYear LastYear => new(LazyTable.Value.LastYear);

    /// <summary>What the table says of its origin, in words.</summary>
    public static string Statement => LazyTable.Value.Statement;

    /// <summary>Every pair of sections, in tree order by department subject, then government subject.</summary>
    public static ImmutableArray<EconomicPair> SectionPairs => LazyTable.Value.SectionPairs;

    /// <summary>Every pair of classes, in the same order.</summary>
    public static ImmutableArray<EconomicPair> ClassPairs => LazyTable.Value.ClassPairs;

    /// <summary>Which government subject money of a department subject stands in.</summary>
    /// <param name="department">The department subject: a class is answered with classes, a section with sections, a local item below a section as its section.</param>
    /// <param name="unitType">The type of the unit that spends; <see cref="UnitType.CivilServiceManaged"/> counts as administrative. None asks for all.</param>
    /// <param name="year">The fiscal year; no year asks for all years together.</param>
    /// <param name="minimum">The least evidence that a pair must have, in the year where one is named; None takes all, unverified pairs too.</param>
    /// <returns>Found only where exactly one pair that is not doubtful answers. Unknown for <c>default</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unitType"/> or <paramref name="minimum"/> is no member.</exception>
    public static CorrespondenceLookup Find(
        DepartmentEconomicCode department, UnitType unitType = UnitType.None, FiscalYear year = default, Evidence minimum = Evidence.None) =>
        LazyTable.Value.Find(new CorrespondenceQuestion(department, null, Defined(unitType), year, Defined(minimum)));

    /// <summary>Which department subjects the money of a government subject can come from.</summary>
    /// <param name="government">The government subject: a class is answered with classes, a section with sections.</param>
    /// <param name="unitType">The type of the unit that spends; None asks for all.</param>
    /// <param name="year">The fiscal year; no year asks for all years together.</param>
    /// <param name="minimum">The least evidence that a pair must have, in the year where one is named; None takes all.</param>
    /// <returns>Mostly ambiguous, since a government subject gathers several; found only where the table knows exactly one. Unknown for <c>default</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unitType"/> or <paramref name="minimum"/> is no member.</exception>
    public static CorrespondenceLookup Find(
        GovernmentEconomicCode government, UnitType unitType = UnitType.None, FiscalYear year = default, Evidence minimum = Evidence.None) =>
        LazyTable.Value.Find(new CorrespondenceQuestion(null, government, Defined(unitType), year, Defined(minimum)));

    /// <summary>Whether two subjects are known to correspond, and how.</summary>
    /// <param name="department">The department subject, at any level.</param>
    /// <param name="government">The government subject, at any level.</param>
    /// <returns>The pairs behind the answer; none where it is not known, which does not prove the contrary.</returns>
    public static CorrespondenceExplanation Explain(DepartmentEconomicCode department, GovernmentEconomicCode government) =>
        LazyTable.Value.Explain(department, government);

    /// <summary>Whether money of the class of a department subject can stand in a government subject; doubtful pairs do not count.</summary>
    /// <remarks>This is the lenient question, for printed tables: it does not ask which section of the class. For the strict one see <see cref="Explain"/>.</remarks>
    /// <param name="department">The department subject, at any level.</param>
    /// <param name="government">The government subject; a class matches where any of its sections does, a section that no pair names as its class.</param>
    /// <returns><see langword="false"/> too where either code is <c>default</c>.</returns>
    public static bool Corresponds(DepartmentEconomicCode department, GovernmentEconomicCode government) =>
        LazyTable.Value.ClassCorresponds(department, government);

    /// <summary>
    /// The type of the unit that spends money of a government subject: administrative (行政单位, with the institutions run
    /// like them) for 501 to 504, public institution (事业单位) for 505 and 506.
    /// </summary>
    /// <returns>The type, or <see cref="UnitType.None"/> where the subject tells none, as 对个人和家庭的补助 does.</returns>
    public static UnitType UnitTypeOf(GovernmentEconomicCode government) => LazyTable.Value.UnitTypeOf(government);

    private static UnitType Defined(UnitType unitType) => unitType is >= UnitType.None and <= UnitType.PublicInstitution
        ? unitType
        : throw new ArgumentOutOfRangeException(nameof(unitType), unitType, "A unit type is a member of UnitType; None asks for all types.");

    private static Evidence Defined(Evidence minimum) => minimum is >= Evidence.None and <= Evidence.Official
        ? minimum
        : throw new ArgumentOutOfRangeException(nameof(minimum), minimum, "The least evidence is a member of Evidence; None takes every pair.");
}
