namespace GovBudget.Classification.Rendering.Internals;

/// <summary>The one style of all fragments. It touches nothing outside them: every rule begins with their class.</summary>
internal static class HtmlStyle
{
    /// <summary>The class of every fragment.</summary>
    public const string Class = "govbudget";

    /// <summary>The style, for light and dark, for wide and narrow.</summary>
    public const string Element =
        """
        <style>
        .govbudget{--gb-ink:#1b1f24;--gb-soft:#57606a;--gb-line:#d0d7de;--gb-head:#f3f5f8;--gb-bad:#b42318;--gb-warn:#8a5a00;--gb-good:#146c2e;
        color:var(--gb-ink);font:14px/1.5 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;max-width:100%;overflow-x:auto}
        @media (prefers-color-scheme:dark){.govbudget{--gb-ink:#e6edf3;--gb-soft:#9da7b3;--gb-line:#3d444d;--gb-head:#1c232b;--gb-bad:#ff9c8f;--gb-warn:#e3b341;--gb-good:#7ee2a0}}
        .govbudget table{border-collapse:collapse;width:100%}
        .govbudget caption{font-size:16px;font-weight:600;padding:0 0 8px;text-align:center}
        .govbudget caption small{color:var(--gb-soft);display:block;font-size:13px;font-weight:400}
        .govbudget th,.govbudget td{border:1px solid var(--gb-line);padding:5px 8px;text-align:left;vertical-align:middle;overflow-wrap:anywhere}
        .govbudget th{background:var(--gb-head);font-weight:600}
        .govbudget .num{font-variant-numeric:tabular-nums;text-align:right;white-space:nowrap}
        .govbudget .soft{color:var(--gb-soft)}
        .govbudget .note{color:var(--gb-warn)}
        @media (max-width:600px){.govbudget{font-size:12px}.govbudget th,.govbudget td{padding:3px 4px}}
        </style>

        """;
}
