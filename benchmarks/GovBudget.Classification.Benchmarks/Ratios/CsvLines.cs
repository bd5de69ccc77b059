using System.Globalization;

namespace GovBudget.Classification.Benchmarks.Ratios;

/// <summary>The lines as a CSV file (code, fund source, amount in 元), written when it is first asked for and deleted at the end.</summary>
internal sealed class CsvLines(BudgetData data) : IDisposable
{
    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"budget-lines-{Guid.NewGuid():N}.csv");

    public void Write()
    {
        if (File.Exists(Path))
        {
            return;
        }

        string[] funds = [.. data.Funds.Select(static fund => fund.ChineseName)];
        using var writer = new StreamWriter(Path);
        writer.Write("科目编码,资金来源,金额（元）\n");
        for (int i = 0; i < data.Rows; i++)
        {
            writer.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"{data.Subjects[data.SubjectOfLine[i]].ItemText},{funds[data.FundOfLine[i]]},{data.Amounts[i].Fen / 100m:0.00}\n"));
        }
    }

    /// <summary>Reads all bytes and adds them up.</summary>
    public long ReadAll()
    {
        byte[] buffer = new byte[1 << 20];
        using Microsoft.Win32.SafeHandles.SafeFileHandle file = File.OpenHandle(Path);
        long sum = 0;
        long offset = 0;
        for (int read = RandomAccess.Read(file, buffer, offset); read > 0; read = RandomAccess.Read(file, buffer, offset))
        {
            sum += VectorSum.Of<byte>(buffer.AsSpan(0, read));
            offset += read;
        }

        return sum;
    }

    public void Dispose() => File.Delete(Path);
}
