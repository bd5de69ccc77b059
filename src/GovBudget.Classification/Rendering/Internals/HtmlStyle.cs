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
        .govbudget{--gb-page:#fff;--gb-ink:#1b1f24;--gb-soft:#57606a;--gb-line:#d0d7de;--gb-head:#f3f5f8;--gb-bad:#b42318;--gb-warn:#8a5a00;--gb-good:#146c2e;--gb-bar:#4a78a8;--gb-track:#eaeef2;
        background:var(--gb-page);color:var(--gb-ink);font:14px/1.5 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;max-width:100%;overflow-x:auto;border-radius:6px;padding:8px}
        @media (prefers-color-scheme:dark){.govbudget{--gb-page:#0d1117;--gb-ink:#e6edf3;--gb-soft:#9da7b3;--gb-line:#3d444d;--gb-head:#1c232b;--gb-bad:#ff9c8f;--gb-warn:#e3b341;--gb-good:#7ee2a0;--gb-bar:#7fb0e0;--gb-track:#2a323c}}
        .govbudget table{border-collapse:collapse;width:100%}
        .govbudget caption,.govbudget .caption{font-size:16px;font-weight:600;padding:0 0 8px;text-align:center}
        .govbudget caption small,.govbudget .caption small{color:var(--gb-soft);display:block;font-size:13px;font-weight:400}
        .govbudget th,.govbudget td{border:1px solid var(--gb-line);padding:5px 8px;text-align:left;vertical-align:middle;overflow-wrap:anywhere}
        .govbudget th{background:var(--gb-head);font-weight:600}
        .govbudget .num{font-variant-numeric:tabular-nums;text-align:right;white-space:nowrap}
        .govbudget .soft{color:var(--gb-soft)}
        .govbudget .note,.govbudget .warn{color:var(--gb-warn)}
        .govbudget .bad{color:var(--gb-bad)}
        .govbudget .good{color:var(--gb-good)}
        .govbudget .total>*{font-weight:600}
        .govbudget small{font-size:12px;font-weight:400}
        .govbudget .tag{border:1px solid var(--gb-line);border-radius:3px;color:var(--gb-soft);padding:0 4px}
        .govbudget .row{align-items:center;border-bottom:1px solid var(--gb-line);column-gap:8px;display:grid;grid-template-columns:var(--gb-columns);padding:3px 8px}
        .govbudget .row>*{min-width:0}
        .govbudget .head{background:var(--gb-head);border-top:1px solid var(--gb-line)}
        .govbudget .head>*{font-weight:600}
        .govbudget .head .num{white-space:normal}
        .govbudget .name{overflow-wrap:anywhere;padding-left:calc(1.2em + var(--gb-depth,0)*1.2em);position:relative}
        .govbudget summary{cursor:pointer;list-style:none}
        .govbudget summary::-webkit-details-marker{display:none}
        .govbudget summary:hover{background:var(--gb-head)}
        .govbudget summary>.name::before{color:var(--gb-soft);content:"▸";left:calc(var(--gb-depth,0)*1.2em);position:absolute}
        .govbudget details[open]>summary>.name::before{content:"▾"}
        .govbudget .part{border-bottom:1px solid var(--gb-line);padding:5px 8px}
        .govbudget .part::before{color:var(--gb-soft);content:"▸ "}
        .govbudget details[open]>.part::before{content:"▾ "}
        .govbudget .part small{color:var(--gb-soft)}
        .govbudget .body{overflow-x:auto;padding:8px 0 12px 16px}
        .govbudget+.govbudget,.govbudget .tree+.tree{margin-top:16px}
        .govbudget .chapter{font-size:15px;font-weight:600;padding:16px 0 4px}
        .govbudget .bar{background:var(--gb-track);display:block;height:10px}
        .govbudget .track{min-width:90px;width:15%}
        .govbudget .stack thead th{white-space:nowrap}
        .govbudget .stack td{overflow-wrap:break-word}
        .govbudget .stack .brief{white-space:nowrap}
        .govbudget .head .bar,.govbudget .bar:empty{background:none}
        .govbudget .bar i{background:var(--gb-bar);display:block;height:10px;min-width:1px}
        .govbudget .bar i.less{background:repeating-linear-gradient(135deg,var(--gb-bar) 0 3px,transparent 3px 5px);outline:1px solid var(--gb-bar);outline-offset:-1px}
        .govbudget .bar i.good{background:var(--gb-good)}
        .govbudget .bar i.bad{background:var(--gb-bad)}
        .govbudget .bar i.whole{background:var(--gb-soft)}
        .govbudget .middle{background:linear-gradient(var(--gb-soft),var(--gb-soft)) 50%/1px 100% no-repeat var(--gb-track)}
        .govbudget .deep{display:block;padding-left:calc(var(--gb-depth,0)*1.2em)}
        .govbudget .heading{white-space:nowrap;width:1%}
        .govbudget th.group{text-align:center}
        .govbudget .first{min-width:9em;background:var(--gb-page);left:0;position:sticky}
        .govbudget tbody .first{font-weight:400}
        .govbudget .total>.first{font-weight:600}
        .govbudget th.first{background:var(--gb-head)}
        @media (max-width:600px){.govbudget{font-size:12px}.govbudget th,.govbudget td{padding:3px 4px}.govbudget .row{column-gap:4px;padding:3px 4px}.govbudget .tree{--gb-bars:4em}.govbudget .name>.note{display:block}
        .govbudget .track{min-width:60px}.govbudget .first{min-width:7em}.govbudget caption{text-align:left}.govbudget .body{padding-left:4px}.govbudget .stack .num{text-align:left}}
        .govbudget .wide .num:nth-child(2){--gb-heading:var(--gb-heading-2)}.govbudget .wide .num:nth-child(3){--gb-heading:var(--gb-heading-3)}.govbudget .wide .num:nth-child(4){--gb-heading:var(--gb-heading-4)}.govbudget .wide .num:nth-child(5){--gb-heading:var(--gb-heading-5)}
        .govbudget .wide .num:nth-child(6){--gb-heading:var(--gb-heading-6)}.govbudget .wide .num:nth-child(7){--gb-heading:var(--gb-heading-7)}.govbudget .wide .num:nth-child(8){--gb-heading:var(--gb-heading-8)}.govbudget .wide .num:nth-child(9){--gb-heading:var(--gb-heading-9)}.govbudget .wide .num:nth-child(10){--gb-heading:var(--gb-heading-10)}
        @media (max-width:1500px){.govbudget .many .row{grid-template-columns:var(--gb-figures)}.govbudget .many .name,.govbudget .many .bar{grid-column:1/-1}
        .govbudget .many .head .bar,.govbudget .many .bar:empty{display:none}.govbudget .many .bar,.govbudget .many .bar i{height:4px}}
        @media (max-width:1100px){.govbudget .wide .row{grid-template-columns:var(--gb-figures)}.govbudget .wide .name,.govbudget .wide .bar{grid-column:1/-1}
        .govbudget .wide .head .bar,.govbudget .wide .bar:empty{display:none}.govbudget .wide .bar,.govbudget .wide .bar i{height:4px}.govbudget .many .row{grid-template-columns:var(--gb-lines)}
        .govbudget .many .head .num{display:none}.govbudget .many .num::before{color:var(--gb-soft);content:var(--gb-heading);display:block;font-size:12px;font-weight:400;white-space:normal}}
        @media (max-width:760px){.govbudget .wide .row{grid-template-columns:var(--gb-lines)}
        .govbudget .wide .head .num{display:none}.govbudget .wide .num::before{color:var(--gb-soft);content:var(--gb-heading);display:block;font-size:12px;font-weight:400;white-space:normal}}
        @media (max-width:600px){.govbudget .stack,.govbudget .stack tbody{display:block}.govbudget .stack thead{display:none}.govbudget .stack caption{display:block}
        .govbudget .stack tr{border:1px solid var(--gb-line);display:grid;grid-template-columns:repeat(12,1fr);margin-bottom:6px}
        .govbudget .stack td,.govbudget .stack th{border:0;grid-column:span 4}.govbudget .stack .brief{grid-column:span 3}.govbudget .stack .none{display:none}
        .govbudget .stack .full{grid-column:1/-1}.govbudget .stack [data-heading]::before{color:var(--gb-soft);content:attr(data-heading) " "}}
        </style>

        """;
}
