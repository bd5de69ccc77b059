using GovBudget.Classification.Internals;

namespace GovBudget.Classification;

/// <summary>Names, sizes and printed spellings of <see cref="AmountUnit"/>.</summary>
public static class AmountUnits
{
    internal static readonly VocabularyTable<AmountUnit> Table = new(
        new(AmountUnit.Yuan, "元", []),
        new(AmountUnit.ThousandYuan, "千元", []),
        new(AmountUnit.TenThousandYuan, "万元", []),
        new(AmountUnit.MillionYuan, "百万元", []),
        new(AmountUnit.HundredMillionYuan, "亿元", []));

    private const string Introduction = "单位：";
    private const string Currency = "人民币";

    extension(AmountUnit unit)
    {
        /// <summary>The Chinese name of the unit, such as 万元; empty for <see cref="AmountUnit.None"/>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="AmountUnit"/>.</exception>
        public string ChineseName => Table.Name(unit);

        /// <summary>The unit in English, such as <c>10,000 yuan</c>; empty for <see cref="AmountUnit.None"/>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="AmountUnit"/>.</exception>
        public string EnglishName => unit switch
        {
            AmountUnit.None => "",
            AmountUnit.Yuan => "yuan",
            AmountUnit.ThousandYuan => "1,000 yuan",
            AmountUnit.TenThousandYuan => "10,000 yuan",
            AmountUnit.MillionYuan => "1 million yuan",
            AmountUnit.HundredMillionYuan => "100 million yuan",
            _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "The value is not a unit."),
        };

        /// <summary>How many 元 one unit is: 1 to 100,000,000.</summary>
        /// <exception cref="ArgumentException">The unit is <see cref="AmountUnit.None"/> or not a member of <see cref="AmountUnit"/>.</exception>
        public long InYuan => unit.InFen / 100;

        /// <summary>How many 分 one unit is: 100 to 10,000,000,000.</summary>
        /// <exception cref="ArgumentException">The unit is <see cref="AmountUnit.None"/> or not a member of <see cref="AmountUnit"/>.</exception>
        public long InFen => PowersOfTen.Of(unit.FenDigits);

        /// <summary>Every unit but <see cref="AmountUnit.None"/>, from the smallest to the largest.</summary>
        public static IReadOnlyList<AmountUnit> All => Table.All;

        /// <summary>Reads the unit a table or a header cell states:
        /// <c>单位：万元</c>, <c>（金额单位:元）</c>, <c>人民币万元</c>, <c>预算数（万元）</c>, <c>万元</c>, or a whole title line that ends with one of these.</summary>
        /// <param name="text">The text as printed.</param>
        /// <param name="result">The unit, or <see cref="AmountUnit.None"/> when there is none to be read.</param>
        /// <returns>Whether the text states exactly one unit of money.</returns>
        public static bool TryParsePrinted(ReadOnlySpan<char> text, out AmountUnit result)
        {
            const int longest = 256;
            result = AmountUnit.None;
            if (text.Length > longest)
            {
                return false;
            }

            Span<char> buffer = stackalloc char[text.Length];
            ReadOnlySpan<char> label = buffer[..PrintedText.Normalize(text, buffer)];
            int bracket = label is [.., '）'] ? label.LastIndexOf('（') : -1;
            return bracket >= 0
                ? TryParseStatement(label[(bracket + 1)..^1], out result)
                : TryParseStatement(label, out result);
        }

        /// <summary>Reads the unit a table or a header cell states, as <see cref="TryParsePrinted"/> does.</summary>
        /// <param name="text">The text as printed.</param>
        /// <returns>The unit; never <see cref="AmountUnit.None"/>.</returns>
        /// <exception cref="FormatException">The text does not state exactly one unit of money.</exception>
        public static AmountUnit ParsePrinted(ReadOnlySpan<char> text) =>
            TryParsePrinted(text, out AmountUnit result) ? result : Table.Parse(text);

        /// <summary>How many decimal digits of this unit make 分: 2 for 元, 6 for 万元.</summary>
        internal int FenDigits => unit switch
        {
            AmountUnit.Yuan => 2,
            AmountUnit.ThousandYuan => 5,
            AmountUnit.TenThousandYuan => 6,
            AmountUnit.MillionYuan => 8,
            AmountUnit.HundredMillionYuan => 10,
            _ => throw new ArgumentException("A number without a unit of money is no amount: the unit must be 元, 千元, 万元, 百万元 or 亿元.", nameof(unit)),
        };
    }

    /// <summary>The unit the text begins with, or none.</summary>
    internal static AmountUnit AtStartOf(ReadOnlySpan<char> text) => text switch
    {
        ['元', ..] => AmountUnit.Yuan,
        ['千', '元', ..] => AmountUnit.ThousandYuan,
        ['万', '元', ..] => AmountUnit.TenThousandYuan,
        ['百', '万', '元', ..] => AmountUnit.MillionYuan,
        ['亿', '元', ..] => AmountUnit.HundredMillionYuan,
        _ => AmountUnit.None,
    };

    private static bool TryParseStatement(ReadOnlySpan<char> label, out AmountUnit unit)
    {
        // The line often names the organisation first, with the same word: 部门（单位）：某局 单位：万元.
        int introduction = label.LastIndexOf(Introduction);
        if (introduction >= 0)
        {
            label = label[(introduction + Introduction.Length)..];
        }
        else if (label.StartsWith(Introduction.AsSpan(0, 2)))
        {
            label = label[2..];
        }

        if (label.StartsWith(Currency))
        {
            label = label[Currency.Length..];
        }
        else if (label.EndsWith(Currency))
        {
            label = label[..^Currency.Length];
        }

        return Table.TryParse(label, out unit);
    }
}
