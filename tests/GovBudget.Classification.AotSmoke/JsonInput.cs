using System.Text.Json;

namespace GovBudget.Classification.AotSmoke;

/// <summary>Proves that a stream holds exactly one JSON value; for .ci/run, which has no other tool for it.</summary>
internal static class JsonInput
{
    public static int Check(Stream input)
    {
        try
        {
            using var document = JsonDocument.Parse(input);
            bool isEmpty = document.RootElement.ValueKind switch
            {
                JsonValueKind.Array => document.RootElement.GetArrayLength() == 0,
                JsonValueKind.Object => document.RootElement.GetPropertyCount() == 0,
                _ => false,
            };
            Console.WriteLine(isEmpty ? "FAILED  the JSON value is empty" : $"ok      one JSON value ({document.RootElement.ValueKind})");
            return isEmpty ? 1 : 0;
        }
        catch (JsonException exception)
        {
            Console.WriteLine($"FAILED  the input is not one JSON value: {exception.Message}");
            return 1;
        }
    }
}
