using System.Collections.Immutable;
using GovBudget.Classification.Catalogs;

namespace GovBudget.Classification.Serialization.Internals;

/// <summary>What a catalogue answers: which subject a code or a name is, what a search finds, whether a name is that of its code.</summary>
internal sealed partial class SubjectConverters<TCode>
{
    public WrittenConverter<SubjectLookup<TCode>> Lookup => new(Write);

    public WrittenConverter<SubjectNameLookup<TCode>> NameLookup => new(Write);

    /// <summary>What a search found, as a document.</summary>
    public WrittenConverter<ImmutableArray<SubjectSearchHit<TCode>>> Hits => new((json, hits) =>
    {
        WriteHead(json, "SubjectSearch");
        json.Objects("hits", hits, Write);
    });

    public WrittenConverter<NameCheck<TCode>> Check => new(Write);

    private void Write(MemberWriter json, SubjectEdition<TCode> value)
    {
        WriteDays(json, value.Valid.Start, value.Valid.End);
        json.Name("account", value.Account);
        json.Name("minimumEvidence", value.MinimumEvidence);
    }

    private void Write(MemberWriter json, SubjectRecord<TCode> value)
    {
        json.Value("code", value.Code, _codes);
        json.Name("account", value.Account);
        json.Text("name", value.Name);
        json.ValueOrNull("parent", value.Parent, _codes);
        json.ValueOrNull("from", value.From, _facts.Bound);
        json.ValueOrNull("to", value.To, _facts.Bound);
        json.Name("stated", value.Stated);
        json.List("seen", value.Seen, _facts.Sighting);
        json.ValueOrNull("known", value.Known, _facts.Known);
        json.Text("layer", value.Layer);
        json.List("sources", value.Sources, _facts.Source);
    }

    private void Write(MemberWriter json, SubjectLookup<TCode> value)
    {
        WriteHead(json, "SubjectLookup");
        json.Name("status", value.Status);
        json.Value("code", value.Code, _codes);
        json.Value("date", value.Date, _days);
        json.Name("account", value.Account);
        json.Object("subject", value.Subject, Write);
        json.Objects("candidates", value.Candidates, Write);
        json.List("accounts", value.Accounts, _accounts);
        json.Object("nearestAncestor", value.NearestAncestor, Write);
        json.Objects("suggestions", value.Suggestions, Write);
        json.Objects("otherTimes", value.OtherTimes, Write);
        json.Objects("changes", value.Changes, Write);
        json.Text("message", value.Message);
    }

    private void Write(MemberWriter json, SubjectNameLookup<TCode> value)
    {
        WriteHead(json, "SubjectNameLookup");
        json.Name("status", value.Status);
        json.Text("name", value.Name);
        json.Object("subject", value.Subject, Write);
        json.Objects("candidates", value.Candidates, Write);
    }

    private void Write(MemberWriter json, SubjectSearchHit<TCode> value)
    {
        json.Object("subject", value.Subject, Write);
        json.Count("score", value.Score);
        json.Name("reason", value.Reason);
        json.Text("matchedName", value.MatchedName);
        json.Object("otherTime", value.OtherTime, Write);
    }

    private void Write(MemberWriter json, NameCheck<TCode> value)
    {
        WriteHead(json, "NameCheck");
        json.Name("status", value.Kind);
        json.Value("code", value.Code, _codes);
        json.Text("printedName", value.PrintedName);
        json.Object("edition", value.Edition, Write);
        json.Object("subject", value.Subject, Write);
        json.Text("expectedName", value.ExpectedName);
        json.Name("evidence", value.Evidence);
        json.Object("otherTime", value.OtherTime, Write);
        json.Objects("otherRecords", value.OtherRecords, Write);
        json.Objects("lineages", value.Lineages, Write);
        json.Object("onAllEvidence", value.OnAllEvidence, Write);
        json.Objects("suggestions", value.Suggestions, Write);
        json.Count("holderCount", value.HolderCount);
        json.Text("message", value.Message);
    }
}
