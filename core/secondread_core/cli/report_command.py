"""`report`: the report on answers as an HTML page."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime

from secondread_core.anchoring import attach
from secondread_core.annotations import EMPTY
from secondread_core.cli.applying import copy_of
from secondread_core.cli.output import print_json, print_text, tell
from secondread_core.cli.score_command import scored
from secondread_core.errors import Unknown
from secondread_core.exchange.reading import write_bytes
from secondread_core.exchange.report_data import Report
from secondread_core.exchange.report_html import report_html
from secondread_core.exchange.report_words import ReportWords
from secondread_core.feedback import verdicts
from secondread_core.path_text import path_text
from secondread_core.scoring import score_attempt


def run(options: argparse.Namespace) -> int:
    """Write the page where told, or print it."""
    page = _page(options)
    if options.output is None:
        if options.json:
            print_json({"html": page})
        else:
            print_text(page)
        return 0
    write_bytes(options.output, page.encode("utf-8"))
    if options.json:
        print_json({"report": path_text(options.output)})
    else:
        tell(f"the report is in {path_text(options.output)}")
    return 0


def _page(options: argparse.Namespace) -> str:
    words = _words()
    found, given, level = scored(options)
    laid = attach(found.key, copy_of(found.draft))  # the report shows the whole page, not only coded units
    by_span = {
        (unit.start, unit.end): mark
        for unit, mark in zip(found.key.units, given, strict=True)
        if mark != EMPTY
    }
    marks = tuple(by_span.get((unit.start, unit.end), EMPTY) for unit in laid.segmentation.units)
    article = found.draft.article
    report = Report(
        article_id=article.text_hash,
        article=article,
        segmentation=laid.segmentation,
        key=laid.key,
        marks=marks,
        scores=score_attempt(laid.key, marks, level, article.body),
        verdicts=verdicts(laid.key, marks, level),
        level=level,
        number=1,
        reader="",
        handed_in_at=datetime.now(UTC).isoformat(timespec="seconds"),
    )
    return report_html(report, words)


def _words() -> ReportWords:
    """The words of the installed program.

    Raises:
        Unknown: none are installed, as with the core alone.
    """
    from importlib.metadata import entry_points

    found = {entry.name: entry for entry in entry_points(group="secondread.words")}
    if not {"report_phrases", "codebook"} <= found.keys():
        raise Unknown("words", "secondread.words")
    return ReportWords(found["report_phrases"].load()(), found["codebook"].load()())
