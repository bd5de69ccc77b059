using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using GovBudget.Classification.Catalogs.Columns.Internals;

namespace GovBudget.Classification.Catalogs.Columns;

/// <summary>What the header of a field tells (表头识别): <c>expFuncCode</c> is the code of a functional subject, <c>金额（万元）</c> an amount in 万元.</summary>
/// <remarks>
/// The spellings are listed in docs/columns.md. A header tells what its words say and no more: a bare <c>科目编码</c> is the code of a subject of
/// some scheme, <c>经济分类</c> leaves two, and a bare <c>编码</c> is a code of whatever the table lists. What it leaves open, <see cref="CodeColumn.Detect"/> finds from the values.
/// </remarks>
public sealed class ColumnHeader
{
    private const int LongestHeader = 128;

    private static readonly ImmutableArray<SubjectScheme> AllSchemes =
        [SubjectScheme.Functional, SubjectScheme.Revenue, SubjectScheme.GovernmentEconomic, SubjectScheme.DepartmentEconomic];

    private readonly bool _isSure;

    private ColumnHeader(FieldRole role, bool isSure)
    {
        Role = role;
        _isSure = isSure;
    }

    /// <summary>What the field is about; never <see cref="FieldRole.None"/>.</summary>
    public FieldRole Role { get; }

    /// <summary>Code, name or both; none where the header does not say.</summary>
    public FieldPart Part { get; private init; }

    /// <summary>The schemes that the subject may be of: one where the header tells it, several where it does not; empty where the field is no subject.</summary>
    public ImmutableArray<SubjectScheme> Schemes { get; private init; } = [];

    /// <summary>The scheme, where the header tells exactly one; else <see cref="SubjectScheme.None"/>.</summary>
    public SubjectScheme Scheme => Schemes.Length == 1 ? Schemes[0] : SubjectScheme.None;

    /// <summary>The one level that the field holds, where a code is spread over the columns 类, 款, 项; else <see cref="SubjectLevel.None"/>.</summary>
    public SubjectLevel Level { get; private init; }

    /// <summary>The level of a performance indicator, 1 to 3; 0 where none is stated.</summary>
    public int IndicatorLevel { get; private init; }

    /// <summary>The unit that the header of an amount states (金额（万元）); else <see cref="AmountUnit.None"/>.</summary>
    public AmountUnit Unit { get; private init; }

    /// <summary>The fund source that the header of an amount names (一般公共预算拨款); else <see cref="FundSource.None"/>.</summary>
    public FundSource Fund { get; private init; }

    /// <summary>The origin that the header of an amount names (上年结转, 本年收入); else <see cref="FundOrigin.None"/>.</summary>
    public FundOrigin Origin { get; private init; }

    /// <summary>The expenditure kind that the header of an amount names (基本支出); else <see cref="ExpenditureKind.None"/>.</summary>
    public ExpenditureKind Kind { get; private init; }

    /// <summary>The phase that the header of an amount names (年初预算数, 决算数); else <see cref="BudgetPhase.None"/>.</summary>
    public BudgetPhase Phase { get; private init; }

    /// <summary>
    /// Whether the words leave nothing open: the role is the only one they have, and of a subject they tell the scheme. An amount is certain without a
    /// unit. Words that are the name of a fund, of an origin or of a kind of expenditure are not: a column of that name may also hold something else.
    /// </summary>
    public bool IsCertain => _isSure && (Role != FieldRole.Subject || Schemes.Length == 1);

    /// <summary>Reads a header.</summary>
    /// <param name="header">The header as it stands; case, width, spaces, underscores and dashes do not matter.</param>
    /// <param name="result">What it tells; <see langword="null"/> where it is not known.</param>
    /// <returns>Whether the header is known.</returns>
    public static bool TryRecognise(string? header, [NotNullWhen(true)] out ColumnHeader? result)
    {
        result = string.IsNullOrWhiteSpace(header) || header.Length > LongestHeader
            ? null
            : RecogniseLevel(header) ?? RecogniseSpelling(header) ?? RecogniseAmount(header) ?? RecognisePart(header);
        return result is not null;
    }

    // 类, 款, 项 in columns of their own; the scheme stands in the header above, if anywhere.
    private static ColumnHeader? RecogniseLevel(string header)
    {
        return HeaderTable.TryFindLevel(HeaderTable.Key(header), out SubjectLevel level, out FieldPart part)
            ? new ColumnHeader(FieldRole.Subject, isSure: true) { Part = part, Schemes = AllSchemes, Level = level }
            : null;
    }

    private static ColumnHeader? RecognisePart(string header) => HeaderTable.TryFindPart(HeaderTable.Key(header), out FieldPart part)
        ? new ColumnHeader(FieldRole.Unstated, isSure: false) { Part = part }
        : null;

    private static ColumnHeader? RecogniseSpelling(string header)
    {
        (string key, AmountUnit unit) = TakeUnit(HeaderTable.Key(header));
        SubjectLevel level = SubjectLevel.None;
        bool isFound = HeaderTable.TryFind(key, out HeaderSpelling? spelling, out FieldPart part);
        if (!isFound)
        {
            level = HeaderTable.TakeLevel(ref key);
            isFound = level != SubjectLevel.None && HeaderTable.TryFind(key, out spelling, out part) && spelling!.Role == FieldRole.Subject;
        }

        // Only money has a unit of money.
        return !isFound || (unit != AmountUnit.None && spelling!.Role != FieldRole.Amount) ? null : new ColumnHeader(spelling!.Role, spelling.IsSure && (spelling.IsSureAlone || part != FieldPart.None))
        {
            Part = part,
            Schemes = spelling.Role != FieldRole.Subject ? [] : spelling.Schemes.Length == 0 ? AllSchemes : [.. spelling.Schemes],
            Level = level,
            IndicatorLevel = spelling.IndicatorLevel,
            Unit = unit,
            Phase = spelling.Role == FieldRole.Amount && BudgetPhase.TryParsePrinted(key, out BudgetPhase phase) ? phase : BudgetPhase.None,
        };
    }

    // The vocabularies of the package know the words that stand over columns of money in published tables.
    private static ColumnHeader? RecogniseAmount(string header)
    {
        (string label, AmountUnit unit) = TakeUnit(PrintedText.Normalize(header));
        bool isPhase = BudgetPhase.TryParsePrinted(label, out BudgetPhase phase);
        bool isFund = FundSource.TryParsePrinted(label, out FundSource fund);
        bool isKind = ExpenditureKind.TryParsePrinted(label, out ExpenditureKind kind);
        bool isOrigin = FundOrigin.TryParsePrinted(label, out FundOrigin origin);
        return !isPhase && !isFund && !isKind && !isOrigin
            ? null
            : new ColumnHeader(FieldRole.Amount, isPhase || unit != AmountUnit.None) { Phase = phase, Fund = fund, Origin = origin, Kind = kind, Unit = unit };
    }

    private static (string Label, AmountUnit Unit) TakeUnit(string label)
    {
        int bracket = label.EndsWith('）') ? label.LastIndexOf('（') : -1;
        return bracket > 0 && AmountUnit.TryParsePrinted(label, out AmountUnit unit) ? (label[..bracket], unit) : (label, AmountUnit.None);
    }
}
