namespace GovBudget.Classification.Catalogs;

/// <summary>
/// The edition that was asked does not have a code; the message names the nearest ancestor that it has. Where the time is covered in part only,
/// that does not say that the code is no subject.
/// </summary>
public sealed class UnknownSubjectException : KeyNotFoundException
{
    /// <summary>Makes the exception without details.</summary>
    public UnknownSubjectException()
        : this("The edition does not have the code.")
    {
    }

    /// <summary>Makes the exception with a message.</summary>
    public UnknownSubjectException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception with a message and its cause.</summary>
    public UnknownSubjectException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal UnknownSubjectException(string message, SubjectScheme scheme, string code, string? nearestAncestor)
        : base(message)
    {
        Scheme = scheme;
        Code = code;
        NearestAncestor = nearestAncestor;
    }

    /// <summary>The scheme that was asked.</summary>
    public SubjectScheme Scheme { get; }

    /// <summary>The digits of the unknown code.</summary>
    public string Code { get; } = string.Empty;

    /// <summary>The digits of the nearest ancestor that exists; <see langword="null"/> where even the class is unknown.</summary>
    public string? NearestAncestor { get; }
}
