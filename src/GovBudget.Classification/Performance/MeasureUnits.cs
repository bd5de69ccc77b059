using System.Collections.Frozen;
using System.Collections.Immutable;
using Dimension = GovBudget.Classification.Performance.MeasureDimension;

namespace GovBudget.Classification.Performance;

/// <summary>The units that targets are printed in (计量单位).</summary>
/// <remarks>Measure words are many, and a budget may have a local one: <see cref="IndicatorVocabulary.With(MeasureUnit)"/> adds it.</remarks>
public static class MeasureUnits
{
    /// <summary>元. A target in it, or in 万元 or 亿元, has an amount.</summary>
    public static MeasureUnit Yuan { get; } = new("元", Dimension.Money, 1, "块", "元人民币", "人民币元");

    /// <summary>%.</summary>
    public static MeasureUnit Percent { get; } = new("%", Dimension.Ratio, 10, "百分比", "百分点", "个百分点", "pct");

    /// <summary>‰.</summary>
    public static MeasureUnit Permille { get; } = new("‰", Dimension.Ratio, 1, "千分比", "千分点", "个千分点");

    /// <summary>年.</summary>
    public static MeasureUnit Year { get; } = new("年", Dimension.CalendarTime, 12, "年度", "个年度", "周年", "个自然年");

    /// <summary>月.</summary>
    public static MeasureUnit Month { get; } = new("月", Dimension.CalendarTime, 1, "个月");

    /// <summary>分: points of a score.</summary>
    public static MeasureUnit Point { get; } = new("分", Dimension.Score, 1, "分值");

    /// <summary>Every unit of this package: those of a dimension by size, then measure words.</summary>
    public static ImmutableArray<MeasureUnit> All { get; } =
    [
        Yuan, new("成", Dimension.Ratio, 100), Percent, Permille, Point,
        .. Times(), .. Quantities(), .. Currencies(), .. MeasureWords(),
    ];

    // Found once: 千 with 克 is 千克, 千 with 米 is 公里.
    private static readonly FrozenDictionary<(string Symbol, int Tens), MeasureUnit> Named = (
        from unit in All
        from spelling in unit.Spellings.Prepend(unit.Symbol)
        from tens in Enumerable.Range(1, TargetUnit.TenWords.Length - 1)
        let word = TargetUnit.TenWords[tens]
        where spelling.StartsWith(word, StringComparison.Ordinal)
        from part in All
        where part.Symbol == spelling[word.Length..] && part.Dimension == unit.Dimension
        select (Key: (part.Symbol, tens), unit)).ToFrozenDictionary(static named => named.Key, static named => named.unit);

    /// <summary>The unit that is a power of ten of another and has a name of its own, if there is one.</summary>
    internal static MeasureUnit? OfTens(MeasureUnit measure, int tens) =>
        Named.TryGetValue((measure.Symbol, tens), out MeasureUnit? named) && named.Dimension == measure.Dimension ? named : null;

    private static IEnumerable<MeasureUnit> Times() =>
    [
        new("秒", Dimension.Time, 1, "秒钟"),
        new("分钟", Dimension.Time, 60),
        new("小时", Dimension.Time, 3_600, "个小时", "时", "h"),
        new("天", Dimension.Time, 86_400, "日", "日历日", "自然日", "个自然日", "昼夜"),
        new("周", Dimension.Time, 604_800, "星期", "个星期"),
        new("工作日", Dimension.WorkingTime, 1, "个工作日", "工日"),
        Month,
        new("季度", Dimension.CalendarTime, 3, "季", "个季度"),
        new("学期", Dimension.Count, 1, "个学期"),
        new("学年", Dimension.Count, 1, "个学年"),
        Year,
    ];

