namespace GovBudget.Classification.Disclosures.Tables;

/// <summary>The words in headings and row labels that say which money is meant.</summary>
internal static class FacetVocabulary
{
    public static bool IsFacet(string heading) => Refine(default, heading) != default;

    /// <summary>Adds what one heading says; a deeper heading overrides a wider one.</summary>
    public static ColumnMeaning Refine(ColumnMeaning meaning, string heading)
    {
        if (TryReadThreePublic(heading, out ThreePublicItem item) || (meaning.Item == ThreePublicItem.Vehicles && TryReadVehicles(heading, out item)))
        {
            // 小计 under 公务用车购置及运行费 is that item itself, so the wider heading stays until a narrower one speaks.
            return meaning with { Item = item };
        }

        if (FundSource.TryParsePrinted(heading, out FundSource fund) || TryReadFundWithin(heading, out fund))
        {
            return meaning with { Fund = fund };
        }

        if (ExpenditureKind.TryParsePrinted(heading, out ExpenditureKind kind))
        {
            return meaning with { Kind = kind };
        }

        return FundOrigin.TryParsePrinted(heading, out FundOrigin origin) ? meaning with { Origin = origin } : meaning;
    }

    /// <summary>Reads a label of the three public expenses.</summary>
    public static bool TryReadThreePublic(string label, out ThreePublicItem item)
    {
        string text = PrintedText.StripOrdinal(PrintedText.Normalize(label));
        item = text switch
        {
            _ when text.StartsWith("因公出国", StringComparison.Ordinal) => ThreePublicItem.Abroad,
            _ when text.StartsWith("公务接待", StringComparison.Ordinal) => ThreePublicItem.Reception,
            _ when text.StartsWith("公务用车购置及", StringComparison.Ordinal) || text.StartsWith("公务用车购置和", StringComparison.Ordinal) => ThreePublicItem.Vehicles,
            _ when text.StartsWith("公务用车购置", StringComparison.Ordinal) => ThreePublicItem.VehiclePurchase,
            _ when text.StartsWith("公务用车运行", StringComparison.Ordinal) => ThreePublicItem.VehicleOperation,
            "会议费" => ThreePublicItem.Meetings,
            "培训费" => ThreePublicItem.Training,
            _ when text.Contains("三公", StringComparison.Ordinal) => ThreePublicItem.Total,
            _ => ThreePublicItem.None,
        };
        return item != ThreePublicItem.None;
    }

    /// <summary>Below 公务用车购置及运行费 the headings may say no more than 购置费 and 运行费.</summary>
    private static bool TryReadVehicles(string heading, out ThreePublicItem item)
    {
        item = heading switch
        {
            _ when heading.StartsWith("购置", StringComparison.Ordinal) => ThreePublicItem.VehiclePurchase,
            _ when heading.StartsWith("运行", StringComparison.Ordinal) => ThreePublicItem.VehicleOperation,
            _ => ThreePublicItem.None,
        };
        return item != ThreePublicItem.None;
    }

    /// <summary>Reads a label between the year's total and the grand total.</summary>
    public static bool TryReadBalance(string label, out BalanceItem item)
    {
        string text = PrintedText.StripOrdinal(PrintedText.Normalize(label));
        item = text switch
        {
            _ when text.StartsWith("使用非财政拨款", StringComparison.Ordinal) || text.StartsWith("用事业基金弥补", StringComparison.Ordinal) => BalanceItem.SavingsUsed,
            _ when text.StartsWith("结余分配", StringComparison.Ordinal) => BalanceItem.SavingsDistributed,
            _ when text.StartsWith("年终结转", StringComparison.Ordinal) || text.StartsWith("年末", StringComparison.Ordinal) || (text.StartsWith("结转", StringComparison.Ordinal) && text.Contains("下年", StringComparison.Ordinal)) => BalanceItem.CarriedForward,
            _ when text.StartsWith("上年", StringComparison.Ordinal) && text.Contains("结转", StringComparison.Ordinal) => BalanceItem.CarriedOver,
            _ when text.StartsWith("年初", StringComparison.Ordinal) && text.Contains("结转", StringComparison.Ordinal) => BalanceItem.CarriedOver,
            _ => BalanceItem.None,
        };
        return item != BalanceItem.None;
    }

    /// <summary>Headings that name a fund inside a longer phrase: 2026年政府性基金预算拨款.</summary>
    private static bool TryReadFundWithin(string heading, out FundSource fund)
    {
        fund = heading switch
        {
            _ when heading.Contains("政府性基金", StringComparison.Ordinal) => FundSource.GovernmentFundBudget,
            _ when heading.Contains("国有资本", StringComparison.Ordinal) => FundSource.StateCapitalBudget,
            _ when heading.Contains("一般公共预算", StringComparison.Ordinal) => FundSource.GeneralPublicBudget,
            _ when heading.Contains("财政专户", StringComparison.Ordinal) => FundSource.FiscalSpecialAccount,
            _ when heading.EndsWith("财政拨款", StringComparison.Ordinal) => FundSource.FiscalAppropriation,
            _ => FundSource.None,
        };
        return fund != FundSource.None;
    }
}
