/** The look of a page: paper and ink, hairlines instead of boxes, one accent; the same in the dark and on paper. */

/** One constant text, so that a content security policy can name it by its hash. */
export const pageStyle = `
:root{--paper:#fbfaf7;--ink:#16181d;--soft:#565b66;--line:#dcd8ce;--accent:#0f766e;--warn:#92400e;--wash:#f3f1ea;
--sans:"Inter","Segoe UI",system-ui,-apple-system,"Noto Sans","Noto Sans SC","Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif;
--mono:ui-monospace,"SF Mono","Cascadia Mono",Menlo,Consolas,"Noto Sans Mono",monospace}
@media (prefers-color-scheme:dark){:root{--paper:#16181d;--ink:#eceae4;--soft:#a9adb7;--line:#343841;--accent:#5ec4b6;--warn:#f0b56b;--wash:#1e2128}}
*{box-sizing:border-box}
html{scroll-behavior:auto;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.6 var(--sans);font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
a{color:var(--accent);text-underline-offset:3px;text-decoration-thickness:1px}
a:focus-visible{outline:2px solid var(--accent);outline-offset:3px;border-radius:2px}
.skip{position:absolute;left:-999px;top:0;background:var(--paper);padding:8px 16px;z-index:1}
.skip:focus{left:16px;top:16px}
.top,.columns,footer{max-width:1240px;margin:0 auto;padding:0 32px}
.top{padding-top:64px;padding-bottom:32px}
.eyebrow{margin:0;color:var(--accent);font-size:.8125rem;letter-spacing:.08em}
h1{font-size:clamp(1.75rem,4vw,2.75rem);line-height:1.2;letter-spacing:-.015em;margin:8px 0;font-weight:650;text-wrap:balance}
.lead{color:var(--soft);margin:0 0 24px;font-size:1.0625rem}
dl{margin:0}dt{color:var(--soft);font-size:.8125rem}dd{margin:0}
.facts{display:grid;gap:16px 40px;grid-template-columns:repeat(auto-fit,minmax(220px,1fr));border-top:1px solid var(--line);padding-top:16px;font-size:.9375rem}
.hash,code,pre{font-family:var(--mono);font-size:.8125em}pre{margin:0;overflow-x:auto}
.hash{overflow-wrap:anywhere;color:var(--soft)}
.columns{display:grid;grid-template-columns:248px minmax(0,1fr);gap:56px;align-items:start;border-top:1px solid var(--line)}
.contents{position:sticky;top:0;max-height:100vh;overflow:auto;padding:32px 0;font-size:.8125rem;line-height:1.45}
.contents h2{font-size:.8125rem;color:var(--soft);font-weight:500;margin:0 0 12px}
.contents ol,.contents ul{list-style:none;margin:0;padding:0}
.contents li{margin:6px 0}.contents ul{padding-left:12px}.contents ul ul{border-left:1px solid var(--line)}
.contents a{color:inherit;text-decoration:none}.contents a:hover{color:var(--accent);text-decoration:underline}
.contents .marked{color:var(--soft)}
main{padding:16px 0 64px;min-width:0}
section>h2{font-size:1.375rem;line-height:1.3;letter-spacing:-.01em;margin:48px 0 16px;padding-bottom:8px;border-bottom:2px solid var(--ink);font-weight:650}
section>h2 .number{color:var(--accent);font-weight:500;margin-right:8px}
h3,h4,h5{line-height:1.4;margin:0 0 8px;font-weight:600}
h3{font-size:1.0625rem}h4{font-size:1rem}
h3 code,h4 code{color:var(--soft);font-weight:400;margin-left:8px}
.entry{padding:24px 0;border-top:1px solid var(--line)}
section>.entry:first-of-type{border-top:0;padding-top:8px}
.entry .entry{margin-left:0;padding:20px 0 20px 20px;border-left:2px solid var(--line);border-top:0;margin-top:20px}
.entry .entry:target,.entry:target{border-left-color:var(--accent);background:var(--wash)}
.past>h3,.past>h4{color:var(--soft)}
.chip{display:inline-block;border:1px solid currentColor;color:var(--warn);border-radius:6px;padding:0 8px;font-size:.75rem;font-weight:500;line-height:1.7;white-space:nowrap}
.pair{display:grid;grid-template-columns:minmax(0,5fr) minmax(0,6fr);gap:16px 40px}
.law p{margin:0 0 12px}.said{font-size:1.0625rem;line-height:1.6}
.note,.doubt{font-size:.875rem;color:var(--soft)}
.note b,.doubt b{display:block;font-weight:500}
.doubt{border-left:2px solid var(--warn);padding-left:12px}.doubt b{color:var(--warn)}
.formal>div{margin-bottom:12px}.formal{font-size:.9375rem}
.formal ul,section>ul{margin:4px 0 0;padding-left:20px}.formal li{margin:3px 0}.formal li::marker{color:var(--accent)}
section>.clause{font-weight:500}section>.clause+ul li{margin:4px 0}
.sides{display:grid;grid-template-columns:1fr 1fr;gap:16px 40px;font-size:.9375rem}.sides>div{min-width:0;border-left:2px solid var(--line);padding-left:16px}
.sides dt{margin-bottom:4px}.sides ul{margin:0;padding:0;list-style:none}.sides li{margin:4px 0}.sides li:first-child{font-weight:600}.single .said{font-size:.9375rem;color:var(--soft);margin-bottom:8px}
section>.entry h3+.pair,section>ul+.entry{margin-top:0}section>ul{margin-bottom:24px}
.origin{display:flex;flex-wrap:wrap;gap:4px 24px;margin-top:12px;padding-top:8px;border-top:1px dotted var(--line);font-size:.8125rem;color:var(--soft)}
.origin>div{display:flex;gap:8px;min-width:0}.origin dt{flex:none}.origin a{color:inherit}
.ref{font-family:var(--mono);font-size:.8125em}
footer{border-top:1px solid var(--line);padding-top:16px;padding-bottom:48px;color:var(--soft);font-size:.8125rem}
@media (max-width:860px){.top,.columns,footer{padding-left:20px;padding-right:20px}.top{padding-top:32px}
.columns{display:block}.contents{position:static;max-height:none;padding:24px 0 0}.contents ul{display:none}
.pair,.sides{display:block}.sides>div{margin-bottom:12px}.law{margin-bottom:12px}.entry .entry{padding-left:12px}.origin{display:block}.origin>div{flex-wrap:wrap}h3 code,h4 code{margin-left:0;display:block}}
@media print{:root{--paper:#fff;--ink:#000;--soft:#444;--line:#bbb;--accent:#0f5f58;--warn:#7a3a06;--wash:#fff}
@page{size:A4;margin:2.5cm}body{font-size:10pt}.skip{display:none}.columns{display:block;padding:0}.contents{position:static;max-height:none}
.top,footer{padding-left:0;padding-right:0}.law p,.formal>div,.sides>div,.origin{break-inside:avoid}h2,h3,h4{break-after:avoid}.origin a::after{content:""}}
`

/** Base64 SHA-256 of `pageStyle`; a test says what it must be. */
export const pageStyleHash = 'sha256-zypHKspuhCi/Otxzz4ZoUTtWEIB+O1E6pinBo2HLvp0='
