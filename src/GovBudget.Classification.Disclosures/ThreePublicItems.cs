namespace GovBudget.Classification.Disclosures;

/// <summary>What the members of <see cref="ThreePublicItem"/> are called.</summary>
public static class ThreePublicItems
{
    extension(ThreePublicItem item)
    {
        /// <summary>The Chinese name, such as 公务接待费; empty for <see cref="ThreePublicItem.None"/>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="ThreePublicItem"/>.</exception>
        public string ChineseName => item switch
        {
            ThreePublicItem.None => "",
            ThreePublicItem.Total => "合计",
            ThreePublicItem.Abroad => "因公出国（境）费",
            ThreePublicItem.Reception => "公务接待费",
            ThreePublicItem.Vehicles => "公务用车购置及运行费",
            ThreePublicItem.VehiclePurchase => "公务用车购置费",
            ThreePublicItem.VehicleOperation => "公务用车运行维护费",
            ThreePublicItem.Meetings => "会议费",
            ThreePublicItem.Training => "培训费",
            _ => throw new ArgumentOutOfRangeException(nameof(item), item, "The value is not a item."),
        };
    }
}
