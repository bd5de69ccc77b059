using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Rendering;
using GovBudget.Classification.Rendering.Internals;

namespace GovBudget.Classification.Tests.Rendering;

public sealed class TreemapTests
{
    private const decimal Tiny = 0.000_000_001m;

    private static readonly TreemapBox Room = new(8, 50, 464, 400);

    [Fact]
    public void Tiles_fill_the_room_in_proportion_and_never_overlap()
    {
        var random = new Random(20261128);
        for (int round = 0; round < 200; round++)
        {
            decimal[] weights = [.. Enumerable.Range(0, random.Next(1, 40)).Select(_ => Weight(random)).OrderDescending()];
            TreemapBox[] boxes = Treemap.Lay(weights, Room);

            AssertProportional(weights, boxes);
            AssertApart(boxes);
            Assert.All(boxes, static box => Assert.True(box.X >= Room.X && box.Y >= Room.Y && box.X + box.Width <= Room.X + Room.Width + Tiny && box.Y + box.Height <= Room.Y + Room.Height + Tiny));
        }
    }

    [Fact]
    public void Tiles_of_equal_parts_come_near_to_squares()
    {
        TreemapBox[] boxes = Treemap.Lay([.. Enumerable.Repeat(1m, 12)], new(0, 0, 400, 300));

        Assert.All(boxes, static box => Assert.Equal((100, 100), (Math.Round(box.Width), Math.Round(box.Height))));
    }

    [Fact]
    public void A_tree_is_drawn_in_proportion_at_every_level()
    {
        var random = new Random(1128);
        Axis<FunctionalCode> axis = Axis.OfCodes(
            Enumerable.Range(201, 6).SelectMany(static top => (string[])[$"{top}", .. Enumerable.Range(1, 4).SelectMany(next => (string[])[$"{top}{next:00}", $"{top}{next:00}01", $"{top}{next:00}02"])]).Select(FunctionalCode.Parse),
            static code => $"科目{code}");
        for (int round = 0; round < 40; round++)
        {
            (FunctionalCode, BudgetAmount?)[] lines =
            [
                .. Enumerable.Range(0, random.Next(1, 40)).Select(_ => (axis.KeyAt(random.Next(axis.Count)), random.Next(8) == 0 ? (BudgetAmount?)null : BudgetAmount.FromFen(random.NextInt64(-1_000_000, 9_000_000_000)))),
            ];
            RollUp<FunctionalCode> rollUp = RollUp.Of(axis, lines, static line => line.Item1, static line => line.Item2, new() { MixedGrain = MixedGrainPolicy.EveryLine });
            var layout = new TreemapLayout(ChartPart.Of(RollUpLayout<FunctionalCode>.Of(rollUp, new() { Depth = random.Next(4) })), Room);

            TreemapTile[] tiles = [.. layout.Tiles];
            Assert.All(tiles, static tile => Assert.True(tile.Part.Row.Amount > BudgetAmount.Zero));
            AssertProportional([.. tiles.Select(static tile => (decimal)tile.Part.Row.Amount!.Value.Fen)], [.. tiles.Select(static tile => tile.Box)]);
            AssertApart([.. tiles.Select(static tile => tile.Box)]);
            Assert.All(tiles.GroupBy(static tile => tile.Part.Path[0]), static top => Assert.Single(top.Select(static tile => tile.Colour).Distinct()));
        }
    }

    [Fact]
    public void Everything_is_a_tile_or_named_below()
    {
        var chart = SvgChart.Parse(SvgTreemap.Of(Of(("甲", 6), ("乙", 3), ("丙", -2), ("丁", 0), ("戊", null))));

        Assert.Equal(["甲: 6.00 (85.71%)", "乙: 3.00 (42.86%)"], chart.Boxes("tile").Select(static tile => tile.Parent!.Tip()));
        string below = string.Concat(chart.Texts());
        Assert.Contains("没有面积、未画出：丙 -2.00；丁 0.00；戊 —", below, StringComparison.Ordinal);
        Assert.DoesNotContain("未画出", string.Concat(SvgChart.Parse(SvgTreemap.Of(Of(("甲", 6)))).Texts()), StringComparison.Ordinal);
    }

    [Fact]
    public void With_more_nodes_than_colours_no_two_side_by_side_look_like_one()
    {
        var random = new Random(29);
        for (int round = 0; round < 60; round++)
        {
            RollUp<string> rollUp = Of([.. Enumerable.Range(0, random.Next(9, 60)).Select(number => ($"单位{number}", (decimal?)random.Next(1, 1_000)))]);
            var layout = new TreemapLayout(ChartPart.Of(RollUpLayout<string>.Of(rollUp, new())), Room);

            Assert.DoesNotContain(layout.Groups, one => layout.Groups.Any(other => other.Top < one.Top && other.Box.Touches(one.Box) && layout.ColourOf(other.Top) == layout.ColourOf(one.Top)));
            Assert.All(layout.Tiles, tile => Assert.Equal(layout.ColourOf(tile.Part.Path[0]), tile.Colour));
        }
    }

