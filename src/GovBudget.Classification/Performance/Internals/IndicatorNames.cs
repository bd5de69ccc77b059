namespace GovBudget.Classification.Performance.Internals;

/// <summary>What the name of an indicator says about the values that are wanted. Names are in canonical form.</summary>
internal static class IndicatorNames
{
    private static readonly string[] Avoided = Split(
        """
        投诉 事故 违规 违纪 违法 差错 失误 错误 故障 逾期 拖欠 伤亡 死亡 流失 返贫 上访 信访 泄密 舆情 遗漏 漏报 积压 延误 延迟 中断 退货 退稿 浪费 超支
        超编 隐患 污染 排放 火灾 案件 发案 犯罪 纠纷 冲突 不合格 不满意 不良 不到位 不及时 空置 闲置 损毁 损坏 丢失 缺陷 负面 差评 拥堵 停电 停水 停机 宕机 攻击 入侵
        感染 发病 患病 破损 亏损 负债 债务 失业 辍学 误差 偏差 扰民 瞒报 迟报 漏检 脱管 虚假 缺勤 旷工 损失 危害 爽约 结转 结余 事件 断档 脱销 缺货 炒作 极端 错发 漏发
        """);

    // A complaint is to be avoided, and handling complaints is not.
    private static readonly string[] DealtWith = Split(
        """
        处理 处置 办结 整改 降低 下降 减少 化解 查处 排查 回复 受理 发现 治理 救治 预防 防范 演练 应急 监测 调解 办理 接待 清理 整治 侦破 破案 修复 赔付 救助 帮扶 管控
        控制 消除 清零 避免 挽回 追回 评估 检查 培训 宣传 调查 审理 执行 解决 响应 排除 普查 防治 监管 压降 偿还
        """);

    private static readonly string[] Measured = Split("发生率 发生次数 发生数 发生 次数 件数 起数 人数 人次 例数 数量 率 数 量 情况");

    private static readonly string[] Limited = Split(
        """
        用水 用电 用气 用油 用能 能耗 油耗 损耗 消耗 耗 用量 用纸 成本 费用 支出 开支 控制 上限 限额 编制 不超 压减 压缩 精简 公务用车 公车 保有量 出国 出境 团组 会议次数 会议数 发文 距离 时长 时间 时限 周期 期限 等待 响应
        价格 单价 标准 间隔 负担 占比 偏离 年龄 办结天数 办理天数 处理天数 审批天数 受理天数 浓度 PM2.5 PM10 噪声 噪音 贫困发生 生师比 班额
        """);

    private static readonly string[] Work = Split("工作 活动 培训 服务 开展 举办 组织 次数 天数 人数 户数 场次 数量 就业 受益 惠及 覆盖 脱贫 增收 参加 参与 驻村 走访");

    private static readonly string[] Placed = Split("就业 安置 安排 受益 惠及 资助 帮扶 救助 培训 培养 服务 保障 覆盖 发放 补助");

    private static readonly string[] Shares = Split(
        """
        满意率 合格率 达标率 及时率 准确率 正确率 出勤率 参与率 参训率 参会率 到课率 通过率 优良率 优秀率 知晓率 普及率 保障率 公开率 合规率 规范率 投诉率 差错率 事故率 故障率
        到位率 办结率 有效率 完好率 成活率 保存率 支付率 拨付率 发放率 足额率 真实率 完整率 响应率 整改率 处理率 处置率 治愈率 死亡率 就业率 入学率 回收率 签约率 归档率 验收率 采纳率
        覆盖率 资金使用率 经费使用率
        """);

    // Shares of which a plan can be exceeded; the others are better when they are higher as well, where they are not to be avoided.
    private static readonly string[] Fulfilled = ["完成率", "达成率", "实现率", "落实率"];

    /// <summary>Whether the name speaks of something that is to be avoided, or dealt with.</summary>
    public static bool SpeaksOfAvoided(string name) => ContainsAny(name, Avoided);

    /// <summary>Whether the very thing that is counted is to be avoided: 投诉次数, but not 投诉处理率.</summary>
    public static bool CountsAvoided(string name)
    {
        string core = WithoutRemark(name);
        string ending = EndingOf(core, Measured) ?? "";
        core = core[..^ending.Length];
        return EndsWithAny(core, Avoided) && !ContainsAny(core, DealtWith);
    }

    /// <summary>Whether less of it can well be wanted: a consumption, a time, a cost.</summary>
    public static bool IsLimited(string name) => ContainsAny(name, Limited);

    /// <summary>Whether the name says work that is done, or people who are reached.</summary>
    public static bool IsWork(string name) => ContainsAny(name, Work);

    /// <summary>Whether the name says people who are placed, paid, trained or helped.</summary>
    public static bool IsOfPeoplePlaced(string name) => ContainsAny(name, Placed);

    /// <summary>Whether the name is that of a share, of which there is no more than 100 %: 合格率, 满意度, but not 增长率, 完成率 or 成本控制率.</summary>
    public static bool IsShare(string name)
    {
        string core = WithoutRemark(name);
        return core.EndsWith("满意度", StringComparison.Ordinal) || EndsWithAny(core, Shares);
    }

    /// <summary>Whether the name is that of a share of which more is better: 合格率, 完成率, 投诉处理率, but neither 投诉率 nor 未达标率.</summary>
    public static bool IsWantedShare(string name)
    {
        string core = WithoutRemark(name);
        return (EndingOf(core, Shares) ?? EndingOf(core, Fulfilled)) is { } ending
            && core[..^ending.Length] is not [.., '不' or '未' or '非' or '无' or '没'] && !CountsAvoided(name)
            && (!SpeaksOfAvoided(core) || ContainsAny(core, DealtWith));
    }

    public static bool EndsWithAny(string name, ReadOnlySpan<string> words) => EndingOf(name, words) is not null;

    public static bool ContainsAny(string name, ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (name.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static string? EndingOf(string name, ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (name.EndsWith(word, StringComparison.Ordinal))
            {
                return word;
            }
        }

        return null;
    }

    private static string WithoutRemark(string name) =>
        name.EndsWith('）') && name.LastIndexOf('（') is > 0 and int start ? name[..start] : name;

    private static string[] Split(string words) => words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
