"""The article of a saved report: the reader's marks on it, and verdicts and reasons beside it."""

from __future__ import annotations

from html import escape

from secondread_core.codebook import type_class
from secondread_core.exchange.report_data import Report
from secondread_core.exchange.report_units import UnitReport, VerdictTone, key_spans, unit_report
from secondread_core.exchange.report_words import ReportWords, visible
from secondread_core.exchange.safe_markdown import safe_html

CARET = "‸"
"""An editor's sign for "something is to be put in here"."""


def article_html(report: Report, words: ReportWords) -> str:
    """The article in its order, every unit once with the reader's mark, and beside it what is said of it."""
    kinds = (("reported", ""), ("opinion", ""), ("unsure", ""), ("missing", CARET))
    legend = "".join(
        f'<li><span class="{"caret" if sign else f"unit {kind}"}">{sign or "abc"}</span> '
        f"{escape(words.say(f'legend.{kind}'))}</li>"
        for kind, sign in kinds
    )
    blocks: list[list[int]] = [[] for _ in report.segmentation.blocks]
    for unit, cut in enumerate(report.segmentation.units):
        blocks[cut.block].append(unit)
    body = "".join(_block(report, at, units, words) for at, units in enumerate(blocks) if units)
    label = escape(words.say("report.legend"))
    return f'<ul class="legend quiet" aria-label="{label}">{legend}</ul>\n{body}'


def _block(report: Report, at: int, units: list[int], words: ReportWords) -> str:
    block = report.segmentation.blocks[at]
    marker = report.article.body[block.start : block.text_start].strip()
    sentences, behind = [], block.text_start
    for unit in units:
        cut = report.segmentation.units[unit]
        sentences += [" " if cut.start > behind else "", _unit(report, unit)]
        behind = cut.end
    shown = [unit for unit in units if unit in report.numbers]
    notes = "".join(_note(unit_report(report, unit, words), words) for unit in shown)
    listed = f'<ol class="notes">{notes}</ol>' if notes else ""
    marked = f"{escape(visible(marker))} " if marker else ""
    text = f"<p {tongue(report)}>{marked}{''.join(sentences).lstrip()}</p>"
    return f'<section class="block {block.kind}">\n{text}\n{listed}</section>\n'


def _unit(report: Report, unit: int) -> str:
    mark, start = report.marks[unit], report.segmentation.units[unit].start
    sign = "unsure" if mark.unsure else "" if mark.type is None else type_class(mark.type) or ""
    text = visible(report.text_of(unit))
    pieces, at = [], 0
    for first, last in key_spans(report, unit):
        pieces += [
            escape(text[at : first - start]),
            f"<mark>{escape(text[first - start : last - start])}</mark>",
        ]
        at = last - start
    pieces.append(escape(text[at:]))
    found = report.numbers.get(unit)
    counted = "" if found is None else f"<sup>{found}</sup>"
    caret = f'<span class="caret">{CARET}</span>' if mark.flag else ""
    name = f"unit {sign}".strip()
    return f'{counted}<span class="{name}" id="s{unit + 1}">{"".join(pieces)}</span>{caret}'


def _note(told: UnitReport, words: ReportWords) -> str:
    tones = [note.tone for note in told.verdicts]
    tone = next((tone for tone in (VerdictTone.WRONG, VerdictTone.RIGHT) if tone in tones), "")
    signs = {VerdictTone.RIGHT: "✓ ", VerdictTone.WRONG: "✗ "}
    verdicts = "".join(
        f'<span class="verdict {note.tone}">{signs.get(note.tone, "")}{escape(note.text)}</span>'
        for note in told.verdicts
    )
    answers = (words.say("unit.answer", who=who, what=what) for who, what in told.answers(words))
    lines = [paragraph(" · ".join(answers), "answers")]
    lines += [paragraph(remark) for remark in told.remarks]
    if told.rationale.strip():
        lines.append(f'<div class="reason">{safe_html(told.rationale)}</div>')
    if told.own_words:
        lines.append(paragraph(f"{words.say('unit.own-words')}: {' · '.join(told.own_words)}", "quiet"))
    if told.is_difference:
        lines += [
            paragraph(words.say("unit.skill-advice", skill=name, advice=advice), "quiet")
            for name, advice in told.skills
        ]
    elif told.skills:
        names = ", ".join(name for name, _ in told.skills)
        lines.append(paragraph(words.say("unit.practised", skills=names), "quiet"))
    return (
        f'<li class="{tone}"><p><span class="number">{told.number}</span>{verdicts}</p>'
        f"{''.join(lines)}</li>\n"
    )


def tongue(report: Report) -> str:
    """The attributes that tell the article's language and direction."""
    info = report.article.info
    return f'lang="{escape(info.language)}" dir="{"rtl" if info.direction == "rtl" else "ltr"}"'


def section(title: str, content: str) -> str:
    """`content`, which is HTML, under a heading of plain text."""
    return f"<section>\n<h2>{escape(title)}</h2>\n{content}\n</section>\n"


def paragraph(text: str, name: str = "") -> str:
    """Plain text as a paragraph of class `name`."""
    return f'<p class="{name}">{escape(text)}</p>' if name else f"<p>{escape(text)}</p>"
