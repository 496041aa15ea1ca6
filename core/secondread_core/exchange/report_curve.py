"""The course curve of a saved report: a drawing in the page, and the same as a table."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from secondread_core.exchange.report_data import Step
from secondread_core.exchange.report_numbers import margin_of, point_words
from secondread_core.exchange.report_words import ReportWords, number, one_line, signed

_WIDE, _HIGH = 640, 170
_LEFT, _TOP = 44, 12
_GUESS = 50


def curve(steps: Sequence[Step], words: ReportWords) -> str:
    """Scores of first attempts with their 95 % intervals; with a single one, only the table."""
    if not steps:
        return ""
    drawing = _drawing(steps, words) if len(steps) > 1 else ""
    about = "".join(
        f'<p class="quiet">{escape(words.say(name))}</p>' for name in ("course.about", "course.tilt-about")
    )
    return f"{drawing}{_table(steps, words)}{about}"


def _drawing(steps: Sequence[Step], words: ReportWords) -> str:
    gap = (_WIDE - _LEFT - 20) / max(len(steps) - 1, 1)

    def y(score: float) -> float:
        return _TOP + (100 - min(max(score, 0.0), 100.0)) / 100 * _HIGH

    dashes = {_GUESS: " stroke-dasharray='4 3'"}
    lines = [
        f'<line x1="{_LEFT}" x2="{_WIDE}" y1="{y(score):.1f}" y2="{y(score):.1f}" stroke="currentColor"'
        f' stroke-width=".5" opacity=".4"{dashes.get(score, "")}/>'
        f'<text x="{_LEFT - 8}" y="{y(score) + 4:.1f}" text-anchor="end" font-size="11">{score}</text>'
        for score in (0, _GUESS, 100)
    ]
    points = []
    for at, step in enumerate(steps):
        x, score, margin = _LEFT + 10 + at * gap, step.scores.type_score or 0.0, margin_of(step) or 0.0
        points.append(f"{x:.1f},{y(score):.1f}")
        lines.append(
            f'<line x1="{x:.1f}" x2="{x:.1f}" y1="{y(score - margin):.1f}" y2="{y(score + margin):.1f}"'
            ' stroke="currentColor" stroke-width="1.2"/>'
            f'<circle cx="{x:.1f}" cy="{y(score):.1f}" r="4" fill="currentColor"/>'
        )
    told = " ".join(f"{point_words(step, words)}." for step in steps)
    return (
        f'<svg viewBox="0 0 {_WIDE + 10} {_HIGH + 2 * _TOP}" width="{_WIDE + 10}" role="img"'
        f' aria-label="{escape(told)}" fill="currentColor" font-family="sans-serif">'
        f"{''.join(lines)}"
        f'<polyline points="{" ".join(points)}" fill="none" stroke="currentColor" stroke-width="1.2"/></svg>'
    )


def _table(steps: Sequence[Step], words: ReportWords) -> str:
    names = ("course.article", "course.date", "course.score", "course.tilt")
    head = "".join(f'<th scope="col">{escape(words.say(name))}</th>' for name in names)
    rows = "".join(
        f"<tr><td>{escape(one_line(step.title))}</td><td>{escape(step.handed_in_at[:10])}</td>"
        f"<td>{escape(_score(step, words))}</td><td>{signed(step.scores.tilt)}</td></tr>"
        for step in steps
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"


def _score(step: Step, words: ReportWords) -> str:
    return words.say(
        "course.give-or-take", value=number(step.scores.type_score), margin=number(margin_of(step))
    )