    private static IEnumerable<MeasureUnit> Quantities() =>
    [
        new("毫米", Dimension.Length, 1, "mm"),
        new("厘米", Dimension.Length, 10, "cm"),
        new("米", Dimension.Length, 1_000, "m", "延米", "延长米"),
        new("公里", Dimension.Length, 1_000_000, "千米", "km"),
        new("里", Dimension.Length, 500_000, "华里"),
        new("海里", Dimension.Length, 1_852_000),
        // Areas count thirds of a square metre: 1 亩 is 2,000 of them, exactly.
        new("平方米", Dimension.Area, 3, "平米", "㎡", "m2", "m²", "平方"),
        new("亩", Dimension.Area, 2_000, "市亩"),
        new("公顷", Dimension.Area, 30_000, "hm2"),
        new("平方公里", Dimension.Area, 3_000_000, "平方千米", "km2", "km²"),
        new("毫升", Dimension.Volume, 1, "ml"),
        new("升", Dimension.Volume, 1_000, "L"),
        new("立方米", Dimension.Volume, 1_000_000, "立方", "m3", "m³", "方"),
        new("微克", Dimension.Mass, 1, "μg"),
        new("毫克", Dimension.Mass, 1_000, "mg"),
        new("克", Dimension.Mass, 1_000_000, "g"),
        new("斤", Dimension.Mass, 500_000_000, "市斤"),
        new("千克", Dimension.Mass, 1_000_000_000, "公斤", "kg"),
        new("吨", Dimension.Mass, 1_000_000_000_000, "t"),
        new("千瓦时", Dimension.Energy, 1, "度", "千瓦·时", "kWh", "kwh"),
        new("瓦", Dimension.Power, 1, "W"),
        new("千瓦", Dimension.Power, 1_000, "kW", "kw"),
        new("兆瓦", Dimension.Power, 1_000_000, "MW"),
        new("℃", Dimension.Temperature, 1, "摄氏度"),
        new("kbps", Dimension.DataRate, 1, "Kbps"),
        new("Mbps", Dimension.DataRate, 1_000, "兆比特每秒"),
        new("Gbps", Dimension.DataRate, 1_000_000),
        new("KB", Dimension.Data, 1),
        new("MB", Dimension.Data, 1_024, "M", "兆"),
        new("GB", Dimension.Data, 1_048_576, "G"),
        new("TB", Dimension.Data, 1_073_741_824, "T"),
    ];

    private static IEnumerable<MeasureUnit> Currencies() =>
        ToUnits(Dimension.ForeignMoney, "美元 欧元 日元 英镑 港元,港币");

    private static IEnumerable<MeasureUnit> MeasureWords() => ToUnits(
        Dimension.Count,
        """
        个 人,名,位 人次,人（次）,人·次 人份 人天,人日,人·天,人·日 人月,人·月 人年,人·年 次,次数 件 件次,件（次） 项 项次 家 家次,家（次） 户 户次,户（次） 场 场次,场（次） 期 期次,期（次） 批 批次,批（次） 班 班次 车次 航次 航班
        册 本 份 份次 篇 条 条次 部 台 台次 台班 台（套）,台套 套 辆 辆次,辆（次） 艘 架 座 栋,幢 间 处 宗 起 例 例次 笔 张 幅 块次 支 只 头 株,棵 根 片
        盏 把 箱 包 袋 瓶 盒 桶 队 队次 届 轮 轮次 节 课时 学时 门 课 讲 集 版 页 字 首 科 院 校 村 社区 乡镇 街道 镇 乡 县 区 市
        点 点位 点次 站 站次 线 路 路次 段 层 类 种 款 样 样本 批件 标段 床 床位 床日 针 剂 剂次 诊次 匹 口 眼 道 孔 扇 面 尊 枚 颗 粒 卷 盘
        账号 用户 终端 端口 节点 标准箱,标箱 倍 岁 厅 席 桌 餐 餐次 封 则 句 题 单 票 票次 对 双 副 群 羽 团 团组 岗 岗位 网点 分贝 吨标准煤,吨标煤 吨公里 车公里 人公里 千伏 千伏安 星 亩次 所 所次 间次 单元 模块 套次 组 周次 课次
        """);

    /// <summary>One unit a word; behind a comma, another spelling of it.</summary>
    private static IEnumerable<MeasureUnit> ToUnits(Dimension dimension, string words) =>
        from word in words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
        let spellings = word.Split(',')
        select new MeasureUnit(spellings[0], dimension, 1, spellings.AsSpan(1));
}
