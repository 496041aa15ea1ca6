"""The style of the saved report: paper by day, charcoal by night, black on white in print.

Marks are told apart by their shape; colour only helps.
"""

CSS = """
:root { color-scheme: light dark; --paper: #fbf8f1; --ink: #2a2622; --muted: #655d53; --line: #d8cfc0;
  --opinion: #a4421c; --reported: #2f5d8a; --missing: #8c2566; --right: #2c6b3c; --wrong: #9c2f2f;
  --stroke: #ffe08a; --bar: #1f5f5b; }
@media (prefers-color-scheme: dark) { :root { --paper: #242528; --ink: #e6e1d8; --muted: #aaa398;
  --line: #54565c; --opinion: #f0a274; --reported: #8fbbe6; --missing: #eb9cca; --right: #8fce9c;
  --wrong: #f09a94; --stroke: #5c5122; --bar: #7cc5ba; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 66rem; margin: 0 auto; padding: 2rem 1.25rem 3rem; }
h1 { font: 600 1.9rem/1.2 Charter, "Iowan Old Style", "Source Serif 4", Georgia, serif; margin: .2rem 0; }
h2 { font-size: 1.05rem; margin: 2.2rem 0 .6rem; padding-top: .6rem; border-top: 1px solid var(--line); }
p { margin: .4rem 0; }
.quiet { color: var(--muted); font-size: .9rem; }
.meta { display: flex; flex-wrap: wrap; gap: 0 1.2rem; }
.figures { display: flex; flex-wrap: wrap; gap: 1rem 2.2rem; margin: 1rem 0; padding: 0; list-style: none; }
.figures li { max-width: 19rem; }
.value { font-size: 1.7rem; font-weight: 600; line-height: 1.1; }
.first .value { font-size: 3rem; }
.count { display: grid; grid-template-columns: minmax(9rem, 13rem) minmax(6rem, 16rem);
  align-items: center; gap: .8rem; }
.bar { height: .8rem; border: 1px solid var(--ink); border-radius: 2px; overflow: hidden; }
.bar span { display: block; height: 100%; background: var(--bar); }
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.6rem; padding: 0; list-style: none; }
.block { display: grid; grid-template-columns: minmax(0, 33rem) minmax(0, 1fr); gap: 0 2rem;
  padding: .55rem 0; }
.block > p, .block > div { font-family: Charter, "Iowan Old Style", "Source Serif 4", Georgia, serif;
  font-size: 1.08rem; line-height: 1.75; margin: 0; unicode-bidi: isolate; overflow-wrap: anywhere; }
.headline > p { font-size: 1.6rem; font-weight: 600; line-height: 1.45; }
.heading > p { font-weight: 700; }
.caption > p { font-style: italic; }
.list_item > p { padding-inline-start: 1.5rem; }
.byline > p, .comment > p, .furniture > p { color: var(--muted); font-family: inherit; font-size: .9rem; }
.unit { text-decoration-skip-ink: none; text-underline-offset: .22em; text-decoration-thickness: 1.5px; }
.reported { text-decoration-line: underline; text-decoration-color: var(--reported); }
.opinion { text-decoration-line: underline; text-decoration-style: wavy;
  text-decoration-color: var(--opinion); }
.unsure { text-decoration-line: underline; text-decoration-style: dotted; text-decoration-thickness: 2.5px;
  text-decoration-color: var(--muted); }
.caret { color: var(--missing); font-weight: 700; }
sup { font: .65em/0 system-ui, sans-serif; color: var(--muted); margin-inline-end: .15em; }
mark { background: none; color: inherit; }
mark.own { background: var(--stroke); }
mark.key { border-block: 1.5px solid var(--ink); }
mark.key.opens { border-inline-start: 1.5px solid var(--ink); }
mark.key.closes { border-inline-end: 1.5px solid var(--ink); }
.notes { list-style: none; margin: 0; padding: 0; font-size: .86rem; line-height: 1.42; }
.notes > li { border-inline-start: 3px solid var(--line); padding-inline-start: .7rem;
  margin: .1rem 0 .9rem; }
.notes > li.right { border-color: var(--right); }
.notes > li.nearly { border-inline-start-style: dashed; border-color: var(--right); }
.notes > li.wrong { border-inline-start: 5px double var(--wrong); }
.notes .quiet { font-size: 1em; }
.notes p, .notes ul, .notes ol, .notes blockquote { margin: .2rem 0; }
.notes .number { font-weight: 400; color: var(--muted); margin-inline-end: .4em; }
.verdict { font-weight: 600; margin-inline-end: .8em; }
.verdict.right, .verdict.nearly { color: var(--right); } .verdict.wrong { color: var(--wrong); }
.answers { color: var(--muted); }
.own-note { white-space: pre-line; font-style: italic; overflow-wrap: anywhere; }
table { border-collapse: collapse; font-size: .9rem; }
th, td { text-align: start; padding: .25rem .9rem .25rem 0; border-bottom: 1px solid var(--line); }
svg { max-width: 100%; height: auto; color: var(--ink); }
footer { margin-top: 2.5rem; }
@media (max-width: 48rem) { .block { grid-template-columns: minmax(0, 1fr); }
  .notes { margin-inline-start: 1rem; padding-top: .4rem; } }
@page { size: A4; margin: 16mm 15mm; }
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --muted: #333; --line: #888; --opinion: #000;
    --reported: #000; --missing: #000; --right: #000; --wrong: #000; --bar: #000; }
  html { font-size: 9.5pt; } main { max-width: none; padding: 0; }
  .bar span { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .block { display: block; } .block > p { line-height: 1.6; break-inside: avoid; }
  .notes { columns: 2; column-gap: 7mm; margin-top: 1.5mm; font-size: .84rem; }
  .notes > li, .figures li, tr { break-inside: avoid; }
  mark.own { background: #dcdcdc; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  h2 { break-after: avoid; }
}
"""
