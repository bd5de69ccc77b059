using System.Collections.Immutable;
using Level = GovBudget.Classification.Performance.QualitativeLevel;

namespace GovBudget.Classification.Performance;

/// <summary>The scales that targets without a number are set on (定性指标).</summary>
/// <remarks>Another one, or words of one's own, are added by <see cref="IndicatorVocabulary.With(QualitativeScale)"/>.</remarks>
public static class QualitativeScales
{
    /// <summary>及时性: 及时, 按时.</summary>
    public static QualitativeScale Timeliness { get; } = new(
        "及时性", ["及时", "按时", "按期", "准时", "如期", "适时", "实时", "即时", "随时", "立即"], [("延迟", Level.NotReached), ("滞后", Level.NotReached), ("逾期", Level.NotReached)]);

    /// <summary>合规性: 合规, 符合, 准确.</summary>
    public static QualitativeScale Compliance { get; } = new(
        "合规性",
        ["合规", "合法", "规范", "符合", "达标", "合格", "真实", "准确", "完整", "公平", "公正", "公开", "透明", "合理"],
        [("违规", Level.NotReached), ("违法", Level.NotReached), ("差错", Level.NotReached), ("失误", Level.NotReached), ("违纪", Level.NotReached), ("浪费", Level.NotReached)]);

    /// <summary>保障程度: 保障, 满足.</summary>
    public static QualitativeScale Assurance { get; } = new("保障程度", "保障", "保证", "确保", "满足", "维持", "维护", "支持", "支撑");

    /// <summary>满意程度: 满意, 满意度高.</summary>
    public static QualitativeScale Satisfaction { get; } = new(
        "满意程度", ["满意", "满意度高", "认可", "好评"], [("投诉", Level.NotReached), ("满意度低", Level.NotReached), ("满意度一般", Level.Partly)]);

    /// <summary>提升程度: 提高, 改善, 促进.</summary>
    public static QualitativeScale Improvement { get; } = new(
        "提升程度",
        "提高", "提升", "改善", "改进", "增强", "增长", "增加", "促进", "推动", "推进", "优化", "加强", "带动", "加快", "扩大", "完善", "拓展", "巩固", "深化", "助力", "激发", "丰富", "上升", "向好", "稳中有升", "稳中向好", "稳中有进", "促使", "引导", "强化", "健全");

    /// <summary>降低程度: 降低, 减少, 防范. What must not happen (事故, 投诉) may follow, as what is reduced.</summary>
    public static QualitativeScale Reduction { get; } = new("降低程度", "降低", "减少", "下降", "缩短", "节约", "减轻", "控制", "遏制", "压减", "缓解", "防范", "化解", "避免", "防止", "杜绝");

    /// <summary>持续时间: 长效, 可持续; 长期 and, one level below, 持续 and 全年 alone stand on it too.</summary>
    public static QualitativeScale Duration { get; } = new(
        "持续时间", ["常态化", "可持续"], [("永久", Level.Beyond), ("长效", Level.Beyond), ("中长期", Level.Partly), ("中期", Level.Partly), ("短期", Level.Partly)]);

    /// <summary>完成程度: 完成, 实现.</summary>
    public static QualitativeScale Completion { get; } = new("完成程度", "完成", "实现", "达成", "达到", "落实", "到位", "办结", "建成", "通过", "全覆盖", "足额", "应保尽保", "应付尽付", "应收尽收", "应享尽享", "应补尽补", "应发尽发");

    /// <summary>质量: the grades 优, 良, 中, 差, and words such as 高质量, which is as good as 良 at least and so stands there.</summary>
    public static QualitativeScale Quality { get; } = new(
        "质量",
        ["高质量", "优质", "优良", "良好", "良", "好", "精准"],
        [("优秀", Level.Beyond), ("优", Level.Beyond), ("一般", Level.Partly), ("中等", Level.Partly), ("中", Level.Partly), ("差", Level.NotReached)]);

    /// <summary>高低: 高, 低.</summary>
    public static QualitativeScale Degree { get; } = new("高低", ["高", "强", "大"], [("低", Level.NotReached), ("弱", Level.NotReached)]);

    /// <summary>安全稳定: 安全, 正常.</summary>
    public static QualitativeScale Stability { get; } = new(
        "安全稳定", ["安全", "正常", "平稳", "有序", "健康", "和谐"], [("事故", Level.NotReached), ("故障", Level.NotReached), ("中断", Level.NotReached), ("事件", Level.NotReached), ("舆情", Level.NotReached)]);

    /// <summary>成本控制: 预算内, 不超预算.</summary>
    public static QualitativeScale CostControl { get; } = new(
        "成本控制",
        ["预算内", "预算范围内", "控制在预算内", "控制在预算范围内", "控制在预算以内", "节俭"],
        [("超预算", Level.NotReached), ("超过预算", Level.NotReached), ("超支", Level.NotReached), ("超标准", Level.NotReached)]);

    /// <summary>生态环保: 环保, 无污染.</summary>
    public static QualitativeScale Environment { get; } = new(
        "生态环保", ["环保", "绿色", "节能", "低碳", "清洁", "整洁"], [("污染", Level.NotReached)]);

    /// <summary>有效性: 有效.</summary>
    public static QualitativeScale Effect { get; } = new("有效性", "见效", "有成效", "效果好", "有影响");

    /// <summary>是否: 是, 否.</summary>
    public static QualitativeScale YesNo { get; } = new("是否", ["是", "有"], [("否", Level.NotReached)]);

    /// <summary>The scale of the official self-evaluation (自评): 达成预期指标, 部分达成, 未达成.</summary>
    public static QualitativeScale Attainment { get; } = new(
        "达成程度",
        ["达成预期指标", "全部达成预期指标", "全部或基本达成预期指标", "达成年度指标", "全部达成", "已达成", "已完成"],
        [
            ("部分达成预期指标并具有一定效果", Level.Partly), ("部分达成年度指标并具有一定效果", Level.Partly), ("部分达成预期指标", Level.Partly), ("部分达成", Level.Partly),
            ("未达成预期指标且效果较差", Level.NotReached), ("未达成年度指标且效果较差", Level.NotReached), ("未达成预期指标", Level.NotReached), ("未达成", Level.NotReached), ("未完成", Level.NotReached),
        ]);

    /// <summary>Every scale of this package.</summary>
    public static ImmutableArray<QualitativeScale> All { get; } =
        [Timeliness, Compliance, Assurance, Satisfaction, Improvement, Reduction, Duration, Completion, Quality, Degree, Stability, CostControl, Environment, Effect, YesNo, Attainment];
}
