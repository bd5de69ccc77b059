using System.Data;
using DuckDB.NET.Data;

namespace GovBudget.Classification.Benchmarks.Ratios;

/// <summary>An in-memory database of DuckDB that holds the lines.</summary>
/// <remarks>
/// Tables: <c>dense_base</c>, <c>dense_current</c> and <c>dense</c> (both) with the place of the subject, the fund source and the amount;
/// <c>lines_base</c>, <c>lines_current</c> and <c>lines</c> with the codes themselves, as integers; the dimensions <c>subjects</c> and <c>funds</c>.
/// </remarks>
internal sealed class DuckDbSession : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");
    private int _threads;

    public DuckDbSession(BudgetData data)
    {
        _connection.Open();
        SetThreads(Environment.ProcessorCount);
        // Sixteen bits hold subject × fund source: then the tuned plans need no hashing for either. By default only twelve bits go without.
        Execute("SET perfect_ht_threshold = 16");
        Execute("CREATE TABLE subjects (leaf USMALLINT, class INTEGER, section INTEGER, item INTEGER)");
        Execute("CREATE TABLE funds (fund UTINYINT, fund_group UTINYINT)");
        Execute("CREATE TABLE dense_base (leaf USMALLINT, fund UTINYINT, amount BIGINT)");
        Execute("CREATE TABLE dense_current (leaf USMALLINT, fund UTINYINT, amount BIGINT)");
        AppendDimensions(data);
        AppendLines("dense_base", data, 0, data.Half);
        AppendLines("dense_current", data, data.Half, data.Rows);
        Execute("CREATE TABLE dense AS FROM dense_base UNION ALL FROM dense_current");
        foreach (string part in (string[])["", "_base", "_current"])
        {
            Execute($"CREATE TABLE lines{part} AS SELECT class, section, item, fund_group, fund, amount FROM dense{part} JOIN subjects USING (leaf) JOIN funds USING (fund)");
        }
    }

    public void SetThreads(int threads)
    {
        if (_threads != threads)
        {
            Execute($"SET threads = {threads}");
            _threads = threads;
        }
    }

    /// <summary>Runs a query whose columns are all 64-bit integers, and reads its result row after row.</summary>
    public List<long[]> Query(string sql, int threads)
    {
        SetThreads(threads);
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        using DuckDBDataReader reader = command.ExecuteReader(CommandBehavior.SingleResult);
        var rows = new List<long[]>();
        while (reader.Read())
        {
            long[] row = new long[reader.FieldCount];
            for (int i = 0; i < row.Length; i++)
            {
                row[i] = reader.GetInt64(i);
            }

            rows.Add(row);
        }

        return rows;
    }

    public void Dispose() => _connection.Dispose();

    private void AppendDimensions(BudgetData data)
    {
        using (DuckDBAppender appender = _connection.CreateAppender("subjects"))
        {
            for (int i = 0; i < data.Subjects.Length; i++)
            {
                BudgetSubject subject = data.Subjects[i];
                appender.CreateRow().AppendValue((ushort)i).AppendValue(subject.Class).AppendValue(subject.Section).AppendValue(subject.Item).EndRow();
            }
        }

        using DuckDBAppender funds = _connection.CreateAppender("funds");
        foreach (FundSource fund in data.Funds)
        {
            funds.CreateRow().AppendValue((byte)fund).AppendValue((byte)(fund.Parent ?? fund)).EndRow();
        }
    }

    private void AppendLines(string table, BudgetData data, int first, int end)
    {
        using DuckDBAppender appender = _connection.CreateAppender(table);
        for (int i = first; i < end; i++)
        {
            appender.CreateRow().AppendValue(data.SubjectOfLine[i]).AppendValue((byte)data.Funds[data.FundOfLine[i]]).AppendValue(data.Amounts[i].Fen).EndRow();
        }
    }

    private void Execute(string sql)
    {
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
