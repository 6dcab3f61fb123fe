#include "model/exporting/htmlexport.h"

namespace hookbench {

QByteArray htmlStyle()
{
    return R"css(
:root { color-scheme: light; --ink: #1c2330; --soft: #5a6577; --line: #d9dee7; --wash: #f5f7fa; --accent: #1f5f8b; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: var(--ink); font: 16px/1.55 "Noto Sans", "Segoe UI", "Helvetica Neue", "DejaVu Sans", Arial, sans-serif; }
header { padding: 3.5rem 1.5rem 2.25rem; background: var(--accent); color: #fff; }
header > div, main, nav { max-width: 66rem; margin-inline: auto; }
header h1 { margin: 0 0 .4rem; font-size: 2.3rem; line-height: 1.2; font-weight: 600; letter-spacing: -.01em; }
header p { margin: 0; font-size: 1.1rem; opacity: .92; overflow-wrap: anywhere; }
nav { padding: 1.5rem 1.5rem 0; }
nav h2 { margin: 0 0 .5rem; padding: 0; border: 0; font-size: .85rem; color: var(--soft); }
nav ol { margin: 0; padding: 0; list-style: none; columns: 2 20rem; }
nav li { margin: 0; padding: .15rem 0; }
nav a { color: var(--accent); text-decoration: none; } nav a:hover, nav a:focus { text-decoration: underline; }
main { padding: 1rem 1.5rem 4rem; }
h2 { margin: 3rem 0 .8rem; padding-top: 1.2rem; border-top: 2px solid var(--accent); font-size: 1.5rem; line-height: 1.3; font-weight: 600; }
h3 { margin: 2.2rem 0 .6rem; font-size: 1.15rem; font-weight: 600; color: var(--accent); }
p, ul, ol { margin: .7rem 0; max-width: 46rem; }
ol, ul { padding-inline-start: 1.6rem; }
li { margin: .2rem 0; } ol.remarks { font-size: .85rem; color: var(--soft); }
.scroll { margin: 1rem 0; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .875rem; line-height: 1.45; }
th, td { padding: .45rem .6rem; border-bottom: 1px solid var(--line); text-align: left; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
thead th { border-bottom: 2px solid var(--ink); font-weight: 600; overflow-wrap: normal; }
tbody th { width: 30%; font-weight: 600; color: var(--soft); }
tbody tr:nth-child(even) { background: var(--wash); }
code { direction: ltr; unicode-bidi: isolate; font: .92em/1.45 "DejaVu Sans Mono", "Cascadia Mono", Consolas, Menlo, monospace; }
pre { margin: 1rem 0; padding: .9rem 1.1rem; direction: ltr; text-align: left; background: var(--wash); border: 1px solid var(--line); border-radius: 6px; overflow-x: auto; font-size: .82rem; }
pre code { font-size: 1em; white-space: pre-wrap; overflow-wrap: anywhere; }
sup { margin-inline-start: .15em; font-size: .72em; line-height: 0; color: var(--soft); }
.minor { display: block; color: var(--soft); }
.mark { display: inline-block; padding: 0 .5em; border-radius: 1em; font-size: .8125rem; line-height: 1.55; white-space: nowrap; }
.in { background: #dcf1e4; color: #14532d; font-weight: 600; }
.out { background: #eceff4; color: #465063; }
.documented { background: #dfebf7; color: #174a76; }
.example { background: #ece6f8; color: #4b2e83; }
.assumed { background: #fdeed3; color: #7a4300; white-space: normal; }
.notice { margin: 1.2rem 0; padding: .8rem 1.1rem; border-inline-start: 4px solid #c77700; background: #fff8ec; max-width: 48rem; }
.notice p { margin: 0; }
@media print {
  @page { margin: 18mm 16mm; }
  body { font-size: 10pt; }
  header { padding: 0 0 6mm; background: none; color: var(--ink); border-bottom: 2pt solid var(--accent); }
  nav, main { padding-inline: 0; max-width: none; }
  h2, h3 { break-after: avoid; }
  tr, .notice { break-inside: avoid; }
  thead { display: table-header-group; }
  table { font-size: 8pt; }
  .mark { font-size: 7.5pt; border: .5pt solid currentcolor; }
  .scroll { overflow: visible; }
}
)css";
}

} // namespace hookbench
