using System.Collections.Immutable;
using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Rendering.Internals;

/// <summary>A tree with figures as it is shown, whatever it is written in.</summary>
/// <param name="Title">What stands above.</param>
/// <param name="Subtitle">The unit of the amounts.</param>
/// <param name="NameHeading">The heading of the names.</param>
/// <param name="Headings">The headings of the figures.</param>
/// <param name="Rows">The rows in tree order.</param>
/// <param name="Total">The total, which stands last.</param>
/// <param name="Track">The class of the tracks of the bars; empty for a tree without bars.</param>
internal sealed record TreeLayout(
    string Title, string Subtitle, string NameHeading, ImmutableArray<string> Headings, ImmutableArray<TreeRow> Rows, TreeRow Total, string Track)
{
    /// <summary>Whether rows below a row are shown.</summary>
    public bool HasBelow(int row) => row + 1 < Rows.Length && Rows[row + 1].Depth > Rows[row].Depth;
}

/// <summary>One row of a tree that is shown.</summary>
/// <param name="Depth">How many rows stand above it; 0 at the top.</param>
/// <param name="Label">The label of the node.</param>
/// <param name="Tag">What the node is, where it is no key; empty for those.</param>
/// <param name="Figures">The figures, one for each heading.</param>
/// <param name="Note">What has to be known of it; empty for nothing.</param>
/// <param name="Bar">The bar behind the figures.</param>
/// <param name="Amount">The exact amount, for charts.</param>
/// <param name="Base">The exact amount that it is compared with.</param>
internal sealed record TreeRow(
    int Depth, string Label, string Tag, ImmutableArray<TreeFigure> Figures, string Note, Bar Bar, BudgetAmount? Amount = null, BudgetAmount? Base = null)
{
    /// <summary>Whether the row is what stands on the row above itself.</summary>
    public bool IsOwn { get; init; }
}

/// <summary>A figure as text, and what it is where that is known.</summary>
internal readonly record struct TreeFigure(string Text, Favourability Favourability = Favourability.Neutral)
{
    public static implicit operator TreeFigure(string text) => new(text);
}
