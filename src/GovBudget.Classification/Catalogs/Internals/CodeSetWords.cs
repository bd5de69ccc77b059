namespace GovBudget.Classification.Catalogs.Internals;

/// <summary>The words of a code set file that a catalogue file does not have.</summary>
internal static class CodeSetWords
{
    public const string FormatName = "govbudget-codeset";
    public const string FormatVersion = "1";
    public const string Set = "#set";
    public const string ColumnNames = "code\tname\tothers\tparent\tfrom\tto\tevidence\tseen\tknown\tsources\tnote";
    public const int ColumnCount = 11;

    /// <summary>Sets other names apart; no name has it.</summary>
    public const char NameMark = '|';
}
