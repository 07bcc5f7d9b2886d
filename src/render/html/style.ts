import { pictureStyle } from '../pictures/style.js';

/** Values of the one scale of colours, for paper and for dark screens: contrast at least 4.5 for text, 3 for marks. */
const light =
  '--paper:#fff;--ink:#1b1f24;--muted:#5f6672;--faint:#e5e7eb;--accent:#0f5fb4;--worse:#b3440c;--better:#0b7a4b';
const dark =
  '--paper:#14171b;--ink:#e6e8eb;--muted:#9aa2ad;--faint:#2a2f36;--accent:#6cb2ff;--worse:#ff9f6b;--better:#62e8ae';

/** What a page looks like: one column to read, two on wide screens and on paper. */
const pageStyle = `
:root{color-scheme:light dark;${light}}
@media (prefers-color-scheme:dark){:root{${dark}}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
main{max-width:76rem;margin:0 auto;padding:1.5rem 1rem 3rem}
h1{font-size:1.1rem;margin:0}
h2{font-size:1.05rem;margin:2.5rem 0 .5rem}
.facts,.s,footer{color:var(--muted);font-size:.875rem}
.facts{margin:.1rem 0 0}
.answer{font-size:1.5rem;line-height:1.3;font-weight:600;margin:1.25rem 0 0;max-width:38em;text-wrap:pretty}
.pictures{columns:32rem 2;column-gap:3rem;margin-top:2.5rem}
figure{margin:0 0 2.5rem;break-inside:avoid}
figcaption{font-weight:600;line-height:1.35;margin-bottom:.5rem}
figure .s{margin:.25rem 0 0;max-width:70ch}
svg{display:block;width:100%;height:auto}
details{margin-top:.25rem;font-size:.875rem}
summary{color:var(--accent);cursor:pointer}
.t{overflow-x:auto}
table{border-collapse:collapse;font-size:.875rem;min-width:50%}
th,td{text-align:right;padding:.25rem .75rem .25rem 0;white-space:nowrap;vertical-align:top;font-weight:400}
td{white-space:pre}
th.w,td.w,.l,th:first-child{text-align:left}
td.w,th.w{white-space:normal;min-width:16rem}
thead th{font-weight:600;border-bottom:1px solid var(--muted);vertical-align:bottom;white-space:pre}
tfoot tr:first-child>*{border-top:1px solid var(--muted)}
tfoot *{font-weight:600}
i{font-style:normal;color:var(--muted)}
ul{margin:.5rem 0 0;padding:0;list-style:none;max-width:80ch}
li{margin:.5rem 0}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr));gap:.5rem 2.5rem;max-width:none}
.cards li{border-left:3px solid var(--faint);padding-left:.75rem}
footer{margin-top:2.5rem;border-top:1px solid var(--faint)}
footer h2{font-size:.875rem;margin:1.25rem 0 .25rem}
footer li{margin:.15rem 0}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
@page{size:A4;margin:9mm}
@media print{
:root{${light}}
body{font-size:8pt;line-height:1.35}
main{padding:0;max-width:none}
.answer{font-size:12pt;margin-top:2mm;max-width:none}
.pictures{columns:2;column-gap:8mm;margin-top:3mm}
.pic{zoom:.62}
figure{margin:0 0 3mm}
figure .s{font-size:6.5pt}
figure details{display:none}
.cards li,tr{break-inside:avoid}
h2{margin:3mm 0 1mm;break-after:avoid;font-size:9.5pt}
ul{max-width:none;margin:0}
.cards{display:block;columns:3;column-gap:5mm}
li{margin:.5mm 0}.cards li{margin:0 0 1.2mm}
footer{margin-top:3mm;font-size:6.5pt}
footer h2{font-size:8pt;margin:2mm 0 .5mm}
footer ul{columns:2;column-gap:8mm}
.t{overflow:visible}
table{font-size:7.5pt}
td,th{padding:.4mm 2mm .4mm 0}
td,thead th{white-space:pre-wrap}
}`;

/** Everything that says how a page and its pictures look. */
export const style = `${pageStyle}${pictureStyle}`.replace(/\n/g, '');
