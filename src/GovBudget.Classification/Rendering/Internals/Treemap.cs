namespace GovBudget.Classification.Rendering.Internals;

/// <summary>Fills a box with boxes whose areas are in proportion to weights, as near to squares as they come (squarified treemap).</summary>
/// <remarks>After Bruls, Huizing and van Wijk: boxes are laid along the shorter side, row by row, for as long as that makes the row squarer.</remarks>
internal static class Treemap
{
    /// <summary>Lays boxes out.</summary>
    /// <param name="weights">The weights, each above 0, the greatest first.</param>
    /// <param name="room">The box to fill.</param>
    /// <returns>A box for each weight, in their order.</returns>
    public static TreemapBox[] Lay(ReadOnlySpan<decimal> weights, TreemapBox room)
    {
        decimal sum = 0;
        foreach (decimal weight in weights)
        {
            sum += weight;
        }

        var boxes = new TreemapBox[weights.Length];
        for (int first = 0; first < weights.Length;)
        {
            int end = first + 1;
            decimal row = weights[first];
            while (end < weights.Length && Worst(weights[first], weights[end], row + weights[end], sum, room) <= Worst(weights[first], weights[end - 1], row, sum, room))
            {
                row += weights[end++];
            }

            room = LayRow(weights[first..end], row, sum, room, boxes.AsSpan(first));
            sum -= row;
            first = end;
        }

        return boxes;
    }

    /// <summary>Lays a row along the shorter side, and returns what is left of the room.</summary>
    private static TreemapBox LayRow(ReadOnlySpan<decimal> weights, decimal row, decimal sum, TreemapBox room, Span<TreemapBox> boxes)
    {
        bool isUpright = room.Width >= room.Height;
        decimal thickness = (isUpright ? room.Width : room.Height) * (row / sum);
        decimal along = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            decimal length = (isUpright ? room.Height : room.Width) * (weights[i] / row);
            boxes[i] = isUpright ? new(room.X, room.Y + along, thickness, length) : new(room.X + along, room.Y, length, thickness);
            along += length;
        }

        return isUpright
            ? room with { X = room.X + thickness, Width = room.Width - thickness }
            : room with { Y = room.Y + thickness, Height = room.Height - thickness };
    }

    /// <summary>The side ratio of the least square box of a row: its greatest or its smallest.</summary>
    private static decimal Worst(decimal greatest, decimal smallest, decimal row, decimal sum, TreemapBox room)
    {
        decimal side = Math.Min(room.Width, room.Height);
        decimal thickness = Math.Max(room.Width, room.Height) * (row / sum);
        return Math.Max(Ratio(side * (greatest / row), thickness), Ratio(side * (smallest / row), thickness));
    }

    private static decimal Ratio(decimal length, decimal thickness)
    {
        (decimal less, decimal more) = length < thickness ? (length, thickness) : (thickness, length);

        // So thin that the ratio would not fit: nothing is less square.
        return more >= less * 1_000_000_000m ? 1_000_000_000m : more / less;
    }
}

/// <summary>A box of a treemap.</summary>
internal readonly record struct TreemapBox(decimal X, decimal Y, decimal Width, decimal Height)
{
    // Far below what can be seen, far above what division leaves.
    private const decimal Hair = 0.001m;

    /// <summary>Whether two boxes have a piece of border or a corner in common.</summary>
    public bool Touches(TreemapBox other) =>
        X <= other.X + other.Width + Hair && other.X <= X + Width + Hair && Y <= other.Y + other.Height + Hair && other.Y <= Y + Height + Hair;
}
