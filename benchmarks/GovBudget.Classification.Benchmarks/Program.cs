using BenchmarkDotNet.Running;
using GovBudget.Classification.Benchmarks;
using GovBudget.Classification.Benchmarks.Ratios;

int code = FirstUse.Run(args);
code = code < 0 ? SearchTimes.Run(args) : code;
code = code < 0 ? RatiosCommand.Run(args) : code;
if (code >= 0)
{
    return code;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
