using System.Collections.Immutable;

namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>Takes what is found in the rows of a user's file: throws at the first row that is refused, or keeps them all.</summary>
internal sealed class RowFindings(BadRowPolicy policy)
{
    private readonly List<RowFinding> _findings = [];

    public bool HasRefusals { get; private set; }

    /// <summary>The findings by line.</summary>
    public ImmutableArray<RowFinding> ToImmutable() => [.. _findings.OrderBy(static finding => finding.Line)];

    public void Add(int line, int column, RowFault fault, string message) => Add(new RowFinding(line, column, fault, message));

    public void Add(RowFinding finding)
    {
        if (policy == BadRowPolicy.Throw && finding.IsRefusal)
        {
            string found = finding.ToString();
            throw new InvalidDataException($"{char.ToUpperInvariant(found[0])}{found[1..]}.");
        }

        HasRefusals |= finding.IsRefusal;
        _findings.Add(finding);
    }

    public static void ThrowIfUndefined(BadRowPolicy policy, string name)
    {
        if (policy is not (BadRowPolicy.Throw or BadRowPolicy.Collect))
        {
            throw new ArgumentOutOfRangeException(name, policy, $"The policy is {nameof(BadRowPolicy.Throw)} or {nameof(BadRowPolicy.Collect)}.");
        }
    }
}
