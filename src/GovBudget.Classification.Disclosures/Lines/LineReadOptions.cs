using GovBudget.Classification.Catalogs;

namespace GovBudget.Classification.Disclosures.Lines;

/// <summary>What a file of budget lines does not say of itself, and what is done with rows that cannot be taken.</summary>
public sealed record LineReadOptions
{
    /// <summary>The defaults.</summary>
    public static LineReadOptions Default { get; } = new();

    /// <summary>The unit of the amounts where the header states none; one that the header states must be the same. A number without a unit is no amount.</summary>
    public AmountUnit Unit { get; init; }

    /// <summary>The unit to assume where neither the header nor <see cref="Unit"/> says one; a finding then says that it was assumed. None where nothing may be assumed.</summary>
    public AmountUnit AssumedUnit { get; init; }

    /// <summary>
    /// The scheme of the codes where the header does not name it (科目编码); a file without a column of such codes is then refused. None where the first
    /// codes are to tell it, which a file without any cannot.
    /// </summary>
    public SubjectScheme Scheme { get; init; }

    /// <summary>The header of the column of amounts, where there are several; otherwise <see langword="null"/>.</summary>
    public string? AmountColumn { get; init; }

    /// <summary>
    /// The headers of the columns of keys that are wanted, where not all of them are: the others are left unread, which takes less time and memory. Empty, the default, for
    /// every column that is recognised. A header that is not there, or tells nothing, is refused.
    /// </summary>
    public IReadOnlyList<string> KeyColumns { get; init; } = [];

    /// <summary>The character between fields; <see langword="null"/> to tell it from the first lines: comma, semicolon, tab or bar.</summary>
    public char? Separator { get; init; }

    /// <summary>What is done with a row that cannot be taken: the first one throws (the default), or each is a finding.</summary>
    public BadRowPolicy BadRows { get; init; }

    /// <summary>How many findings are kept in full, 1,000 where nothing is said; all of them are counted.</summary>
    public int MostFindings { get; init; } = 1_000;
}
