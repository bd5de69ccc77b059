using System.Collections.Frozen;

namespace GovBudget.Classification.Aggregation.Internals;

/// <summary>A flat axis of texts.</summary>
internal sealed class TextAxis : Axis<string>
{
    private readonly FrozenDictionary<string, int> _ordinals;

    public TextAxis(string title, string[] texts)
        : base(title, new(texts, texts, Array.ConvertAll(texts, static _ => -1))) =>
        _ordinals = texts.Select(static (text, ordinal) => KeyValuePair.Create(text, ordinal)).ToFrozenDictionary(StringComparer.Ordinal);

    public override bool TryGetOrdinal(string key, out int ordinal)
    {
        bool found = _ordinals.TryGetValue(key, out ordinal);
        ordinal = found ? ordinal : -1;
        return found;
    }

    internal override string UnknownName(string key) => key;

    internal override int Compare(string left, string right) => string.CompareOrdinal(left, right);
}
