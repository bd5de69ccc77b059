namespace GovBudget.Classification;

/// <summary>What kind of body a budget unit is (单位性质).</summary>
/// <remarks>It decides which government economic subject a department economic subject corresponds to.
/// The default is <see cref="None"/>. Chinese names are in <see cref="UnitTypes"/>.</remarks>
public enum UnitType
{
    /// <summary>Not stated.</summary>
    None = 0,

    /// <summary>行政单位: an organ of government.</summary>
    Administrative = 1,

    /// <summary>参公事业单位: an institution managed under the Civil Servants Law (参照公务员法管理的事业单位).</summary>
    CivilServiceManaged = 2,

    /// <summary>事业单位: a public institution.</summary>
    PublicInstitution = 3,
}
