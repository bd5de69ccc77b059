namespace GovBudget.Classification.Disclosures;

/// <summary>An item of the three public expenses (“三公”经费), with the two that some places print beside them.</summary>
public enum ThreePublicItem
{
    /// <summary>No item.</summary>
    None = 0,

    /// <summary>合计: the three together.</summary>
    Total = 1,

    /// <summary>因公出国（境）费.</summary>
    Abroad = 2,

    /// <summary>公务接待费.</summary>
    Reception = 3,

    /// <summary>公务用车购置及运行费.</summary>
    Vehicles = 4,

    /// <summary>公务用车购置费.</summary>
    VehiclePurchase = 5,

    /// <summary>公务用车运行维护费.</summary>
    VehicleOperation = 6,

    /// <summary>会议费, which is not one of the three.</summary>
    Meetings = 7,

    /// <summary>培训费, which is not one of the three.</summary>
    Training = 8,
}
