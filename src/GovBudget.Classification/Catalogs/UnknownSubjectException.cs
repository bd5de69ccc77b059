namespace GovBudget.Classification.Catalogs;

/// <summary>A code is no subject of the edition that was asked; the message names the nearest ancestor that is one.</summary>
public sealed class UnknownSubjectException : KeyNotFoundException
{
    /// <summary>Makes the exception without details.</summary>
    public UnknownSubjectException()
        : this("The code is no subject of the edition.")
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
