using System.Collections.Immutable;

namespace GovBudget.Classification.Disclosures.Tables;

/// <summary>Makes typed lines of the keys and figures of a row.</summary>
internal sealed class LineReader(TableKind kind, TableSide side, SubjectNames subjects, UnitNames units)
{
    private readonly RowContext _context = new();

    public DisclosedLine? Read(int number, IReadOnlyList<RowKey> keys, ImmutableArray<DisclosedFigure> figures)
    {
        if (keys.All(k => k.IsBlank))
        {
            // 中央部门 print 收入总表 and 三公 as one row of figures without a name: it is the total.
            return figures.IsEmpty || keys.Count > 0 ? null : new TotalLine(number, side, "合计", figures, TotalKind.Total);
        }

        RowKey first = keys.First(k => !k.IsBlank);
        string label = PrintedText.StripOrdinal(PrintedText.Normalize(first.Label));
        return ReadTotal(number, keys, figures)
            ?? ReadCoded(number, keys, figures)
            ?? ReadNamed(number, keys, label, figures)
            ?? new ItemLine(number, side, label, figures);
    }

    private DisclosedLine? ReadTotal(int number, IReadOnlyList<RowKey> keys, ImmutableArray<DisclosedFigure> figures)
    {
        string? label = keys.SelectMany(k => new[] { k.Name, k.CodeText })
            .Select(t => PrintedText.StripOrdinal(PrintedText.Normalize(t)))
            .FirstOrDefault(t => TotalNames.IsTotal(t));
        if (label is null)
        {
            return null;
        }

        _context.Origin = FundOrigin.CurrentYear;
        if (kind == TableKind.ThreePublic)
        {
            return new ThreePublicLine(number, side, label, figures, ThreePublicItem.Total);
        }

        TotalKind total = TotalNames.KindOf(label, side, _context.IsBelowYear);
        _context.IsBelowYear |= total == TotalKind.CurrentYear;
        return new TotalLine(number, side, label, figures, total);
    }

    private DisclosedLine? ReadCoded(int number, IReadOnlyList<RowKey> keys, ImmutableArray<DisclosedFigure> figures)
    {
        if (keys.Any(k => k.IsUnit && k.Name.Length > 0) && keys.All(k => k.IsUnit || k.IsBlank))
        {
            RowKey unit = keys.First(k => k.IsUnit);
            return new UnitLine(number, side, unit.Name, figures, units.IsDepartment(unit.Name));
        }

        var codes = PrintedCodes.Read(keys);
        string name = PrintedText.Normalize(codes.Name);
        return codes switch
        {
            { Department: not null } or { Government: not null } =>
                new EconomicLine(number, side, name, figures, codes.Department, codes.Government, codes.GovernmentName) { IsCodePrinted = true },
            { Functional: { } functional } => new FunctionalLine(number, side, name, figures, functional, IsCodePrinted: true),
            { Revenue: { } revenue } => new RevenueLine(number, side, name, figures, revenue),
            _ => null,
        };
    }

    private DisclosedLine? ReadNamed(int number, IReadOnlyList<RowKey> keys, string label, ImmutableArray<DisclosedFigure> figures) => kind switch
    {
        TableKind.RevenueExpenditureSummary or TableKind.FiscalAppropriationSummary => ReadSummary(number, keys[0].Label, label, figures),
        TableKind.BasicExpenditureByEconomic => ReadEconomicNames(number, keys, figures),
        TableKind.ThreePublic => FacetVocabulary.TryReadThreePublic(label, out ThreePublicItem item)
            ? new ThreePublicLine(number, side, label, figures, item)
            : null,
        TableKind.OperatingExpense => new UnitLine(number, side, label, figures, units.IsDepartment(label)),
        TableKind.ProjectExpenditure or TableKind.CarriedOverProjectExpenditure => ReadProject(number, keys, label, figures),
        _ => null,
    };

    private DisclosedLine? ReadSummary(int number, string printed, string label, ImmutableArray<DisclosedFigure> figures)
    {
        if (FacetVocabulary.TryReadBalance(label, out BalanceItem balance))
        {
            _context.IsBelowYear = true;
            _context.Origin = balance == BalanceItem.CarriedOver ? FundOrigin.CarriedOver : FundOrigin.CurrentYear;
            return new BalanceLine(number, side, label, figures, balance);
        }

        if (PrintedText.Normalize(printed).StartsWith("其中", StringComparison.Ordinal))
        {
            return null;
        }

        if (side != TableSide.Expenditure && FundSource.TryParsePrinted(label, out FundSource fund))
        {
            return new FundLine(number, side, label, figures, fund, _context.Origin);
        }

        return side != TableSide.Revenue && IsAtClassLevel(printed, label) && subjects.FunctionalClass(label) is { } code
            ? new FunctionalLine(number, side, label, figures, code, IsCodePrinted: false)
            : null;
    }

    /// <summary>Where classes are numbered (一、二、), a name without number below them is a section or item, even where it is spelled like a class.</summary>
    private bool IsAtClassLevel(string printed, string label)
    {
        bool isNumbered = PrintedText.Normalize(printed) != label;
        _context.ClassesAreNumbered |= isNumbered;
        return isNumbered || !_context.ClassesAreNumbered;
    }

    private EconomicLine? ReadEconomicNames(int number, IReadOnlyList<RowKey> keys, ImmutableArray<DisclosedFigure> figures)
    {
        string name = PrintedText.Normalize(keys[0].Name);
        string? governmentName = keys.Count > 1 && keys[1].Name.Length > 0 ? PrintedText.Normalize(keys[1].Name) : null;
        if (governmentName is null && subjects.DepartmentClass(name) is { } economicClass)
        {
            _context.EconomicClass = economicClass;
            return new EconomicLine(number, side, name, figures, economicClass, null, null);
        }

        DepartmentEconomicCode? department = subjects.DepartmentSection(name, _context.EconomicClass);
        GovernmentEconomicCode? government = governmentName is null ? null : subjects.GovernmentSection(governmentName, department);
        // Where the catalogues do not cover the year, the names stand for themselves; a row without a government name is a class.
        bool namesStand = !subjects.IsCovered && keys.Count > 1;
        return department is null && government is null && !namesStand
            ? null
            : new EconomicLine(number, side, name, figures, department, government, governmentName);
    }

    private DisclosedLine ReadProject(int number, IReadOnlyList<RowKey> keys, string label, ImmutableArray<DisclosedFigure> figures)
    {
        if (keys.FirstOrDefault(k => k.IsUnit) is { Name.Length: > 0 } unit && keys.FirstOrDefault(k => !k.IsUnit) is { Name.Length: > 0 } project)
        {
            return new ProjectLine(number, side, project.Name, figures, unit.Name);
        }

        string name = keys.First(k => !k.IsBlank).Label;
        if (units.IsDepartment(name) && _context.Unit is null)
        {
            _context.Unit = string.Empty;
            return new UnitLine(number, side, name, figures, IsDepartment: true);
        }

        if (units.IsUnit(name))
        {
            _context.Unit = name;
            return new UnitLine(number, side, name, figures, IsDepartment: false);
        }

        return new ProjectLine(number, side, label, figures, _context.Unit is { Length: > 0 } known ? known : null);
    }
}