    [Fact]
    public void What_is_not_named_below_is_counted_and_added_up()
    {
        var chart = SvgChart.Parse(SvgTreemap.Of(Of([("甲", 60), .. Enumerable.Range(1, 45).Select(static number => ($"负{number}", (decimal?)(number > 44 ? null : -number)))])));

        string below = string.Concat(chart.Texts()).Replace(" ", "", StringComparison.Ordinal);
        Assert.Contains("负40-40.00；另有5项，共-170.00", below, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_rounded_roll_up_no_figure_has_more_decimals_than_it_was_rounded_to()
    {
        RollUp<string> rollUp = Of([("甲", 60), .. Enumerable.Range(1, 45).Select(static number => ($"负{number}", (decimal?)(-number - 0.25m)))]);

        string below = string.Concat(SvgChart.Parse(SvgTreemap.Of(rollUp.Round(AmountUnit.TenThousandYuan))).Texts()).Replace(" ", "", StringComparison.Ordinal);
        Assert.Contains("；另有5项，共-216", below, StringComparison.Ordinal);
        Assert.DoesNotContain("-216.", below, StringComparison.Ordinal);
    }

    [Fact]
    public void A_drawn_tile_is_as_large_as_its_amount()
    {
        var chart = SvgChart.Parse(SvgTreemap.Of(Of(("甲", 6), ("乙", 3), ("丙", 1))));

        decimal[] areas = [.. chart.Boxes("tile").Select(static tile => tile.Number("width") * tile.Number("height"))];
        Assert.Equal([0.6m, 0.3m, 0.1m], areas.Select(area => Math.Round(area / areas.Sum(), 3)));
    }

    [Fact]
    public void A_tile_too_small_for_its_label_tells_it_only_to_whoever_points_at_it()
    {
        var chart = SvgChart.Parse(SvgTreemap.Of(Of(("很大的单位", 1_000_000), ("很小的单位", 1))));

        Assert.Empty(chart.Group("很小的单位").Texts());
        Assert.Equal(["很大的单位", "1,000,000.00", "100.00%"], chart.Group("很大的单位").Texts());
    }

    [Fact]
    public void The_greatest_amounts_are_drawn_too()
    {
        var chart = SvgChart.Parse(SvgTreemap.Of(RollUp.Of(
            Axis.OfTexts("单位", ["甲", "乙", "丙"]),
            [("甲", BudgetAmount.MaxValue), ("乙", BudgetAmount.FromFen(1)), ("丙", -BudgetAmount.FromFen(2))],
            static line => line.Item1,
            static line => line.Item2)));

        Assert.Equal(2, chart.Boxes("tile").Length);
    }

    [Fact]
    public void Without_any_amount_there_is_no_map_and_every_name_is_told() =>
        Assert.Contains("没有面积、未画出：甲 —", string.Concat(SvgChart.Parse(SvgTreemap.Of(Of(("甲", null)))).Texts()), StringComparison.Ordinal);

    private static decimal Weight(Random random) => random.Next(5) switch
    {
        0 => 1,
        1 => random.Next(1, 100),
        2 => random.NextInt64(1, long.MaxValue),
        _ => random.NextInt64(1, 1_000_000_000),
    };

    private static void AssertProportional(decimal[] weights, TreemapBox[] boxes)
    {
        decimal all = weights.Sum();
        Assert.Equal(weights.Length, boxes.Length);
        for (int i = 0; i < boxes.Length; i++)
        {
            Assert.InRange((boxes[i].Width * boxes[i].Height / (Room.Width * Room.Height)) - (weights[i] / all), -Tiny, Tiny);
        }
    }

    private static void AssertApart(TreemapBox[] boxes)
    {
        for (int i = 0; i < boxes.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                decimal width = Math.Min(boxes[i].X + boxes[i].Width, boxes[j].X + boxes[j].Width) - Math.Max(boxes[i].X, boxes[j].X);
                decimal height = Math.Min(boxes[i].Y + boxes[i].Height, boxes[j].Y + boxes[j].Height) - Math.Max(boxes[i].Y, boxes[j].Y);
                Assert.False(width > Tiny && height > Tiny, $"Tiles {j} and {i} overlap.");
            }
        }
    }

    private static RollUp<string> Of(params (string Name, decimal? Wan)[] lines) => RollUp.Of(
        Axis.OfTexts("单位", lines.Select(static line => line.Name)),
        lines,
        static line => line.Name,
        static line => line.Wan is { } wan ? BudgetAmount.FromTenThousandYuan(wan) : null);
}
