using System.Collections.Immutable;

namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>Makes the tree of a code set from its rows.</summary>
internal static class CodeSetTree
{
    /// <summary>The entries in tree order. A row whose parent is not among the rows hangs from the nearest one that its code begins with.</summary>
    public static ImmutableArray<CodeSetEntry> Build(string set, IEnumerable<CodeSetRow> rows)
    {
        CodeSetRow[] ordered = [.. rows.OrderBy(static row => row.Code, StringComparer.Ordinal)];
        var byCode = ordered.ToDictionary(static row => row.Code, StringComparer.Ordinal);
        ILookup<string, CodeSetRow> below = ordered.ToLookup(row => ParentOf(row, byCode) ?? string.Empty, StringComparer.Ordinal);
        var entries = ImmutableArray.CreateBuilder<CodeSetEntry>(ordered.Length);
        Add(below, string.Empty, null, set, entries);
        return entries.ToImmutable();
    }

    private static ImmutableArray<CodeSetEntry> Add(
        ILookup<string, CodeSetRow> below, string code, CodeSetEntry? parent, string set, ImmutableArray<CodeSetEntry>.Builder entries)
    {
        var added = ImmutableArray.CreateBuilder<CodeSetEntry>();
        foreach (CodeSetRow row in below[code])
        {
            var entry = new CodeSetEntry(row, parent, CodeSetMember.Of(set, row.Code));
            added.Add(entry);
            entries.Add(entry);
            entry.Children = Add(below, row.Code, entry, set, entries);
        }

        return added.ToImmutable();
    }

    private static string? ParentOf(CodeSetRow row, Dictionary<string, CodeSetRow> byCode)
    {
        if (row.Parent is { } stated && byCode.ContainsKey(stated))
        {
            return stated;
        }

        for (int length = row.Code.Length - 1; length > 0; length--)
        {
            if (byCode.ContainsKey(row.Code[..length]))
            {
                return row.Code[..length];
            }
        }

        return null;
    }
}
