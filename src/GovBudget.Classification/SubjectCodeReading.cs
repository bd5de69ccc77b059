using GovBudget.Classification.Internals;

namespace GovBudget.Classification;

/// <summary>The outcome of reading a text as a code: the code, or why and where the text failed.</summary>
/// <typeparam name="TCode">The code type that was wanted.</typeparam>
/// <remarks><c>default</c> is a failed reading of an empty text.</remarks>
public readonly struct SubjectCodeReading<TCode>
    where TCode : struct, ISubjectCode<TCode>
{
    private readonly TCode _value;
    private readonly string? _text;
    private readonly SubjectCodeFault _fault;

    private SubjectCodeReading(TCode value, SubjectCodeAdjustments adjustments, string? printedName)
    {
        _value = value;
        Adjustments = adjustments;
        PrintedName = printedName;
    }

    private SubjectCodeReading(SubjectCodeFault fault, int position, string text)
    {
        _fault = fault;
        Position = position;
        _text = text;
    }

    /// <summary>Whether the text was read as a code.</summary>
    public bool Success => Fault == SubjectCodeFault.None;

    /// <summary>The code that was read.</summary>
    /// <exception cref="FormatException">The text is no such code.</exception>
    public TCode Value => Success ? _value : throw ToException();

    /// <summary>Why the text is no code; <see cref="SubjectCodeFault.None"/> where it is one.</summary>
    public SubjectCodeFault Fault => _fault == SubjectCodeFault.None && _value.Level == SubjectLevel.None ? SubjectCodeFault.Empty : _fault;

    /// <summary>The place of the first character that does not fit, counted from 0; 0 where the text was read.</summary>
    public int Position { get; }

    /// <summary>What the tolerant reader changed; always none for the strict parse.</summary>
    public SubjectCodeAdjustments Adjustments { get; }

    /// <summary>The name that stood behind the code in the same text ([2011308]招商引资), or <see langword="null"/>.</summary>
    public string? PrintedName { get; }

    /// <summary>What is wrong, in words, with the text and the position; empty where the text was read.</summary>
    public string Message => Success ? string.Empty : SubjectCodeMessages.Describe(Fault, _text ?? string.Empty, Position, TCode.Rules);

    /// <summary>The exception that says why the text is no code.</summary>
    /// <exception cref="InvalidOperationException">The text was read: there is nothing to complain of.</exception>
    public FormatException ToException() =>
        Success ? throw new InvalidOperationException("The text was read as a code; there is no error to report.") : new FormatException(Message);

    internal static SubjectCodeReading<TCode> Read(TCode value, SubjectCodeAdjustments adjustments = SubjectCodeAdjustments.None, string? printedName = null) =>
        new(value, adjustments, printedName);

    internal static SubjectCodeReading<TCode> Failed(SubjectCodeFault fault, int position, string text) => new(fault, position, text);
}
