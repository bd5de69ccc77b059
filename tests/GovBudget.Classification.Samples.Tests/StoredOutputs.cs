namespace GovBudget.Classification.Samples.Tests;

/// <summary>What pages and notebooks store of the outputs of their examples: tests compare it, or write it anew where they are asked to.</summary>
internal static class StoredOutputs
{
    /// <summary>The variable of the environment that asks for it.</summary>
    public const string Variable = "REWRITE_OUTPUTS";

    /// <summary>Whether outputs are written anew and not compared.</summary>
    public static bool AreRewritten => Environment.GetEnvironmentVariable(Variable) == "1";
}
