namespace GovBudget.Classification.Disclosures;

/// <summary>The input is no text at all, so that there is no document to report on: an empty file, a picture, an archive.</summary>
/// <remarks>A text, however damaged, is never a reason to throw: what is wrong with it becomes findings.</remarks>
public sealed class UnreadableDisclosureException : IOException
{
    /// <summary>Makes the exception.</summary>
    public UnreadableDisclosureException()
        : base("The input is no text.")
    {
    }

    /// <summary>Makes the exception with a message that says what the input is and what to do.</summary>
    public UnreadableDisclosureException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception with a message and the cause.</summary>
    public UnreadableDisclosureException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
