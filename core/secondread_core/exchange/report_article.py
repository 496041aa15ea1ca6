"""The article of a saved report: the reader's marks on it, and verdicts and reasons beside it."""

from __future__ import annotations

from html import escape

from secondread_core.codebook import type_class
from secondread_core.exchange.report_data import Report
from secondread_core.exchange.report_spans import ASKED_FROM, pieces
from secondread_core.exchange.report_units import UnitReport, unit_report
from secondread_core.exchange.report_verdicts import SIGNS, VerdictTone
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
    legend += "".join(
        f'<li><mark class="{name} opens closes">abc</mark> {escape(words.say(f"legend.{name}-words"))}</li>'
        for name in marked_by(report)
    )
    blocks: list[list[int]] = [[] for _ in report.segmentation.blocks]
    for unit, cut in enumerate(report.segmentation.units):
        blocks[cut.block].append(unit)
    body = "".join(_block(report, at, units, words) for at, units in enumerate(blocks) if units)
    label = escape(words.say("report.legend"))
    return f'<ul class="legend quiet" aria-label="{label}">{legend}</ul>\n{body}'


def marked_by(report: Report) -> list[str]:
    """Whose words stand out in the article: "own", "key", both or neither."""
    key = [] if report.key is None else ["key"]
    return ["own", *key] if report.level >= ASKED_FROM else key


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
    shown = []
    for piece in pieces(report, unit):
        part = escape(text[piece.start - start : piece.end - start])
        kinds = (("own", piece.own), ("key", piece.key), ("opens", piece.opens), ("closes", piece.closes))
        names = " ".join(name for name, on in kinds if on)
        shown.append(f'<mark class="{names}">{part}</mark>' if names else part)
    found = report.numbers.get(unit)
    counted = "" if found is None else f"<sup>{found}</sup>"
    caret = f'<span class="caret">{CARET}</span>' if mark.flag else ""
    name = f"unit {sign}".strip()
    return f'{counted}<span class="{name}" id="s{unit + 1}">{"".join(shown)}</span>{caret}'


def _note(told: UnitReport, words: ReportWords) -> str:
    tones = [note.tone for note in told.verdicts]
    order = (VerdictTone.WRONG, VerdictTone.NEARLY, VerdictTone.RIGHT)
    tone = next((tone for tone in order if tone in tones), "")
    verdicts = "".join(
        f'<span class="verdict {note.tone}">{SIGNS.get(note.tone, "")}{escape(note.text)}</span>'
        for note in told.verdicts
    )
    answers = (words.say("unit.answer", who=who, what=what) for who, what in told.answers(words))
    lines = [paragraph(" · ".join(answers), "answers")]
    lines += [paragraph(remark) for remark in told.remarks]
    if told.rationale.strip():
        lines.append(f'<div class="reason">{safe_html(told.rationale)}</div>')
    lines += [
        paragraph(words.say("unit.answer", who=words.say(name), what=" · ".join(chosen)), "quiet")
        for name, chosen in (("unit.own-words", told.own_words), ("unit.key-words", told.key_words))
        if chosen
    ]
    if told.is_difference:
        lines += [
            paragraph(words.say("unit.skill-advice", skill=name, advice=advice), "quiet")
            for name, advice in told.skills
        ]
    elif told.skills:
        names = ", ".join(name for name, _ in told.skills)
        lines.append(paragraph(words.say("unit.practised", skills=names), "quiet"))
    if told.note:
        own = words.say("unit.answer", who=words.say("unit.note"), what=visible(told.note))
        lines.append(paragraph(own, "own-note"))
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
