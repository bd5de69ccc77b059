using System.Collections.Immutable;
using System.Text.Json;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Mappings.Internals;
using GovBudget.Classification.Serialization;

namespace GovBudget.Classification.Mappings;

/// <summary>The differences between two editions of one catalogue; made by <see cref="EditionDiff.Between"/>.</summary>
/// <typeparam name="TCode">The code type of the scheme.</typeparam>
/// <remarks>
/// <para>A subject is compared by code, account and name. What stands in an account only for the path of others is no subject of it and is not compared.</para>
/// <para>Immutable and thread-safe.</para>
/// </remarks>
public sealed class EditionDiff<TCode>
    where TCode : struct, ISubjectCode<TCode>
{
    internal EditionDiff(SubjectEdition<TCode> a, SubjectEdition<TCode> b, ImmutableArray<EditionDifference<TCode>> differences)
    {
        A = a;
        B = b;
        Differences = differences;
    }

    /// <summary>The edition to start from.</summary>
    public SubjectEdition<TCode> A { get; }

    /// <summary>The edition to come to.</summary>
    public SubjectEdition<TCode> B { get; }

    /// <summary>The differences in tree order: by the first code before, or after where there is none before.</summary>
    public ImmutableArray<EditionDifference<TCode>> Differences { get; }

    /// <summary>Whether nothing is different.</summary>
    public bool IsEmpty => Differences.IsEmpty;

    /// <summary>The differences of one kind, in tree order.</summary>
    /// <param name="kind">Added, abolished, renamed, moved, split or merged; a reused code is one abolished and one added.</param>
    public ImmutableArray<EditionDifference<TCode>> Of(SubjectChangeKind kind) => [.. Differences.Where(difference => difference.Kind == kind)];

    /// <summary>The differences the other way round.</summary>
    public EditionDiff<TCode> Inverse() => new(B, A, EditionDifferences.InOrder(Differences.Select(static difference => difference.Inverse())));

    /// <summary>Carries the differences out on the subjects of an edition.</summary>
    /// <param name="edition">The edition, with the subjects of <see cref="A"/>.</param>
    /// <returns>
    /// The subjects of <see cref="B"/>, each code once, in its order; in one account without those that stand there only for the path of others.
    /// In the edition of all accounts, a code that several accounts hold has the first of them and its name; <see cref="Subject{TCode}.Records"/> has the rest.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="edition"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The edition lacks a subject that the differences take away.</exception>
    public ImmutableArray<NamedSubject<TCode>> Apply(SubjectEdition<TCode> edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return [.. ApplyToAccounts(edition).DistinctBy(static subject => subject.Code)];
    }

    /// <summary>The comparison as a JSON document, with exact numbers as text; <see cref="ResultJson"/> has options and the schema.</summary>
    /// <exception cref="JsonException">A text has half a character (a surrogate without its pair).</exception>
    public string ToJson() => ResultJson.Write(this);

    /// <summary>The same with one subject for each account that holds a code, in the order of code, account and name.</summary>
    internal ImmutableArray<NamedSubject<TCode>> ApplyToAccounts(SubjectEdition<TCode> edition)
    {
        HashSet<NamedSubject<TCode>> subjects = [.. EditionDifferences.SubjectsOf(edition)];
        foreach (NamedSubject<TCode> gone in Differences.SelectMany(static difference => difference.Before.Except(difference.Kept)).Distinct())
        {
            if (!subjects.Remove(gone))
            {
                throw new ArgumentException($"The edition does not have {gone}: apply the differences to the edition that they start from.", nameof(edition));
            }
        }

        subjects.UnionWith(Differences.SelectMany(static difference => difference.After.Except(difference.Kept)));
        return EditionDifferences.InOrder(subjects);
    }
}
