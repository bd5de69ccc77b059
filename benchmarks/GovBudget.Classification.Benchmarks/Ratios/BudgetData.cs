using System.Runtime.InteropServices;
using GovBudget.Classification.Aggregation;
using GovBudget.Classification.Catalogs;
using NodaTime;

namespace GovBudget.Classification.Benchmarks.Ratios;

/// <summary>The lines all peers work on: random, but the same in every run and on every machine.</summary>
/// <remarks>Subjects and fund sources are evenly spread; amounts go from 10 元 to 1 亿元, each size as often, one of sixteen negative.</remarks>
internal sealed class BudgetData
{
    private static readonly LocalDate Day = new(2026, 1, 1);

    public BudgetData(int rows)
    {
        SubjectEdition<FunctionalCode> edition = SubjectCatalogs.Functional.At(Day);
        Functions = Axis.Of(edition);
        Subjects =
        [
            .. edition.Subjects.Where(subject => subject.Level == SubjectLevel.Item && HasWholePath(edition, subject.Code))
                .Select(static subject => new BudgetSubject(subject.Code)),
        ];
        Funds = [.. FundSource.All.Where(static fund => fund.Children.Count == 0)];
        SubjectOfLine = new ushort[rows];
        FundOfLine = new ushort[rows];
        Codes = new FunctionalCode[rows];
        Amounts = new BudgetAmount[rows];
        Fill(new SplitMix(20260101));
    }

    public int Rows => Amounts.Length;

    public Axis<FunctionalCode> Functions { get; }

    /// <summary>The leaf subjects that lines stand on.</summary>
    public BudgetSubject[] Subjects { get; }

    /// <summary>The leaf fund sources that lines have.</summary>
    public FundSource[] Funds { get; }

    /// <summary>For each line the place of its subject in <see cref="Subjects"/>.</summary>
    public ushort[] SubjectOfLine { get; }

    /// <summary>For each line the place of its fund source in <see cref="Funds"/>.</summary>
    public ushort[] FundOfLine { get; }

    public FunctionalCode[] Codes { get; }

    public BudgetAmount[] Amounts { get; }

    /// <summary>The amounts as numbers, in the same bytes.</summary>
    public ReadOnlySpan<long> Fen => MemoryMarshal.Cast<BudgetAmount, long>(Amounts);

    /// <summary>The codes as numbers, in the same bytes.</summary>
    public ReadOnlySpan<int> CodeBits => MemoryMarshal.Cast<FunctionalCode, int>(Codes);

    /// <summary>Where the first half of the lines ends: the base of a variance stands before it, the current year behind it.</summary>
    public int Half => Rows / 2;

    /// <summary>The codes as a file would hold them: seven bytes a line, nothing between.</summary>
    public byte[] CodeTexts()
    {
        byte[] texts = new byte[Rows * 7];
        for (int i = 0; i < Rows; i++)
        {
            Codes[i].TryFormat(texts.AsSpan(i * 7, 7), out _);
        }

        return texts;
    }

    /// <summary>The lines as structs, one behind the other.</summary>
    public BudgetItem[] Items()
    {
        var items = new BudgetItem[Rows];
        for (int i = 0; i < Rows; i++)
        {
            items[i] = new(Codes[i], Funds[FundOfLine[i]], Amounts[i]);
        }

        return items;
    }

    private static bool HasWholePath(SubjectEdition<FunctionalCode> edition, FunctionalCode item) =>
        item.Parent is { } section && edition.TryGetOrdinal(section, out _) && edition.TryGetOrdinal(section.Parent!.Value, out _);

    private void Fill(SplitMix random)
    {
        for (int i = 0; i < Rows; i++)
        {
            SubjectOfLine[i] = (ushort)random.Below(Subjects.Length);
            FundOfLine[i] = (ushort)random.Below(Funds.Length);
            Codes[i] = Subjects[SubjectOfLine[i]].Code;
            Amounts[i] = BudgetAmount.FromFen(RandomFen(ref random));
        }
    }

    private static long RandomFen(ref SplitMix random)
    {
        long size = 1_000;
        for (long power = random.Below(7); power > 0; power--)
        {
            size *= 10;
        }

        long fen = size + random.Below(9 * size);
        bool isWholeYuan = random.Below(2) == 0;
        fen = isWholeYuan ? fen - (fen % 100) : fen;
        return random.Below(16) == 0 ? -fen : fen;
    }
}
