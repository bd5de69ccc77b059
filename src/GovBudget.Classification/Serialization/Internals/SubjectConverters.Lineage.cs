using System.Text.Json.Serialization;
using GovBudget.Classification.Mappings;
using GovBudget.Classification.Variances;

namespace GovBudget.Classification.Serialization.Internals;

/// <summary>What becomes of subjects and of the amounts under them between two dates.</summary>
internal sealed partial class SubjectConverters<TCode>
{
    public WrittenConverter<SubjectLineage<TCode>> Lineage => new(Write);

    public WrittenConverter<EditionDiff<TCode>> Diff => new(Write);

    public WrittenConverter<UpgradeReport<TCode>> Upgrade => new(Write);

    public WrittenConverter<Restatement<TCode>> Restatement => new(Write);

    private IEnumerable<JsonConverter> Rows() =>
    [
        new WrittenConverter<LineageHop<TCode>>(Write), new WrittenConverter<LineageTarget<TCode>>(Write), new WrittenConverter<LineageEnd<TCode>>(Write),
        new WrittenConverter<EditionDifference<TCode>>(Write), new WrittenConverter<UpgradeEntry<TCode>>(Write), new WrittenConverter<UpgradeGroup<TCode>>(Write),
        new WrittenConverter<RestatementLine<TCode>>(Write), new WrittenConverter<UnrestatedAmount<TCode>>(Write),
    ];

    private void Write(MemberWriter json, LineageHop<TCode> value)
    {
        json.Object("change", value.Change, Write);
        json.Object("before", value.Before, Write);
        json.Object("after", value.After, Write);
    }

    private void Write(MemberWriter json, LineageTarget<TCode> value)
    {
        Write(json, value.Named);
        json.Flag("isMissing", value.IsMissing);
        json.Name("evidence", value.Evidence);
        json.Objects("hops", value.Hops, Write);
    }

    private void Write(MemberWriter json, LineageEnd<TCode> value)
    {
        json.Object("subject", value.Subject, Write);
        json.Value("day", value.Day, _days);
        json.Name("basis", value.Basis);
        json.Object("change", value.Change, Write);
        json.Text("reason", value.Reason);
        json.List("sources", value.Sources, _facts.Source);
        json.Objects("hops", value.Hops, Write);
    }

    private void Write(MemberWriter json, SubjectLineage<TCode> value)
    {
        WriteHead(json, "SubjectLineage");
        json.Name("status", value.Status);
        json.Value("code", value.Code, _codes);
        json.Name("account", value.Account);
        WriteDays(json, value.From, value.To);
        json.Name("evidence", value.Evidence);
        json.Object("start", value.Start, Write);
        json.Objects("targets", value.Targets, Write);
        json.Objects("ends", value.Ends, Write);
        json.Text("message", value.Message);
    }

    private void Write(MemberWriter json, EditionDifference<TCode> value)
    {
        json.Name("kind", value.Kind);
        json.Name("account", value.Account);
        json.Objects("before", value.Before, Write);
        json.Objects("after", value.After, Write);
        json.Objects("kept", value.Kept, Write);
        json.ValueOrNull("day", value.Day, _days);
        json.Name("basis", value.Basis);
        json.Text("reason", value.Reason);
        json.Objects("changes", value.Changes, Write);
        json.List("sources", value.Sources, _facts.Source);
    }

    private void Write(MemberWriter json, EditionDiff<TCode> value)
    {
        WriteHead(json, nameof(EditionDiff));
        json.Object("a", value.A, Write);
        json.Object("b", value.B, Write);
        json.Objects("differences", value.Differences, Write);
    }

    private void Write(MemberWriter json, UpgradeEntry<TCode> value)
    {
        json.Name("kind", value.Kind);
        json.Value("code", value.Code, _codes);
        json.Name("account", value.Account);
        json.Count("count", value.Count);
        json.ValueOrNull("amount", value.Amount, _amounts);
        json.Object("before", value.Before, Write);
        json.Objects("after", value.After, Write);
        json.Flag("isEvidenceMissing", value.IsEvidenceMissing);
        json.Name("evidence", value.Evidence);
        json.Text("reason", value.Reason);
        json.Objects("changes", value.Changes, Write);
    }

    private void Write(MemberWriter json, UpgradeGroup<TCode> value)
    {
        json.Name("kind", value.Kind);
        json.Count("count", value.Count);
        json.ValueOrNull("amount", value.Amount, _amounts);
        json.Objects("entries", value.Entries, Write);
    }

    private void Write(MemberWriter json, UpgradeReport<TCode> value)
    {
        WriteHead(json, nameof(UpgradeReport));
        WriteDays(json, value.From, value.To);
        json.Flag("isAutomatic", value.IsAutomatic);
        json.Count("count", value.Count);
        json.ValueOrNull("amount", value.Amount, _amounts);
        json.Objects("groups", value.Groups, Write);
    }

    private void Write(MemberWriter json, RestatementLine<TCode> value)
    {
        json.Value("from", value.From, _codes);
        json.Value("to", value.To, _codes);
        json.Value("amount", value.Amount, _amounts);
        json.Flag("isShare", value.IsShare);
        json.Object("target", value.Target, Write);
    }

    private void Write(MemberWriter json, UnrestatedAmount<TCode> value)
    {
        json.Value("code", value.Code, _codes);
        json.Value("amount", value.Amount, _amounts);
        json.Text("reason", value.Reason);
        json.Object("lineage", value.Lineage, Write);
    }

    private void Write(MemberWriter json, Restatement<TCode> value)
    {
        WriteHead(json, nameof(Variances.Restatement));
        WriteDays(json, value.From, value.To);
        json.Flag("isComplete", value.IsComplete);
        json.Objects("adjustments", value.Adjustments, Write);
        json.Objects("unrestated", value.Unrestated, Write);
    }
}
