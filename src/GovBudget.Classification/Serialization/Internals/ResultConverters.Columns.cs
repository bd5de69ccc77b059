using GovBudget.Classification.Catalogs.Columns;
using NodaTime;

namespace GovBudget.Classification.Serialization.Internals;

/// <summary>What a column of codes or names holds.</summary>
internal sealed partial class ResultConverters
{
    private readonly NamedValueConverter<SubjectScheme> _schemes = new();
    private readonly NamedValueConverter<BudgetAccount> _accounts = new();

    public WrittenConverter<ColumnDetection> Detection => new(Write);

    private void Write(MemberWriter json, ColumnDetection value)
    {
        json.Text("kind", nameof(ColumnDetection));
        json.Name("scheme", value.Scheme);
        json.Flag("isMixed", value.IsMixed);
        json.Count("rows", value.Rows);
        json.Count("blankRows", value.BlankRows);
        json.Count("values", value.Values);
        json.Objects("labels", value.Labels, Write);
        json.Objects("schemes", value.Schemes, Write);
        json.Objects("forms", value.Forms, Write);
        json.Objects("candidates", value.Candidates, Write);
        json.Objects("unrecognised", value.Unrecognised, Write);
    }

    private void Write(MemberWriter json, ColumnCandidate value)
    {
        json.Name("scheme", value.Scheme);
        json.Name("account", value.Account);
        json.List("accounts", value.Accounts, _accounts);
        json.List("years", value.Years, _converters.Year);
        json.Objects("days", value.Days, Write);
        json.Flag("fits", value.Fits);
        json.Count("matched", value.Matched);
        json.Count("values", value.Values);
        json.Count("matchedRows", value.MatchedRows);
        json.Value("percent", value.Percent, _numbers);
        json.Objects("levels", value.Levels, Write);
        json.Objects("byYear", value.ByYear, Write);
        json.Objects("misfits", value.Misfits, Write);
    }

    private void Write(MemberWriter json, DateInterval value)
    {
        json.Value("from", value.Start, _days);
        json.Value("to", value.End, _days);
    }

    private void Write(MemberWriter json, ColumnMisfit value)
    {
        json.Text("value", value.Value);
        json.Count("rows", value.Rows);
        json.Count("firstRow", value.FirstRow);
        json.Name("reason", value.Reason);
        json.List("schemes", value.Schemes, _schemes);
        json.List("accounts", value.Accounts, _accounts);
        json.List("years", value.Years, _converters.Year);
        json.Text("fault", value.Fault);
    }

    private void Write(MemberWriter json, ColumnLabel value)
    {
        json.Text("text", value.Text);
        json.Count("rows", value.Rows);
        json.Count("firstRow", value.FirstRow);
    }

    private void Write(MemberWriter json, ColumnScheme value)
    {
        json.Name("scheme", value.Scheme);
        json.Count("codes", value.Codes);
        json.Count("knownCodes", value.KnownCodes);
        json.Count("knownNames", value.KnownNames);
        json.Count("rows", value.Rows);
    }

    private void Write(MemberWriter json, ColumnForm value)
    {
        json.Value("adjustments", value.Adjustments, new FlagNamesConverter<SubjectCodeAdjustments>());
        WriteHowOften(json, value.Values, value.Rows);
    }

    private void Write(MemberWriter json, ColumnLevel value)
    {
        json.Name("level", value.Level);
        WriteHowOften(json, value.Values, value.Rows);
    }

    private void Write(MemberWriter json, ColumnYear value)
    {
        json.Value("year", value.Year, _converters.Year);
        json.Count("matched", value.Matched);
        json.Name("extent", value.Extent);
    }

    private static void WriteHowOften(MemberWriter json, int values, int rows)
    {
        json.Count("values", values);
        json.Count("rows", rows);
    }
}
