using CsCheck;

namespace GovBudget.Classification.Tests.ContractTests;

/// <summary>Proves a law on values of a generator, the same values in every run.</summary>
/// <remarks>CsCheck's own sampling takes its seed for the first value alone; a suite that must not waver needs all of them fixed.</remarks>
internal static class Law
{
    public const int Samples = 2000;

    /// <summary>Any of some values, each as often as the others.</summary>
    public static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    public static void Holds<T>(Gen<T> values, Action<T> law, int samples = Samples)
    {
        var random = new PCG(1, 20260101);
        for (int i = 0; i < samples; i++)
        {
            T value = values.Generate(random, null, out _);
            Exception? failure = Record.Exception(() => law(value));
            Assert.True(failure is null, $"The law fails for sample {i}, {value}: {failure?.Message}");
        }
    }
}
