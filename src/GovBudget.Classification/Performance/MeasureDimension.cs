namespace GovBudget.Classification.Performance;

/// <summary>What a unit measures; units of one dimension other than <see cref="Count"/> convert into one another.</summary>
public enum MeasureDimension
{
    /// <summary>Nothing known.</summary>
    None = 0,

    /// <summary>A number of things: each measure word (人, 次, 台) counts its own.</summary>
    Count = 1,

    /// <summary>A ratio: %, ‰.</summary>
    Ratio = 2,

    /// <summary>Chinese money: 元.</summary>
    Money = 3,

    /// <summary>Money of other countries; none converts into another.</summary>
    ForeignMoney = 4,

    /// <summary>Time: 秒 to 周. 月 and 年 are of no fixed length, and convert into one another only.</summary>
    Time = 5,

    /// <summary>Calendar time: 月, 季度, 年.</summary>
    CalendarTime = 6,

    /// <summary>Length: 米, 公里.</summary>
    Length = 7,

    /// <summary>Area: 平方米, 亩, 公顷.</summary>
    Area = 8,

    /// <summary>Volume: 立方米, 升.</summary>
    Volume = 9,

    /// <summary>Mass: 千克, 吨.</summary>
    Mass = 10,

    /// <summary>Energy: 千瓦时.</summary>
    Energy = 11,

    /// <summary>Power: 千瓦.</summary>
    Power = 12,

    /// <summary>Digital data: MB, GB, TB.</summary>
    Data = 13,

    /// <summary>Points of a score: 分.</summary>
    Score = 14,

    /// <summary>Working time (工作日): how long a working day is, no calendar says, so it converts into no other.</summary>
    WorkingTime = 15,

    /// <summary>Temperature: ℃.</summary>
    Temperature = 16,

    /// <summary>Data in a second: Mbps.</summary>
    DataRate = 17,
}
