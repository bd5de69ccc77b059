using System.Collections.Immutable;
using GovBudget.Classification.Disclosures.Narration.Internals;
using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Disclosures.Narration;

/// <summary>A figure to be told in words: an amount, what it is compared with, and the parts that it is made of.</summary>
/// <remarks>Amounts are exact; they are rounded when they are written. Immutable.</remarks>
public sealed record NarratedFigure
{
    /// <summary>Makes a figure that is compared with nothing.</summary>
    /// <param name="amount">The amount; <see langword="null"/> where there is none, which is not 0 元.</param>
    /// <param name="name">What it is called, such as 教育支出. A section's own figure needs no name: it has the usual one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> holds a line end or another control character.</exception>
    public NarratedFigure(BudgetAmount? amount, string name = "")
    {
        Amount = amount;
        Name = SentenceText.OneLine(name, nameof(name));
    }

    /// <summary>What it is called; empty for the usual name of its section.</summary>
    public string Name { get; }

    /// <summary>The amount; absent where there is none.</summary>
    public BudgetAmount? Amount { get; }

    /// <summary>The amount and that of the year before; <see langword="null"/> where nothing is known of the year before, so that no word is said of it.</summary>
    public Variance? Variance { get; private init; }

    /// <summary>Why it changed (主要原因), in the user's own words; empty where no reason is given, and then none is written.</summary>
    public string Reason { get; private init; } = string.Empty;

    /// <summary>What it is compared with where that differs from <see cref="NarrativeOptions.Basis"/>, such as 上年执行数; empty where it does not.</summary>
    /// <exception cref="ArgumentNullException">It is set to <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">It is set to a text with a line end or another control character.</exception>
    public string Basis { get; init => field = SentenceText.OneLine(value, nameof(value)); } = string.Empty;

    /// <summary>
    /// The figures that this one is made of. Where they add up to it, what is written adds up as well and shares make
    /// 100.00%; where they do not, <see cref="NarrativeText.Imbalances"/> says so.
    /// </summary>
    public ImmutableArray<NarratedFigure> Parts { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The names of what the money is for (主要包括：…).</summary>
    public ImmutableArray<string> Items { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>This figure compared with the year before.</summary>
    /// <param name="before">The amount of the year before; <see langword="null"/> where there was none (新增), which is not 0 元.</param>
    /// <param name="reason">Why it changed, without 主要原因是; nothing is written where it is empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reason"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="reason"/> holds a line end or another control character.</exception>
    public NarratedFigure ComparedWith(BudgetAmount? before, string reason = "") =>
        this with { Variance = Variances.Variance.Of(before, Amount), Reason = SentenceText.OneLine(reason, nameof(reason)).Trim().TrimEnd('。', '；', '，') };

    /// <summary>This figure compared with the same figure of the year before, part by part; parts are the same where their names are.</summary>
    /// <param name="before">The figure of the year before.</param>
    /// <returns>The figure with its parts in their order; parts that only the year before had stand behind them, as discontinued (取消).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="before"/> is <see langword="null"/>.</exception>
    public NarratedFigure ComparedPartByPart(NarratedFigure before)
    {
        ArgumentNullException.ThrowIfNull(before);
        HashSet<string> own = [.. Parts.Select(p => p.Name)];
        return ComparedWith(before.Amount) with
        {
            Parts =
            [
                .. Parts.Select(part => part.ComparedPartByPart(before.Parts.FirstOrDefault(b => b.Name == part.Name) ?? new(null, part.Name))),
                .. before.Parts.Where(b => !own.Contains(b.Name) && b.Amount is not null).Select(b => new NarratedFigure(null, b.Name).ComparedWith(b.Amount)),
            ],
        };
    }
}
