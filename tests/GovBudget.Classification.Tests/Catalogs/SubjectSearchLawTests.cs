using System.Collections.Immutable;
using CsCheck;
using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Tests.ContractTests;
using NodaTime;

namespace GovBudget.Classification.Tests.Catalogs;

public sealed class SubjectSearchLawTests
{
    private const int Top = 10;

    // A search compares every name, which takes its time where nothing is optimised.
    private const int Searches = 400;

    private static readonly SubjectEdition<FunctionalCode> Edition = SubjectCatalogs.Functional.At(new LocalDate(2026, 1, 1));
    private static readonly Gen<Subject<FunctionalCode>> AnySubject = Gen.Int[0, Edition.Count - 1].Select(i => Edition.Subjects[i]);
    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.String,
        Gen.String[Gen.Char['\u0000', '\uFFFF'], 0, 300],
        Gen.String[Gen.Char['\u4E00', '\u4FFF'], 0, 80],
        Gen.String[Gen.Char['0', '9'], 0, 12],
        Gen.String[Gen.Char['a', 'z'], 0, 12],
        Gen.String[Gen.Int[0, 8].Select(static i => "支出其他事务（、 "[i]), 0, 2000]);

    [Fact]
    public void A_name_with_one_slip_is_found_among_the_first() =>
        Law.Holds(Gen.Select(AnySubject, Gen.Int[0, 3], Gen.Int[0, 999], Gen.Char['\u4E00', '\u9FA5']), slip =>
        {
            string name = slip.Item1.Name;
            string typed = WithSlip(name, slip.Item2, slip.Item3 % name.Length, slip.Item4);

            Assert.True(
                Edition.Search(typed, Top).Any(hit => hit.MatchedName == name),
                $"{name} is not found by {typed}: {string.Join("; ", Edition.Search(typed, Top))}");
        }, Searches);

    [Fact]
    public void The_exact_name_is_always_first() =>
        Law.Holds(AnySubject, subject =>
        {
            ImmutableArray<SubjectSearchHit<FunctionalCode>> hits = Edition.Search(subject.Name, Edition.Count);

            Assert.Equal((1000, SubjectSearchReason.ExactName, subject.Name), (hits[0].Score, hits[0].Reason, hits[0].MatchedName));
            Assert.Contains(hits, hit => hit.Subject == subject && hit.Score == 1000);
            Assert.All(hits, hit => Assert.Equal(hit.MatchedName == subject.Name, hit.Score == 1000));
        }, Searches);

    [Fact]
    public void A_code_is_always_first_and_its_beginning_finds_it() =>
        Law.Holds(AnySubject, subject =>
        {
            string code = subject.Code.ToString();
            Assert.Same(subject, Edition.Search(code, 1)[0].Subject);
            Assert.Contains(Edition.Search(code[..^1], 200), hit => hit.Subject == subject && hit.Reason is SubjectSearchReason.CodePrefix);
        }, Searches);

    [Fact]
    public void No_text_throws_and_the_same_text_gives_the_same() =>
        Law.Holds(AnyText, text =>
        {
            ImmutableArray<SubjectSearchHit<FunctionalCode>> hits = Edition.Search(text, 25);

            Assert.InRange(hits.Length, 0, 25);
            Assert.All(hits, static hit => Assert.InRange(hit.Score, 1, 1000));
            Assert.Equal(hits.Select(static h => h.Subject), Edition.Search(text, 25).Select(static h => h.Subject));
            Assert.NotEqual(NameCheckKind.None, Edition.CheckName(Edition.Subjects[0].Code, text).Kind);
            Assert.All(Edition.FindByFormerName(text), static name => Assert.False(name.IsLater));
        }, Searches);

    [Fact]
    public void A_limit_gives_the_beginning_of_all_results() =>
        Law.Holds(Gen.Select(AnyText, Gen.Int[1, 40]), asked =>
            Assert.Equal(
                Edition.Search(asked.Item1, 41).Take(asked.Item2).Select(static h => h.Subject),
                Edition.Search(asked.Item1, asked.Item2).Select(static h => h.Subject)),
            Searches);

    private static string WithSlip(string name, int kind, int place, char other) => kind switch
    {
        0 when name.Length > 2 => name.Remove(place, 1),
        1 => name.Insert(place, other.ToString()),
        2 when place + 1 < name.Length => $"{name[..place]}{name[place + 1]}{name[place]}{name[(place + 2)..]}",
        _ => $"{name[..place]}{other}{name[(place + 1)..]}",
    };
}
