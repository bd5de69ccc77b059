using System.Collections.Immutable;
using GovBudget.Classification.Catalogs.Internals;

namespace GovBudget.Classification.Catalogs;

public sealed partial class SubjectCatalog<TCode>
{
    private ILookup<string, int>? _rowsByName;

    // Two threads may build it at once; both are the same, and one stays.
    private ILookup<string, int> RowsByName =>
        _rowsByName ??= Enumerable.Range(0, Table.Count).ToLookup(row => NameKey.Of(Table.NameOf(row)), StringComparer.Ordinal);

    /// <summary>Every record with a name, of all times and accounts, also of subjects that ended (历年名称).</summary>
    /// <param name="name">The name, in any printed form: width, spaces, brackets, quotes, dashes and 顿号 or comma do not matter, words do.</param>
    /// <returns>
    /// The records in the order of code, account and time, each with its validity and sources; empty where no subject ever has the name. Whether
    /// those of two codes are one subject that was moved, <see cref="Trace"/> says.
    /// </returns>
    /// <remarks>Which subjects have the name on a date is asked of <see cref="SubjectEdition{TCode}.FindAllByName"/>.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public ImmutableArray<SubjectRecord<TCode>> FindByName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return [.. RowsByName[NameKey.Of(name)].Select(RecordOf)];
    }
}
