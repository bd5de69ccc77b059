namespace GovBudget.Classification.AotSmoke;

/// <summary>A feature gave another result than it must.</summary>
internal sealed class SmokeFailureException(string message) : Exception(message);
