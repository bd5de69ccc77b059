namespace GovBudget.Classification.Disclosures.Lines.Internals;

/// <summary>The distinct fields of a column, numbered from 0 in the order in which they came. A column repeats few spellings many times.</summary>
/// <remarks>Codes fit into one word, and are kept apart from names, which take more to compare.</remarks>
internal sealed class Spellings
{
    private readonly ShortSpellings _codes = new();
    private readonly LongSpellings _names = new();
    private int _count;

    /// <summary>The number of a field, or -1 where it has not been added.</summary>
    public int Find(ReadOnlySpan<byte> field) => field.Length <= ShortSpellings.Longest ? _codes.Find(field) : _names.Find(field);

    /// <summary>Adds a field that <see cref="Find"/> does not know.</summary>
    /// <returns>Its number.</returns>
    public int Add(ReadOnlySpan<byte> field)
    {
        if (field.Length <= ShortSpellings.Longest)
        {
            _codes.Add(field, _count);
        }
        else
        {
            _names.Add(field, _count);
        }

        return _count++;
    }
}
