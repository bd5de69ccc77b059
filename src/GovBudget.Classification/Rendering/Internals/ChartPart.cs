using System.Collections.Immutable;

namespace GovBudget.Classification.Rendering.Internals;

/// <summary>One part of a tree that charts draw: a row with nothing shown below it. Together the parts make the total.</summary>
/// <param name="Label">The label of the row; that of what stands on a node itself names the node.</param>
/// <param name="Tip">The labels from the top down.</param>
/// <param name="Row">The row.</param>
/// <param name="Path">The places of the rows from the top down, its own last.</param>
internal readonly record struct ChartPart(string Label, string Tip, TreeRow Row, ImmutableArray<int> Path)
{
    public static ImmutableArray<ChartPart> Of(TreeLayout layout)
    {
        ImmutableArray<ChartPart>.Builder parts = ImmutableArray.CreateBuilder<ChartPart>();
        var path = new List<int>();
        for (int i = 0; i < layout.Rows.Length; i++)
        {
            TreeRow row = layout.Rows[i];
            path.RemoveRange(row.Depth, path.Count - row.Depth);
            path.Add(i);
            if (!layout.HasBelow(i))
            {
                string label = row.IsOwn ? layout.Rows[path[^2]].Label + row.Label : row.Tag.Length > 0 ? $"{row.Label} · {row.Tag}" : row.Label;
                parts.Add(new(label, string.Join(" → ", path.Select(place => layout.Rows[place].Label)), row, [.. path]));
            }
        }

        return parts.ToImmutable();
    }
}
