using System.Collections.Immutable;
using GovBudget.Classification.Disclosures.Grids;
using GovBudget.Classification.Disclosures.Tables;

namespace GovBudget.Classification.Disclosures.Forms;

/// <summary>Reads the list of tasks in an overall form (年度主要任务): name, content, and money by source under headings of its own.</summary>
internal sealed class TaskRows(Magnitude magnitude)
{
    private readonly List<FormTask> _tasks = [];
    private readonly SortedDictionary<int, string> _money = [];
    private AmountUnit _unit = AmountUnit.Yuan;
    private int _name = -1;
    private int _content = -1;
    private bool _inTasks;

    public ImmutableArray<FormTask> Tasks => [.. _tasks];

    /// <summary>The money of all tasks (金额合计); nothing in it where the list prints none.</summary>
    public FormFunds Total { get; private set; } = new();

    /// <summary>Takes a row if it is one of the list.</summary>
    public bool TryRead(GridRow row)
    {
        int[] filled = [.. row.FilledColumns];
        if (Array.Exists(filled, c => PrintedText.Normalize(row[c]) == "任务名称"))
        {
            ReadHeading(row, filled);
            return true;
        }

        if (!_inTasks || filled.Length == 0)
        {
            return false;
        }

        string first = PrintedText.Normalize(row[filled[0]]);
        if (filled[0] < _name && !PrintedWords.IsTotal(first))
        {
            return _inTasks = false;
        }

        if (_money.Count == 0)
        {
            return LearnMoney(row, filled);
        }

        FormFunds funds = Money(row);
        if (PrintedWords.IsTotal(first) || first is "金额合计")
        {
            Total = funds;
            _inTasks = false;
        }
        else
        {
            _tasks.Add(new FormTask(row.Line, row[_name].Trim(), _content >= 0 && !string.IsNullOrWhiteSpace(row[_content]) ? row[_content].Trim() : null, funds));
        }

        return true;
    }

    private void ReadHeading(GridRow row, int[] filled)
    {
        _inTasks = true;
        _money.Clear();
        foreach (int column in filled)
        {
            string text = PrintedText.Normalize(row[column]);
            _name = text == "任务名称" ? column : _name;
            _content = text is "主要内容" or "任务内容" ? column : _content;
            _unit = FundsLabels.AmountUnitIn(text) is var unit && unit != AmountUnit.None ? unit : _unit;
        }
    }

    private bool LearnMoney(GridRow row, int[] filled)
    {
        foreach (int column in filled.Where(c => !CellText.IsNumeric(row[c])))
        {
            string text = PrintedText.Normalize(row[column]);
            if (FundsLabels.IsKnown(text))
            {
                _money.Add(column, text);
            }
        }

        return true;
    }

    private FormFunds Money(GridRow row)
    {
        var funds = new FormFunds();
        foreach ((int column, string label) in _money)
        {
            if (PrintedAmount.TryParse(PrintedText.Normalize(row[column]), _unit, out PrintedAmount amount) && magnitude.TryTake(amount) && FundsLabels.TryPut(ref funds, label, amount))
            {
                row.Place(column);
            }
        }

        return funds;
    }
}
