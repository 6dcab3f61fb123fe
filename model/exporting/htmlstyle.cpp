#include "model/exporting/htmlexport.h"

namespace hookbench {

QByteArray htmlStyle()
{
    return R"css(
:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #1c2330; --soft: #5a6577; --line: #d9dee7; --wash: #f5f7fa; --accent: #1f5f8b; --band: #1f5f8b;
  --in: #14532d; --in-wash: #dcf1e4; --out: #465063; --out-wash: #eceff4; --notice: #c77700; --notice-wash: #fff8ec;
  --documented: #174a76; --documented-wash: #dfebf7; --example: #4b2e83; --example-wash: #ece6f8; --assumed: #7a4300; --assumed-wash: #fdeed3;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #14181f; --ink: #e4e8ee; --soft: #9aa5b5; --line: #323a47; --wash: #1b212a; --accent: #7fb8e0; --band: #174765;
    --in: #9fe0b8; --in-wash: #143824; --out: #b3bdcb; --out-wash: #2a313c; --notice: #d9901f; --notice-wash: #2b2214;
    --documented: #a5cdf0; --documented-wash: #17344f; --example: #cdbcf2; --example-wash: #32264f; --assumed: #f3c98a; --assumed-wash: #45300f;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 "Noto Sans", "Segoe UI", "Helvetica Neue", "DejaVu Sans", Arial, sans-serif; }
[dir=rtl] body { line-height: 1.75; }
header { padding-block: 3.5rem 2.25rem; background: var(--band); color: #fff; }
header > div, main, nav { max-width: 69rem; margin-inline: auto; padding-inline: 1.5rem; }
header h1 { margin: 0 0 .4rem; font-size: 2.3rem; line-height: 1.2; font-weight: 600; }
header p { margin: 0; max-width: none; font-size: 1.1rem; overflow-wrap: anywhere; }
nav { padding-block-start: 1.5rem; }
nav h2 { margin: 0 0 .5rem; padding: 0; border: 0; font-size: .85rem; color: var(--soft); }
nav ol { margin: 0; padding: 0; max-width: none; list-style: none; }
nav > ol { columns: 3 18rem; }
nav > ol > li { break-inside: avoid; }
nav li { margin: 0; padding: .12rem 0; }
nav li ol { padding-inline-start: 1.1rem; font-size: .875em; }
nav a { color: var(--accent); text-decoration: none; } nav a:hover, nav a:focus { text-decoration: underline; }
main { padding-block: 1rem 4rem; }
h2 { margin: 3rem 0 .8rem; padding-top: 1.2rem; border-top: 2px solid var(--accent); font-size: 1.5rem; line-height: 1.3; font-weight: 600; }
h3 { margin: 2.2rem 0 .6rem; font-size: 1.15rem; font-weight: 600; color: var(--accent); }
p, ul, ol { margin: .7rem 0; max-width: 46rem; overflow-wrap: anywhere; }
ol, ul { padding-inline-start: 1.6rem; }
li { margin: .2rem 0; } ol.remarks { font-size: .85em; color: var(--soft); }
.scroll { margin: 1rem 0; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .875rem; line-height: 1.45; }
[dir=rtl] table { line-height: 1.65; }
th, td { padding: .45rem .6rem; border-bottom: 1px solid var(--line); text-align: left; text-align: start; vertical-align: top; overflow-wrap: break-word; }
thead th { border-bottom: 2px solid var(--ink); font-weight: 600; white-space: nowrap; }
tbody th { width: 30%; font-weight: 600; color: var(--soft); }
tbody tr:nth-child(even) { background: var(--wash); }
.form td { height: 3.2rem; }
code { direction: ltr; unicode-bidi: isolate; font: .92em/1.45 "DejaVu Sans Mono", "Cascadia Mono", Consolas, Menlo, monospace; }
td code { white-space: nowrap; }
code.long { white-space: normal; overflow-wrap: anywhere; }
pre { margin: 1rem 0; padding: .9rem 1.1rem; direction: ltr; text-align: left; background: var(--wash); border: 1px solid var(--line); border-radius: 6px; overflow-x: auto; font-size: .82rem; }
pre code { font-size: 1em; white-space: pre-wrap; overflow-wrap: anywhere; }
sup { margin-inline-start: .15em; font-size: .72em; line-height: 0; color: var(--soft); }
sup + sup { margin-inline-start: 0; }
.kept { white-space: nowrap; }
.minor { display: block; color: var(--soft); }
.mark { display: inline-block; padding: 0 .5em; border-radius: 1em; font-size: .8125rem; line-height: 1.55; white-space: nowrap; }
.in { background: var(--in-wash); color: var(--in); font-weight: 600; }
.out { background: var(--out-wash); color: var(--out); }
.documented { background: var(--documented-wash); color: var(--documented); }
.example { background: var(--example-wash); color: var(--example); }
.assumed { background: var(--assumed-wash); color: var(--assumed); white-space: normal; }
.notice { margin: 1.2rem 0; padding: .8rem 1.1rem; border-inline-start: 4px solid var(--notice); background: var(--notice-wash); max-width: 48rem; }
.notice p { margin: 0; }
@media print {
  @page { margin: 18mm 16mm; }
  body { font-size: 10pt; }
  header { padding: 0 0 6mm; background: none; color: var(--ink); border-bottom: 2pt solid var(--accent); }
  header > div, nav, main { padding-inline: 0; max-width: none; }
  h2, h3 { break-after: avoid; }
  tr, .notice { break-inside: avoid; }
  thead { display: table-header-group; }
  table { font-size: 8pt; }
  th, td { padding: 1.2mm 1.5mm; }
  thead th { white-space: normal; vertical-align: bottom; }
  .mark { padding: 0 .4em; font-size: 7.5pt; border: .5pt solid currentcolor; }
  .scroll { overflow: visible; }
}
)css";
}

} // namespace hookbench
