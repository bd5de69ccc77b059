using System.Collections.Immutable;
using System.Globalization;
using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Disclosures.Narration.Internals;

/// <summary>Puts the sections of a narrative in the official order, numbers them, and leaves those out that have no figure.</summary>
internal sealed class SectionWriter
{
    private const string Numerals = "一二三四五六七八九十";

    private readonly NarrativeFigures _figures;
    private readonly FigureRounding _rounding;
    private readonly SentenceWriter _sentences;
    private readonly List<NarrativeSection> _sections = [];
    private readonly string _lead;

    public SectionWriter(NarrativeFigures figures, NarrativeOptions options)
    {
        _figures = figures;
        _rounding = new(options);
        _sentences = new(options);
        string year = figures.FiscalYear.IsNone ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"{figures.FiscalYear.Year}年，");
        _lead = year + (string.IsNullOrWhiteSpace(figures.Organization) ? "本部门" : SentenceText.OneLine(figures.Organization, nameof(figures)));
    }

    public NarrativeText Write()
    {
        string word = _figures.Kind.ChineseName;
        Add($"收支{word}总体情况说明", false, ("收入总计", _figures.TotalRevenue), ("支出总计", _figures.TotalExpenditure));
        Add($"收入{word}情况说明", true, ($"收入{word}", _figures.RevenueByFund));
        Add($"支出{word}情况说明", true, ($"支出{word}", _figures.ExpenditureByKind));
        Add($"财政拨款收支{word}总体情况说明", false, ("财政拨款收入总计", _figures.AppropriationRevenue), ("财政拨款支出总计", _figures.AppropriationExpenditure));
        Add("一般公共预算支出情况说明", true, ("一般公共预算支出", _figures.GeneralPublicExpenditure));
        Add("一般公共预算基本支出情况说明", false, ("一般公共预算基本支出", _figures.BasicExpenditure));
        Add("“三公”经费情况说明", false, ($"财政拨款安排的“三公”经费{word}", _figures.ThreePublic));
        Add("机关运行经费情况说明", false, ($"机关运行经费{word}", _figures.OperatingExpense));
        Add("政府采购情况说明", false, ($"政府采购{word}总额", _figures.Procurement));
        return new([.. _sections], [.. _sentences.Statements], [.. _sentences.Imbalances]);
    }

    private void Add(string title, bool hasShares, params (string Name, NarratedFigure? Figure)[] figures)
    {
        string heading = $"{Numerals[_sections.Count]}、{title}";
        ImmutableArray<string> paragraphs = [.. figures.Where(f => f.Figure is { Amount: not null } or { Variance.State: VarianceState.Discontinued }).Select(f => Paragraph(heading, f.Name, f.Figure!, hasShares))];
        if (!paragraphs.IsEmpty)
        {
            _sections.Add(new(heading, paragraphs));
        }
    }

    private string Paragraph(string heading, string usualName, NarratedFigure figure, bool hasShares)
    {
        string name = figure.Name.Length > 0 ? figure.Name : usualName;
        try
        {
            return _sentences.Paragraph(heading, _lead, name, _rounding.Round(figure), hasShares);
        }
        catch (OverflowException fault)
        {
            throw new OverflowException($"“{name}” cannot be written: {fault.Message}", fault);
        }
    }
}
