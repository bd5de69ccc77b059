using System.Collections.Immutable;

namespace GovBudget.Classification.Rendering.Internals;

/// <summary>Lays the parts of a tree out as tiles: first the nodes at the top, then inside each those below it.</summary>
internal sealed class TreemapLayout
{
    private const int Colours = 8;

    private readonly ImmutableArray<TreemapTile>.Builder _tiles = ImmutableArray.CreateBuilder<TreemapTile>();
    private readonly ImmutableArray<(int Top, TreemapBox Box)>.Builder _groups = ImmutableArray.CreateBuilder<(int Top, TreemapBox Box)>();
    private readonly Dictionary<int, int> _colours = [];
    private readonly int[] _uses = new int[Colours];

    public TreemapLayout(ImmutableArray<ChartPart> parts, TreemapBox room)
    {
        Lay([.. parts.Where(static part => part.Row.Amount is { IsNegative: false, IsZero: false })], 0, room);
        Tiles = _tiles.ToImmutable();
        Groups = _groups.ToImmutable();
    }

    /// <summary>The tiles. Together they fill the room.</summary>
    public ImmutableArray<TreemapTile> Tiles { get; }

    /// <summary>The nodes at the top, by the places of their rows, with their boxes.</summary>
    public ImmutableArray<(int Top, TreemapBox Box)> Groups { get; }

    /// <summary>The number of the colour of a node at the top, by the place of its row; negative where nothing of it is drawn.</summary>
    public int ColourOf(int top) => _colours.GetValueOrDefault(top, -1);

    /// <summary>
    /// A node is as large as its tiles, not as its amount: where a part of it is negative, its amount is less than what is drawn of it, and its
    /// tiles would be too small beside those of others.
    /// </summary>
    private void Lay(IReadOnlyList<ChartPart> parts, int level, TreemapBox room)
    {
        (ChartPart[] Parts, decimal Weight)[] nodes =
        [
            .. parts.GroupBy(part => part.Path[level])
                .Select(static node => (Parts: node.ToArray(), Weight: node.Sum(static part => (decimal)part.Row.Amount!.Value.Fen)))
                .OrderByDescending(static node => node.Weight),
        ];
        TreemapBox[] boxes = Treemap.Lay([.. nodes.Select(static node => node.Weight)], room);
        for (int i = 0; i < nodes.Length; i++)
        {
            ChartPart first = nodes[i].Parts[0];
            if (level == 0)
            {
                _colours.Add(first.Path[0], ColourFor(boxes[i]));
                _groups.Add((first.Path[0], boxes[i]));
            }

            if (first.Path.Length == level + 1)
            {
                _tiles.Add(new(first, boxes[i], _colours[first.Path[0]]));
            }
            else
            {
                Lay(nodes[i].Parts, level + 1, boxes[i]);
            }
        }
    }

    /// <summary>The colour that is used least, of those that no neighbour has: with more nodes than colours, no two side by side look like one.</summary>
    private int ColourFor(TreemapBox box)
    {
        HashSet<int> near = [.. _groups.Where(group => group.Box.Touches(box)).Select(group => _colours[group.Top])];
        int colour = Enumerable.Range(0, Colours).OrderBy(near.Contains).ThenBy(number => _uses[number]).First();
        _uses[colour]++;
        return colour;
    }
}

/// <summary>A part with its tile, and the number of its colour.</summary>
internal readonly record struct TreemapTile(ChartPart Part, TreemapBox Box, int Colour);
