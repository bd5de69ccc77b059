using GovBudget.Classification.Performance;

namespace GovBudget.Classification.Serialization.Internals;

/// <summary>The money of a project as an object with an amount for each source, <c>null</c> where a cell is blank.</summary>
internal sealed class ProjectFundsConverter(BudgetAmountConverter amounts)
    : ObjectConverter<ProjectFunds>("total", "central", "provincial", "local", "appropriation", "carriedOver", "selfRaised", "other")
{
    protected override ProjectFunds Read(MemberReader json) => new()
    {
        Total = json.ValueOrNull("total", amounts),
        Central = json.ValueOrNull("central", amounts),
        Provincial = json.ValueOrNull("provincial", amounts),
        Local = json.ValueOrNull("local", amounts),
        Appropriation = json.ValueOrNull("appropriation", amounts),
        CarriedOver = json.ValueOrNull("carriedOver", amounts),
        SelfRaised = json.ValueOrNull("selfRaised", amounts),
        Other = json.ValueOrNull("other", amounts),
    };

    protected override void Write(MemberWriter json, ProjectFunds value)
    {
        json.ValueOrNull("total", value.Total, amounts);
        json.ValueOrNull("central", value.Central, amounts);
        json.ValueOrNull("provincial", value.Provincial, amounts);
        json.ValueOrNull("local", value.Local, amounts);
        json.ValueOrNull("appropriation", value.Appropriation, amounts);
        json.ValueOrNull("carriedOver", value.CarriedOver, amounts);
        json.ValueOrNull("selfRaised", value.SelfRaised, amounts);
        json.ValueOrNull("other", value.Other, amounts);
    }
}
