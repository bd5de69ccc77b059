// Touches every feature of the packages once, compiled to native code. Prints a line a feature; the exit code is 1 where one fails.
// With --json-input it does one thing instead: it proves that the standard input is exactly one JSON value, and not an empty one.

using System.Text;
using GovBudget.Classification.AotSmoke;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
if (args is ["--json-input"])
{
    return JsonInput.Check(Console.OpenStandardInput());
}

(string Name, Action Check)[] features =
[
    ("codes", CodeFeatures.Check),
    ("amounts", AmountFeatures.Check),
    ("vocabulary", VocabularyFeatures.Check),
    ("catalogues", CatalogueFeatures.Check),
    ("exchange and quality", ExchangeFeatures.Check),
    ("lineage, names, columns, layers, mappings", LineageFeatures.Check),
    ("roll-up", RollUpFeatures.Check),
    ("tables", TableFeatures.Check),
    ("variances", VarianceFeatures.Check),
    ("performance", PerformanceFeatures.Check),
    ("checks", CheckFeatures.Check),
    ("JSON", JsonFeatures.Check),
    ("disclosures", DisclosureFeatures.Check),
    ("services", ServiceFeatures.Check),
];

int failed = 0;
foreach ((string name, Action check) in features)
{
    try
    {
        check();
        Console.WriteLine($"ok      {name}");
    }
#pragma warning disable CA1031 // Whatever a feature throws, the next one is tried as well.
    catch (Exception exception)
#pragma warning restore CA1031
    {
        failed++;
        Console.WriteLine($"FAILED  {name}: {(exception is SmokeFailureException ? exception.Message : exception)}");
    }
}

return failed == 0 ? 0 : 1;
