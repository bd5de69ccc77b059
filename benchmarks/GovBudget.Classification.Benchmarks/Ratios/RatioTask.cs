namespace GovBudget.Classification.Benchmarks.Ratios;

/// <summary>The names of the tasks, as the options and the JSON write them.</summary>
internal static class RatioTask
{
    public const string RollUp = "rollup";
    public const string RollUpFromCodes = "rollupFromCodes";
    public const string RollUpFromItems = "rollupFromItems";
    public const string CrossTab = "crosstab";
    public const string Variance = "variance";
    public const string CsvToRollUp = "csvToRollup";
    public const string Parse = "parse";
    public const string LookUp = "lookup";

    public static readonly string[] All = [RollUp, RollUpFromCodes, RollUpFromItems, CrossTab, Variance, CsvToRollUp, Parse, LookUp];
}
