/**
 * The style sheet of the HTML report: light and dark by the reader's own setting, one page in
 * print. Its hash stands in the report's content security policy, so that no other style runs.
 */
export const reportStyle = `
:root{color-scheme:light dark;--ground:#f6f7f9;--card:#fff;--text:#1b1f24;--soft:#5b6470;--line:#dfe3e8;--accent:#b42318;--tint:#fdf1ef;--code:#f1f3f5;--for:#2563a8;--against:#8a5a00}
@media (prefers-color-scheme:dark){:root{--ground:#15181c;--card:#1d2126;--text:#e7eaee;--soft:#9aa4b0;--line:#333a42;--accent:#ff8a7a;--tint:#2c201f;--code:#262b31;--for:#7db4f0;--against:#e0b260}}
.origin{--accent:#9a5b00;--tint:#fdf5e6}.undetermined{--accent:#4b5563;--tint:#f1f3f5}.other-edge{--accent:#6d3bb3;--tint:#f6f1fd}.local-network{--accent:#0b6e6e;--tint:#ecf7f7}
@media (prefers-color-scheme:dark){.origin{--accent:#f0b658;--tint:#2b251a}.undetermined{--accent:#b3bcc7;--tint:#262b31}.other-edge{--accent:#c5a4f5;--tint:#272130}.local-network{--accent:#63cfcf;--tint:#1a2929}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
main{max-width:860px;margin:32px auto;background:var(--card);border:1px solid var(--line);border-radius:14px;overflow:hidden}
header{background:var(--tint);padding:26px 32px 22px;border-bottom:1px solid var(--line)}
.kicker{display:flex;justify-content:space-between;gap:16px;margin:0 0 14px;color:var(--soft);font-size:13px}
.verdict{display:flex;gap:16px;align-items:flex-start}
.verdict>svg{flex:none;margin-top:2px}
.badge{fill:var(--accent)}.badge-sign{fill:none;stroke:var(--card);stroke-width:3;stroke-linecap:round}.badge-text{fill:var(--card);font:700 22px system-ui,sans-serif;text-anchor:middle}
h1{margin:0;font-size:23px;line-height:1.28;font-weight:650;letter-spacing:-.01em}
.sure{margin:7px 0 0;color:var(--soft)}
section{padding:22px 32px;border-bottom:1px solid var(--line)}
section:last-of-type{border-bottom:0}
section p{margin:0 0 10px}section p:last-child{margin-bottom:0}
.again,.again_findings,.again_fields{background:var(--ground);border-inline-start:5px double var(--soft);padding-inline-start:27px}.again{border-top:1px solid var(--line)}.again p{max-width:70ch}.again dl+p{margin-top:10px}
h2{margin:0 0 12px;font-size:12px;font-weight:650;letter-spacing:.06em;text-transform:uppercase;color:var(--soft)}
.path{display:block;width:100%;max-width:700px;height:auto;margin:2px auto 0;overflow:visible}
.station rect{fill:var(--card);stroke:var(--soft);stroke-width:1.5}.station text{text-anchor:middle;fill:var(--text);font:14px system-ui,sans-serif}.station .product{fill:var(--soft);font-size:12px}.station .note{fill:var(--soft);font-size:12.5px}
.stopped rect{stroke:var(--accent);stroke-width:2.5;fill:var(--tint)}.stopped .name{font-weight:650}.stopped .note{fill:var(--accent);font-weight:600}
.not-reached rect{stroke:var(--line);stroke-dasharray:5 4}.not-reached .name{fill:var(--soft)}
.unknown rect{stroke-dasharray:5 4}
.mark path,.mark circle{fill:var(--accent);stroke:var(--card);stroke-width:2}.mark .cross{fill:none;stroke-linecap:round}.mark text{fill:var(--card);font:700 14px system-ui,sans-serif}
.link line,.link path{fill:none;stroke:var(--soft);stroke-width:2;stroke-linecap:round;stroke-linejoin:round}.off line,.off path{stroke:var(--line)}.off line,.maybe line{stroke-dasharray:4 5}
.ray{display:flex;flex-wrap:wrap;align-items:baseline;gap:4px 20px}
.ray code{font-size:28px;letter-spacing:.03em;background:none;padding:0;font-weight:600}
.ray span{color:var(--soft)}
dl{display:grid;grid-template-columns:minmax(150px,230px) 1fr;gap:7px 20px;margin:0}
dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}dd code{word-break:break-all}
code,pre{direction:ltr;unicode-bidi:isolate;font:13px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
code{background:var(--code);border-radius:4px;padding:1px 5px;overflow-wrap:anywhere}
pre{margin:0;background:var(--code);border-radius:8px;padding:12px 14px;white-space:pre-wrap;overflow-wrap:anywhere}
ul{margin:0;padding:0;list-style:none}
.evidence li{display:grid;grid-template-columns:136px 1fr;gap:4px 18px;padding:9px 0;border-top:1px solid var(--line)}
.evidence li:first-child{border-top:0;padding-top:0}
.weight{display:block;white-space:nowrap;font-weight:650;font-variant-numeric:tabular-nums}
.weight svg{display:block;margin-top:5px}
.weight small{font-weight:400;color:var(--soft)}
.bar{fill:var(--for)}.bar-against{fill:var(--against)}.rail{fill:var(--code)}
.seen{display:block;margin-top:3px;color:var(--soft);font-size:13px}
blockquote{margin:0;padding:2px 0;padding-inline-start:16px;border-inline-start:3px solid var(--line);white-space:pre-wrap;overflow-wrap:anywhere}
.shot{display:block;max-width:100%;max-height:640px;border:1px solid var(--line);border-radius:8px}
.plain li{padding-inline-start:16px;position:relative}.plain li+li{margin-top:4px}.plain li::before{content:"–";position:absolute;inset-inline-start:0;color:var(--soft)}
.small{font-size:13.5px;color:var(--soft);margin:0}.evidence+.small{margin-top:8px}.small code{font-size:12px}
footer{padding:14px 32px 20px;border-top:1px solid var(--line);color:var(--soft);font-size:12.5px}
@media (max-width:640px){main{margin:0;border:0;border-radius:0}header,section,footer{padding-inline:18px}dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:8px}.ray code{font-size:22px}.evidence li{grid-template-columns:1fr}h1{font-size:20px}}
@media print{@page{margin:10mm}
:root{color-scheme:light;--ground:#fff;--card:#fff;--text:#000;--soft:#444;--line:#ccc;--code:#f4f4f4}
body{font-size:10px;line-height:1.35;print-color-adjust:exact;-webkit-print-color-adjust:exact}
main{border:0;margin:0;max-width:none;border-radius:0;overflow:visible;columns:2;column-gap:8mm}
header,.way,.ray_id,footer{column-span:all}header{padding:0 0 8px;background:none}section{padding:5px 0;break-inside:avoid}section p{margin-bottom:4px}footer{padding:6px 0 0;font-size:9px}
.fields,.findings{break-inside:auto}li,p,.shot{break-inside:avoid}h2{break-after:avoid}
.kicker,.seen,.ray span,.small{font-size:9px;margin-bottom:4px}h1{font-size:15px}.sure{margin-top:2px}h2{margin-bottom:3px;font-size:8.5px}.badge-box{width:30px;height:30px}
.path{max-width:330px}.plain li+li{margin-top:0}.again dl+p{margin-top:3px}.ray code{font-size:17px}dl{grid-template-columns:108px 1fr;gap:1px 8px}.evidence li{grid-template-columns:76px 1fr;gap:2px 8px;padding:3px 0}.weight{white-space:normal}.weight svg{width:70px;margin-top:3px}code,pre,.small code,.seen code{font-size:8.5px}pre{padding:5px 8px;line-height:1.3}.shot{max-height:54mm}.again,.again_findings,.again_fields{background:none;padding-inline-start:8px}}
`;

/** SHA-256 of the style sheet in base64, for the content security policy; a test compares it. */
export const reportStyleHash = "64WpE9MjECWQvw/RoBnfcjmNv1F312C2Eyu/Dtf0Gn0=";
