using GovBudget.Classification.Performance;
using GovBudget.Classification.Performance.Internals;

namespace GovBudget.Classification.Serialization.Internals;

/// <summary>A scoring rule of this package as an object of its kind and its numbers.</summary>
internal sealed class ScoringRuleConverter(DecimalConverter numbers, IndicatorTargetConverter targets)
    : ObjectConverter<ScoringRule>("kind", "steps", "bands", "points", "each")
{
    private readonly NamedValueConverter<RuleKind> _kinds = new();
    private readonly StepConverter _steps = new(numbers);
    private readonly BandConverter _bands = new(numbers, targets);

    // A rule of a caller derives from ScoringRule, and is one for the serializer too.
    public override bool CanConvert(Type typeToConvert) => typeof(ScoringRule).IsAssignableFrom(typeToConvert);

    protected override ScoringRule Read(MemberReader json)
    {
        RuleKind kind = json.Required("kind", _kinds);
        CheckMembers(json, kind);
        return kind switch
        {
            RuleKind.Proportional => ScoringRule.Proportional,
            RuleKind.AllOrNothing => ScoringRule.AllOrNothing,
            RuleKind.Steps => new StepRule(json.List("steps", _steps)),
            RuleKind.Bands => new BandRule(json.List("bands", _bands)),
            RuleKind.Deduction => new DeductionRule(json.Required("points", numbers), json.Required("each", numbers)),
            _ => throw new JsonFaultException("a rule of one's own is code, and cannot be read: set it on the indicator that was read"),
        };
    }

    protected override void Write(MemberWriter json, ScoringRule value)
    {
        json.Value("kind", KindOf(value), _kinds);
        switch (value)
        {
            case StepRule steps:
                json.List("steps", steps.Stages, _steps);
                break;
            case BandRule bands:
                json.List("bands", bands.Ranges, _bands);
                break;
            case DeductionRule deduction:
                json.Value("points", deduction.Points, numbers);
                json.Value("each", deduction.Each, numbers);
                break;
        }
    }

    private static void CheckMembers(MemberReader json, RuleKind kind)
    {
        (string Name, RuleKind Kind)[] owners = [("steps", RuleKind.Steps), ("bands", RuleKind.Bands), ("points", RuleKind.Deduction), ("each", RuleKind.Deduction)];
        foreach ((string name, RuleKind owner) in owners)
        {
            if (json.Has(name) && kind != owner)
            {
                throw new JsonFaultException($"a rule of the kind {kind} has no '{name}'");
            }
        }
    }

    private static RuleKind KindOf(ScoringRule rule) => rule switch
    {
        ProportionalRule => RuleKind.Proportional,
        AllOrNothingRule => RuleKind.AllOrNothing,
        StepRule => RuleKind.Steps,
        BandRule => RuleKind.Bands,
        DeductionRule => RuleKind.Deduction,
        _ => RuleKind.Own,
    };

    private sealed class StepConverter(DecimalConverter numbers) : ObjectConverter<(decimal From, decimal Share)>("from", "share")
    {
        protected override (decimal From, decimal Share) Read(MemberReader json) => (json.Required("from", numbers), json.Required("share", numbers));

        protected override void Write(MemberWriter json, (decimal From, decimal Share) value)
        {
            json.Value("from", value.From, numbers);
            json.Value("share", value.Share, numbers);
        }
    }

    private sealed class BandConverter(DecimalConverter numbers, IndicatorTargetConverter targets) : ObjectConverter<(IndicatorTarget Band, decimal Share)>("band", "share")
    {
        protected override (IndicatorTarget Band, decimal Share) Read(MemberReader json) => (json.Required("band", targets), json.Required("share", numbers));

        protected override void Write(MemberWriter json, (IndicatorTarget Band, decimal Share) value)
        {
            json.Value("band", value.Band, targets);
            json.Value("share", value.Share, numbers);
        }
    }
}
