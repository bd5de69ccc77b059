using GovBudget.Classification.Performance;

namespace GovBudget.Classification.AotSmoke;

internal static class VocabularyFeatures
{
    public static void Check()
    {
        CheckNames(AmountUnit.All, static unit => unit.ChineseName, static text => AmountUnit.ParsePrinted(text));
        CheckNames(BudgetAccount.All, static account => account.ChineseName, static text => BudgetAccount.ParsePrinted(text));
        CheckNames(FundSource.All, static source => source.ChineseName, static text => FundSource.ParsePrinted(text));
        CheckNames(FundOrigin.All, static origin => origin.ChineseName, static text => FundOrigin.ParsePrinted(text));
        CheckNames(ExpenditureKind.All, static kind => kind.ChineseName, static text => ExpenditureKind.ParsePrinted(text));
        CheckNames(ProjectCategory.All, static category => category.ChineseName, static text => ProjectCategory.ParsePrinted(text));
        CheckNames(UnitType.All, static type => type.ChineseName, static text => UnitType.ParsePrinted(text));
        CheckNames(BudgetPhase.All, static phase => phase.ChineseName, static text => BudgetPhase.ParsePrinted(text));
        CheckNames(
            IndicatorCategory.All,
            static category => category.ChineseName,
            static text => IndicatorCategory.TryParsePrinted(text, out IndicatorCategory category) ? category : IndicatorCategory.None);

        Expect.Equal(FundSource.FiscalAppropriation, FundSource.GeneralPublicBudget.Parent);
        IndicatorFrame frame = IndicatorFrame.ForYear(new FiscalYear(2026)).WithLocal("29", "影响力指标", "2");
        Expect.Equal("31", frame.ParsePrinted("满意度", frame["3"]).Code);
        Expect.Equal(frame["2"], frame.ParsePrinted("影响力指标").Parent);
        Expect.Equal("一般公共服务支出", PrintedText.StripOrdinal("一、一般公共服务支出"));
        Expect.Equal("合计", PrintedText.Normalize("合　计："));
    }

    private static void CheckNames<TEnum>(IReadOnlyList<TEnum> values, Func<TEnum, string> name, Func<string, TEnum> parse)
        where TEnum : struct, Enum
    {
        Expect.Equal(Enum.GetValues<TEnum>().Length - 1, values.Count);
        foreach (TEnum value in values)
        {
            Expect.Equal(value, parse(name(value)));
        }
    }
}
