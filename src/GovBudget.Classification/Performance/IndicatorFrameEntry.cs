using System.Collections.Immutable;
using GovBudget.Classification.Performance.Internals;

namespace GovBudget.Classification.Performance;

/// <summary>A first-level or second-level category in an <see cref="IndicatorFrame"/> (一级指标, 二级指标): its code, its names and its place.</summary>
/// <remarks>
/// A third-level indicator (三级指标) belongs to an entry of level 2. Immutable and thread-safe. An entry belongs to the frame that gave it:
/// another frame has entries of its own, also for the same codes.
/// </remarks>
public sealed class IndicatorFrameEntry
{
    internal IndicatorFrameEntry(IndicatorFrameRow row, IndicatorFrameEntry? parent)
    {
        Code = row.Code;
        Name = row.Name;
        OtherNames = [.. row.OtherNames];
        Category = row.Category;
        IsListed = row.IsListed;
        Parent = parent;
    }

    /// <summary>The code, as text: <c>1</c>, <c>11</c>.</summary>
    public string Code { get; }

    /// <summary>The name (名称): 数量指标.</summary>
    public string Name { get; }

    /// <summary>Other spellings that are read as this entry, such as 可持续性影响 for 可持续影响指标.</summary>
    public ImmutableArray<string> OtherNames { get; }

    /// <summary>The category that has the same meaning; <see cref="IndicatorCategory.None"/> for a local one.</summary>
    public IndicatorCategory Category { get; }

    /// <summary>The first level that the entry belongs to; <see langword="null"/> for a first level.</summary>
    public IndicatorFrameEntry? Parent { get; }

    /// <summary>The second levels directly below, in the order of their codes; none below a second level.</summary>
    public ImmutableArray<IndicatorFrameEntry> Children { get; internal set; } = [];

    /// <summary>1 for 一级指标, 2 for 二级指标.</summary>
    public int Level => Parent is null ? 1 : 2;

    /// <summary>Whether a caller added it with <see cref="IndicatorFrame.WithLocal"/> (地方自设).</summary>
    public bool IsLocal => Category == IndicatorCategory.None;

    /// <summary>
    /// Whether the list of the frame has it. Not so are local entries, and 可持续影响指标 in the later frame: its list leaves it out, and forms
    /// go on printing it.
    /// </summary>
    public bool IsListed { get; }

    /// <summary>The code and the name: <c>11 数量指标</c>.</summary>
    public override string ToString() => $"{Code} {Name}";
}
