using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using GovBudget.Classification.Aggregation.Internals;
using GovBudget.Classification.Catalogs;
using NodaTime;

namespace GovBudget.Classification.Tests.Aggregation.Internals;

/// <summary>The table finds every item by arithmetic alone, and nothing else, whatever bits are asked.</summary>
public sealed class ItemPlacesTests
{
    private static readonly FunctionalCode[] Keys =
        [.. SubjectCatalogs.Functional.At(new LocalDate(2026, 1, 1)).Subjects.Select(static subject => subject.Code)];

    private static readonly ItemPlaces Places = ItemPlaces.Of<FunctionalCode>(Keys)!;

    [Fact]
    public void Every_item_has_the_slot_of_its_ordinal_and_every_other_key_none() =>
        Assert.All(Enumerable.Range(0, Keys.Length), static i => Assert.Equal(Keys[i].Level == SubjectLevel.Item ? SlotAt(i) : 0, Places.SlotOf(BitsOf(Keys[i]))));

    [Fact]
    public void What_is_no_item_of_the_axis_is_not_found()
    {
        Dictionary<uint, int> items = Enumerable.Range(0, Keys.Length).Where(static i => Keys[i].Level == SubjectLevel.Item).ToDictionary(static i => BitsOf(Keys[i]), SlotAt);
        var random = new Random(20260101);
        IEnumerable<uint> asked =
        [
            0, uint.MaxValue,
            .. items.Keys.SelectMany(static bits => Enumerable.Range(-450, 901).Select(shift => unchecked(bits + (uint)shift))),
            .. Enumerable.Range(0, 500_000).Select(_ => unchecked((uint)random.NextInt64())),
        ];
        foreach (uint bits in asked)
        {
            Assert.Equal(items.GetValueOrDefault(bits), Places.SlotOf(bits));
        }
    }

    [Fact]
    public void Eight_codes_at_once_stand_where_each_stands_alone()
    {
        var random = new Random(20260102);
        for (int round = 0; round < 1_000; round++)
        {
            uint[] codes = [.. Enumerable.Range(0, 8).Select(i => i % 3 == 0 ? unchecked((uint)random.NextInt64()) : BitsOf(Keys[random.Next(Keys.Length)]))];
            Vector256<uint> places = Places.Eight.Of(Vector256.Create(codes));
            Assert.Equal(codes.Select(Places.PlaceOf), Enumerable.Range(0, 8).Select(i => places[i]));
        }
    }

    [Fact]
    public void Keys_without_items_make_no_table() =>
        Assert.Null(ItemPlaces.Of<FunctionalCode>([FunctionalCode.Parse("201"), FunctionalCode.Parse("20113")]));

    // The first slot is that of everything else.
    private static int SlotAt(int ordinal) => (ordinal + 1) * ItemPlaces.Words;

    private static uint BitsOf(FunctionalCode code) => MemoryMarshal.Cast<FunctionalCode, uint>([code])[0];
}
