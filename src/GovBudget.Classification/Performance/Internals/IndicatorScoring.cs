namespace GovBudget.Classification.Performance.Internals;

/// <summary>Scores one indicator: the first thing that is missing decides, then the target by its kind.</summary>
internal readonly struct IndicatorScoring(PerformanceIndicator indicator, IndicatorActual? actual, ScoringOptions options)
{
    public IndicatorScore Score() =>
        actual is null ? None(ScoreRemarks.ActualMissing, "未填实际值，不评分")
        : actual.Rating is { } rating ? Rated(rating)
        : indicator.Target is not { } target ? None(ScoreRemarks.TargetUnreadable, $"目标值无法计算（{indicator.TargetFailure.ChineseMessage}），不评分")
        : target.Kind == IndicatorTargetKind.Qualitative ? Qualitative(target)
        : Quantitative(Toward(target));

    private IndicatorScore Rated(decimal rating) =>
        Points(rating, indicator.Weight * rating, $"评定完成 {IndicatorText.Number(rating * 100)}%：{actual!.Text}", ScoreRemarks.None);

    private IndicatorScore Qualitative(IndicatorTarget target)
    {
        // 95% on a target of words is a rating; a number without % could as well be points.
        if (actual!.Value is { } value)
        {
            return actual.Unit.Measure == MeasureUnits.Percent && actual.Unit.Per.IsEmpty && value is >= 0 and <= 100
                ? Points(value / 100, indicator.Weight * value / 100, $"定性指标评定完成 {IndicatorText.Number(value)}%", ScoreRemarks.None)
                : None(ScoreRemarks.NotComparable, "定性指标的实际值须为文字或百分比，不评分");
        }

        if (LevelOf(actual.Term!, target.Term!) is not { } level)
        {
            return None(ScoreRemarks.NotComparable, $"实际值“{actual}”（{actual.Term!.Scale}）与目标值“{target}”（{target.Term!.Scale}）不可比，不评分");
        }

        decimal share = options.Bands[level];
        string band = level switch { QualitativeLevel.Partly => "部分达成（80%–60%）", QualitativeLevel.NotReached => "未达成（60%–0%）", _ => "达成（100%–80%）" };
        return Points(share, indicator.Weight * share, $"{band}，按 {IndicatorText.Number(share * 100)}% 计", share == 1 ? ScoreRemarks.None : ScoreRemarks.Banded);
    }

    /// <summary>How far a word reaches the word of a target; <see langword="null"/> where they do not stand on one scale.</summary>
    private static QualitativeLevel? LevelOf(QualitativeTerm actual, QualitativeTerm target)
    {
        if (ReferenceEquals(actual.Scale, QualitativeScales.Attainment))
        {
            return actual.Level;
        }

        if (actual.Text == target.Text)
        {
            return QualitativeLevel.Reached;
        }

        // A target such as 不增加 turns its scale round: what is better there, its words do not say.
        return !ReferenceEquals(actual.Scale, target.Scale) || target.Level == QualitativeLevel.NotReached ? null
            : actual.Level >= target.Level ? QualitativeLevel.Reached
            : actual.Level > QualitativeLevel.NotReached ? QualitativeLevel.Partly
            : QualitativeLevel.NotReached;
    }

    private IndicatorScore Quantitative(IndicatorTarget target)
    {
        if (actual!.Value is not { } printed)
        {
            return None(ScoreRemarks.NotComparable, "定量指标的实际值须为数值，不评分");
        }

        bool isAssumed = actual.Unit.IsNone && !target.Unit.IsNone;
        decimal value = printed;
        bool isChange = target.Change != TargetChange.None;
        if ((!isAssumed && !actual.Unit.TryConvert(printed, target.Unit, out value)) || (actual.Change != TargetChange.None && !isChange))
        {
            return None(ScoreRemarks.NotComparable, $"实际值 {actual} 与目标值 {target} 的计量单位或口径不同，不评分");
        }

        // A rise where a fall was to be reached is a fall below 0.
        value = actual.Change != TargetChange.None && actual.Change != target.Change ? -value : value;
        var input = new RuleInput(target, value, indicator.Weight ?? 0);
        RuleOutcome outcome = (indicator.Rule ?? options.Rule).Score(input);
        decimal? proportion = input.Proportion;
        ScoreRemarks flags = (isAssumed ? ScoreRemarks.UnitAssumed : ScoreRemarks.None)
            | (input.IsMet && proportion > options.OverAchievement ? ScoreRemarks.OverAchieved : ScoreRemarks.None)
            | (!input.IsMet && proportion is null ? ScoreRemarks.NoProportion : ScoreRemarks.None);
        return Points(input.IsMet ? proportion ?? 1 : proportion, outcome.Points, outcome.Words ?? "按自定规则", flags);
    }

    private IndicatorScore Points(decimal? attainment, decimal? points, string words, ScoreRemarks flags)
    {
        if (indicator.Weight is not { } weight)
        {
            return None(flags | ScoreRemarks.WeightMissing, "未填权重，不评分") with { Attainment = attainment };
        }

        decimal exact = Math.Clamp(points!.Value, 0, weight);
        decimal rounded = Math.Min(Math.Round(exact, options.Decimals, MidpointRounding.AwayFromZero), weight);
        return new()
        {
            Indicator = indicator,
            Actual = actual,
            Attainment = attainment,
            ExactPoints = exact,
            Points = rounded,
            Formula = $"{words}{(points == exact ? "" : $"，以 0 至 {IndicatorText.Number(weight)} 为限")} = {IndicatorText.Number(rounded)}",
            Flags = flags,
        };
    }

    private IndicatorScore None(ScoreRemarks flags, string why) => new() { Indicator = indicator, Actual = actual, Formula = why, Flags = flags };

    /// <summary>A target of exactly one value as the bound that is meant: more people than planned are no fault, more cost is one. Of nothing, there is no more.</summary>
    private IndicatorTarget Toward(IndicatorTarget target)
    {
        if (target.Operator != TargetOperator.Equal)
        {
            return target;
        }

        TargetDirection direction = indicator.Direction != TargetDirection.None ? indicator.Direction
            : target.Value == 0 ? TargetDirection.Exact
            : IndicatorDirection.Of(indicator);
        return direction is TargetDirection.None or TargetDirection.Exact ? target : IndicatorTarget.Of(
            direction == TargetDirection.Higher ? TargetOperator.AtLeast : TargetOperator.AtMost, target.Value!.Value, target.Unit, target.Change, target.Basis);
    }
}
