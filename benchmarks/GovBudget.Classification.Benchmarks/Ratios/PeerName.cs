namespace GovBudget.Classification.Benchmarks.Ratios;

/// <summary>The names of the peers, as the options and the JSON write them.</summary>
internal static class PeerName
{
    public const string Limit = "limit";
    public const string Ours = "ours";
    public const string DuckDb = "duckdb";
    public const string DuckDbTwoStage = "duckdbTwoStage";
    public const string DuckDbTuned = "duckdbTuned";
    public const string MicrosoftDataAnalysis = "microsoftDataAnalysis";
    public const string Linq = "linq";

    /// <summary>The framework's own reading of a number, beside the parsing of a code.</summary>
    public const string IntParse = "intParse";

    /// <summary>A frozen dictionary from the number of a code to its ordinal, beside the look-up of an axis.</summary>
    public const string FrozenDictionary = "frozenDictionary";

    public static readonly string[] All = [Limit, Ours, DuckDb, DuckDbTwoStage, DuckDbTuned, MicrosoftDataAnalysis, Linq, IntParse, FrozenDictionary];
}
