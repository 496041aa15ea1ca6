"""The words that give a sentence away: those that the reader marked beside those of the key."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

from secondread_core.annotations import Span
from secondread_core.exchange.report_data import Report
from secondread_core.exchange.report_words import ReportWords, one_line
from secondread_core.span_overlap import merge, snap_to_words

ASKED_FROM = 3
"""The level from which readers are asked for words."""


class Piece(NamedTuple):
    """Characters [start, end) of the body, who marked them, and whether the key's words begin or end."""

    start: int
    end: int
    own: bool
    key: bool
    opens: bool
    closes: bool


def own_spans(report: Report, unit: int) -> list[Span]:
    """The words that the reader marked in `unit`: in order, apart from one another, inside it."""
    return _inside(report, unit, report.marks[unit].spans)


def key_spans(report: Report, unit: int) -> list[Span]:
    """The words that give `unit` away, by the key, in the same way. None without a key."""
    if report.key is None or unit not in report.numbers:
        return []
    return _inside(report, unit, ((span.start, span.end) for span in report.key.units[unit].coding.spans))


def pieces(report: Report, unit: int) -> list[Piece]:
    """`unit` cut where marking begins or ends."""
    cut = report.segmentation.units[unit]
    own, key = own_spans(report, unit), key_spans(report, unit)
    opening, closing = {start for start, _ in key}, {end for _, end in key}
    edges = sorted({cut.start, cut.end, *(at for span in (*own, *key) for at in span)})
    return [
        Piece(start, end, _holds(own, start), _holds(key, start), start in opening, end in closing)
        for start, end in pairwise(edges)
    ]


def own_words(report: Report, unit: int, words: ReportWords) -> list[str]:
    """What the reader marked, and whether the key has it."""
    if report.key is None:
        return [_quoted(report, span, words) for span in own_spans(report, unit)]
    key = key_spans(report, unit)
    return [
        words.say(
            f"own-word.{_met(report, span, key)}", words=one_line(report.article.body[span[0] : span[1]])
        )
        for span in own_spans(report, unit)
    ]


def key_words(report: Report, unit: int, words: ReportWords) -> list[str]:
    """What the key has, why, and, where readers are asked for words, whether the reader marked it."""
    if report.key is None:
        return []
    own, said = own_spans(report, unit), []
    for span in report.key.units[unit].coding.spans:
        text = one_line(report.article.body[span.start : span.end])
        name = "unit.word" if span.label else "unit.word-alone"
        told = words.say(name, words=text, label=words.span_label(span.label))
        if report.level >= ASKED_FROM:
            told = words.say(f"key-word.{_met(report, (span.start, span.end), own)}", word=told)
        said.append(told)
    return said


def spoken_words(report: Report, unit: int, words: ReportWords) -> str:
    """Both sides in a sentence for a screen reader; empty where words are not asked for or not there."""
    own, key = own_spans(report, unit), key_spans(report, unit)
    if report.level < ASKED_FROM or report.key is None or not (own or key):
        return ""
    ours, theirs = (
        ", ".join(_quoted(report, span, words) for span in spans) or words.say("unit.no-words")
        for spans in (own, key)
    )
    return words.say("unit.spoken-words", own=ours, key=theirs)


def _inside(report: Report, unit: int, spans: Iterable[Span]) -> list[Span]:
    cut = report.segmentation.units[unit]
    return merge((max(start, cut.start), min(end, cut.end)) for start, end in spans)


def _holds(spans: list[Span], at: int) -> bool:
    return any(start <= at < end for start, end in spans)


def _quoted(report: Report, span: Span, words: ReportWords) -> str:
    return words.say("unit.word-alone", words=one_line(report.article.body[span[0] : span[1]]))


def _met(report: Report, span: Span, others: Iterable[Span]) -> str:
    """How much of `span` the others have, in whole words as they are scored: all, part or none."""
    body = report.article.body
    here = snap_to_words(body, span) or span
    there = [snapped for other in others if (snapped := snap_to_words(body, other)) is not None]
    shared = sum(max(0, min(here[1], end) - max(here[0], start)) for start, end in merge(there))
    if not shared:
        return "none"
    return "all" if shared == here[1] - here[0] else "part"
