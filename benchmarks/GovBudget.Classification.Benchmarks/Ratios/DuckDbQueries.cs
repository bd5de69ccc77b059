namespace GovBudget.Classification.Benchmarks.Ratios;

/// <summary>The plans that DuckDB is measured with. A node is told by its deepest code, the total by 0.</summary>
internal static class DuckDbQueries
{
    private const string Levels = "ROLLUP (class, section, item)";
    private const string FundLevels = "ROLLUP (fund_group, fund)";
    private const string Node = "coalesce(item, section, class, 0)::BIGINT AS node";
    private const string Fund = "coalesce(fund, fund_group, 0)::BIGINT AS column_node";
    private const string Fen = "sum(amount)::BIGINT";
    private const string FenOfYuan = "(sum(amount) * 100)::BIGINT";

    /// <summary>ROLLUP over the lines.</summary>
    public static string RollUp(string lines) => Fold(lines, Fen);

    /// <summary>One GROUP BY over the items, which are single integers; the levels above are read off their digits.</summary>
    public static string RollUpTwoStage(string lines) =>
        Fold($"(SELECT item // 10000 AS class, item // 100 AS section, item, sum(amount) AS amount FROM {lines} GROUP BY item)", Fen);

    /// <summary>One GROUP BY over dense keys, which DuckDB aggregates without hashing; the levels above come from the dimension.</summary>
    public static string RollUpTuned(string dense) =>
        Fold($"(SELECT class, section, item, amount FROM (SELECT leaf, sum(amount) AS amount FROM {dense} GROUP BY leaf) JOIN subjects USING (leaf))", Fen);

    public static string CrossTab() => FoldCross("lines");

    public static string CrossTabTwoStage() => FoldCross(
        """
        (SELECT item // 10000 AS class, item // 100 AS section, item, fund_group, fund, amount
         FROM (SELECT item, fund, sum(amount) AS amount FROM lines GROUP BY item, fund) JOIN funds USING (fund))
        """);

    public static string CrossTabTuned() => FoldCross(
        """
        (SELECT class, section, item, fund_group, fund, amount
         FROM (SELECT leaf, fund, sum(amount) AS amount FROM dense GROUP BY leaf, fund) JOIN subjects USING (leaf) JOIN funds USING (fund))
        """);

    /// <summary>Two roll-ups, joined node by node.</summary>
    public static string Variance(string baseRollUp, string currentRollUp) =>
        $"""
        SELECT coalesce(b.node, c.node), coalesce(b.total, 0), coalesce(c.total, 0), coalesce(c.total, 0) - coalesce(b.total, 0)
        FROM ({baseRollUp}) b FULL JOIN ({currentRollUp}) c USING (node)
        """;

    public static string RollUpCsv(string path) =>
        Fold($"(SELECT code // 10000 AS class, code // 100 AS section, code AS item, amount FROM {CsvLines(path)})", FenOfYuan);

    public static string RollUpCsvTwoStage(string path) =>
        Fold($"(SELECT code // 10000 AS class, code // 100 AS section, code AS item, sum(amount) AS amount FROM {CsvLines(path)} GROUP BY code)", FenOfYuan);

    // The types are said and not guessed.
    private static string CsvLines(string path) =>
        $$"""
        read_csv('{{path}}', header = true, delim = ',', auto_detect = false, columns = {'code': 'INTEGER', 'fund': 'VARCHAR', 'amount': 'DECIMAL(18,2)'})
        """;

    private static string Fold(string leaves, string sum) => $"SELECT {Node}, {sum} AS total FROM {leaves} GROUP BY {Levels}";

    private static string FoldCross(string leaves) =>
        $"SELECT {Node}, {Fund}, {Fen} AS total FROM {leaves} GROUP BY {Levels}, {FundLevels}";
}
