using System.Globalization;
using CsCheck;
using GovBudget.Classification.Performance;
using GovBudget.Classification.Tests.ContractTests;

namespace GovBudget.Classification.Tests.Performance;

/// <summary>Laws of targets, on random targets of every shape and on texts that nobody means well.</summary>
public sealed class IndicatorTargetLawTests
{
    private const string Alphabet = "≥≤><=±~-+/·每%元万亿千百十个人次天年月日季度两三半几约左右以上内含不低于超过提高降低比上年到至且，、；;。（）()0123456789.０９ 　\n及时保障完成项目合格无零";

    private static readonly Gen<char> Letters = Gen.Int[0, Alphabet.Length - 1].Select(static index => Alphabet[index]);

    private static readonly Gen<decimal> Numbers = Gen.OneOf(
        Gen.Int[0, 200].Select(static number => (decimal)number),
        Gen.Int[1890, 2210].Select(static number => (decimal)number),
        Gen.Long[0, 1_000_000_000_000].Select(static number => number / 10_000m),
        Gen.Select(Gen.Int, Gen.Int, Gen.Int[0, int.MaxValue], Gen.Byte[0, 28], static (low, middle, high, scale) => new decimal(low, middle, high, false, scale)));

    private static readonly Gen<TargetPer> Parts = Gen.Select(
        One(1m, 1m, 1m, 5m, 0.5m, 100_000m), One<MeasureUnit>([.. MeasureUnits.All.Where(static unit => unit.Dimension != MeasureDimension.Ratio)]), static (count, unit) => new TargetPer(count, unit));

    private static readonly Gen<TargetUnit> Units = Gen.OneOf(
        Gen.Const(TargetUnit.None),
        Gen.Select(One<MeasureUnit>([.. MeasureUnits.All]), Gen.Int[0, 12], Gen.Bool, static (measure, tens, isPlain) => new TargetUnit(measure, isPlain ? 0 : tens)),
        Gen.Select(One<MeasureUnit?>([null, .. MeasureUnits.All]), Parts.Array[1, 4], static (measure, parts) => new TargetUnit(measure, 0, parts)));

    private static readonly Gen<(TargetChange Change, TargetBasis Basis)> Changes = Gen.Select(
        One(Enum.GetValues<TargetChange>()), One(Enum.GetValues<TargetBasis>()), static (change, basis) => (change, basis));

    private static readonly Gen<IndicatorTarget> Targets = Gen.OneOf(
        Gen.Select(
            One(TargetOperator.AtLeast, TargetOperator.MoreThan, TargetOperator.Equal, TargetOperator.LessThan, TargetOperator.AtMost), Numbers, Gen.Bool, Units, Changes,
            static (sign, number, isNegative, unit, change) =>
                IndicatorTarget.Of(sign, isNegative && change.Change == TargetChange.None ? -number : number, unit, change.Change, change.Basis)),
        Gen.Select(Numbers, Numbers, Units, Changes, static (first, second, unit, change) =>
            IndicatorTarget.Between(Math.Min(first, second), Math.Max(first, second), unit, change.Change, change.Basis)),
        Gen.Select(Numbers, Numbers, Gen.Bool, Units, static (middle, tolerance, isNegative, unit) =>
            IndicatorTarget.PlusMinus((isNegative ? -middle : middle) / 2, tolerance / 2, unit)));

    private static readonly Gen<string> Hostile = Gen.OneOf(
        Letters.Array[0, 12].Select(static letters => new string(letters)),
        Letters.Array[0, 240].Select(static letters => new string(letters)),
        Gen.Char.Array[0, 40].Select(static letters => new string(letters)),
        Gen.Select(Letters.Array[1, 6], Gen.Int[1, 60], static (letters, times) => string.Concat(Enumerable.Repeat(new string(letters), times))),
        Gen.Select(One<PublishedTarget>([.. PublishedTargets.Printed, .. PublishedTargets.Written]), Gen.Int[0, 60], Letters, Gen.Char, Gen.Int[0, 4], static (target, at, known, any, kind) => Mutate(target.Text, at, known, any, kind)));

    [Fact]
    public void Canonical_text_reads_back_as_the_same_target() => Law.Holds(Targets, static target =>
    {
        string canonical = target.ToString();
        Assert.Equal(target, IndicatorTarget.Parse(canonical));
        Assert.Equal(canonical, IndicatorTarget.Parse(canonical).ToString());
    }, samples: 20_000);

    [Fact]
    public void Any_text_is_a_target_that_reads_back_or_has_a_reason_in_its_bounds() => Law.Holds(Hostile, static text =>
    {
        if (IndicatorTarget.TryParse(text, out IndicatorTarget? target, out TargetParseFailure failure))
        {
            Assert.Equal(default, failure);
            Assert.Equal(target, IndicatorTarget.Parse(target.ToString()));
        }
        else
        {
            Assert.NotEqual(TargetParseFailureReason.None, failure.Reason);
            Assert.InRange(failure.Position, 0, text.Length);
        }
    }, samples: 60_000);

    [Fact]
    public void A_value_is_met_exactly_between_the_bounds() => Law.Holds(Gen.Select(Targets, Numbers), static pair =>
    {
        (IndicatorTarget target, decimal value) = pair;
        bool isWithin = (target.Lower is not { } lower || value >= lower) && (target.Upper is not { } upper || value <= upper);
        bool isAtOpenBound = target.Operator is TargetOperator.MoreThan or TargetOperator.LessThan && value == target.Value;
        Assert.Equal(isWithin && !isAtOpenBound, target.IsMetBy(value));
    });

    [Fact]
    public void A_value_that_is_converted_to_a_smaller_unit_comes_back() => Law.Holds(
        Gen.Select(One<MeasureUnit>([.. MeasureUnits.All]), One<MeasureUnit>([.. MeasureUnits.All]), Gen.Int[0, 8], Gen.Long[-1_000_000, 1_000_000]), static sample =>
        {
            (MeasureUnit from, MeasureUnit to, int tens, long number) = sample;
            TargetUnit large = new(from, tens);
            TargetUnit small = new(to);
            Assert.Equal(from.ConvertsTo(to), large.TryConvert(number, small, out decimal there));
            decimal scale = from.Size * (decimal)Math.Pow(10, tens) / to.Size;
            if (from.ConvertsTo(to) && decimal.IsInteger(scale))
            {
                Assert.Equal(number * scale, there);
                Assert.True(small.TryConvert(there, large, out decimal back));
                Assert.Equal(number, back);
            }
        });

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void Every_culture_reads_and_writes_the_same(string culture)
    {
        string[] expected = [.. All()];
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, All());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static Gen<T> One<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static IEnumerable<string> All() =>
        from target in PublishedTargets.Printed.Concat(PublishedTargets.Written)
        select IndicatorTarget.TryParse(target.Text, out IndicatorTarget? read, out TargetParseFailure failure) ? $"{read} {read.Amount} {read.GetHashCode() == read.GetHashCode()}" : failure.Message;

    private static string Mutate(string text, int at, char known, char any, int kind)
    {
        int index = at % text.Length;
        return kind switch
        {
            0 => text.Remove(index, 1),
            1 => text.Insert(index, known.ToString()),
            2 => text.Insert(index, any.ToString()),
            3 => text + text[index..],
            _ => text[index..] + text[..index],
        };
    }
}
