namespace GovBudget.Classification.Performance.Internals;

/// <summary>The words that stand around the words of a scale.</summary>
internal static class QualitativeWords
{
    private const string Weakening = "基本 部分 有所 较 较为 比较 初步 一定程度 一定 适度 略有 逐渐";
    private const string Negating = "不 未 尚未 未能 不够";
    private const string Lacking = "无 零 0 没有";
    private const string Happening = "发生 出现";
    private const string Strengthening = "大幅 大幅度 非常 极大 十分 很 极 特别 更加 高度";

    // What stands on a scale alone, but only qualifies beside another word: 持续 in 持续提升.
    private static readonly (string Words, QualitativeScale Scale, QualitativeRole Role)[] Qualifying =
    [
        ("显著 明显", QualitativeScales.Effect, QualitativeRole.Strengthens),
        ("有效 充分 深远 广泛 突出", QualitativeScales.Effect, QualitativeRole.GoesAlong),
        ("持续 全年 常年 不间断 一直 连续 当年 年内", QualitativeScales.Duration, QualitativeRole.GoesAlong),
        ("稳定 稳步 顺利 圆满", QualitativeScales.Stability, QualitativeRole.GoesAlong),
        ("按规定 按标准 按要求 按程序 按合同 按政策 按相关规定 严格 依法 依规 据实 按实际 按实 按需 科学", QualitativeScales.Compliance, QualitativeRole.GoesAlong),
        ("按计划 按进度 按月 按年 按季 按季度 按时限 按年度 按约定", QualitativeScales.Timeliness, QualitativeRole.GoesAlong),
    ];

    private const string GoingAlong =
        """
        不断 进一步 逐步 逐年 全面 切实 积极 得到 能够 可 完全 全部 已 和 并 及 的 地 予以 进行 工作 任务 预期 目标 指标 规定 要求 标准 需求 需要 政策 国家 相关
        缴纳 发放 支付 拨付 给付 报销 运转 运行 开展 执行 办理 使用 发展 作用 影响 发挥 提供 供应 处理 处置 响应 归档 报送 报名 参会 参加 购买 采购 付款 结算 验收 实施 服务 供水 供电 供暖 生产 生活
        程度 水平 能力 效果 质量 效率
        到达 解决 答复 反馈 回复 送达 恢复 取得 重大 较大 特大 责任 坚持 全力 大力 深入 继续 保持 做到 达 覆盖 顺畅 有力 机制 制度 管理 建设 保护 治理 使命 职能 职责 业务 活动 需求量 用水 用电 资金 经费 补贴 工资 待遇
        经济 社会 群众 公众 职工 干部 师生 企业 单位 部门 机关 人员 学生 居民 农民 市民 百姓 服务对象 受益对象 环境 生态 意识 素质 就业 民生 产业 消费 投资 收入 权益 秩序 形象 营商 文化 教育 医疗 交通 农业 农村 城市 乡村 振兴 发展稳定
        """;

    public static WordTable<QualitativeWord> TableOf(IEnumerable<QualitativeScale> scales)
    {
        IEnumerable<(string, QualitativeWord)> words =
            from scale in scales
            from word in scale.Words
            select (word.Word, new QualitativeWord(QualitativeRole.Sets, scale, word.Level));
        return WordTable.Of(
            words.Concat(Around(Weakening, QualitativeRole.Weakens)).Concat(Around(Strengthening, QualitativeRole.Strengthens))
                .Concat(Around(Negating, QualitativeRole.Negates)).Concat(Around(Lacking, QualitativeRole.Lacks)).Concat(Around(Happening, QualitativeRole.Happens))
                .Concat(Around(GoingAlong, QualitativeRole.GoesAlong))
                .Concat(Around("长期 长久", QualitativeRole.GoesAlong, QualitativeScales.Duration, QualitativeLevel.Beyond))
                .Concat(Qualifying.SelectMany(static group => Around(group.Words, group.Role, group.Scale))));
    }

    private static IEnumerable<(string, QualitativeWord)> Around(
        string words, QualitativeRole role, QualitativeScale? scale = null, QualitativeLevel level = QualitativeLevel.Reached) =>
        from word in words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
        select (word, new QualitativeWord(role, scale, scale is null ? QualitativeLevel.None : level));
}
