using BenchmarkDotNet.Running;
using GovBudget.Classification.Benchmarks;

int code = FirstUse.Run(args);
if (code >= 0)
{
    return code;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
