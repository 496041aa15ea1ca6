"""Guided practice: what is said of an answer at once, when it is settled."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from secondread_core.exchange.report_data import Report
from secondread_core.feedback import verdict, verdicts
from secondread_core.session.reviewing import key_of
from secondread_core.session.sitting import Sitting
from secondread_core.store.database import Library


def report_so_far(library: Library, sitting: Sitting) -> Report | None:
    """The answers so far beside the key; None if the article has no key.

    It knows of every unit. What is said of a unit that is not settled must not be shown.

    Raises:
        LibraryDamaged, StorageFailed
    """
    taken, stored = sitting.attempt, sitting.stored
    key = key_of(library, taken)
    if key is None:
        return None
    marks = tuple(sitting.marks)
    return Report(
        article_id=taken.article_id,
        article=stored.article,
        segmentation=stored.segmentation,
        key=key,
        marks=marks,
        scores=None,
        verdicts=verdicts(key, marks, taken.level),
        level=taken.level,
        number=taken.number,
        reader="",
        handed_in_at="",
        mode=taken.mode,
    )


def report_after(report: Report, sitting: Sitting, units: Iterable[int]) -> Report:
    """`report` after the answers to `units` have changed: as `report_so_far`, at the cost of those alone."""
    assert report.key is not None
    said = list(report.verdicts)
    for unit in units:
        said[unit] = verdict(unit, report.key.units[unit].coding, sitting.marks[unit], report.level)
    after = replace(report, marks=tuple(sitting.marks), verdicts=tuple(said))
    # Which sentences are numbered is the key's business, not the answers': it need not be found out again.
    vars(after).update({name: value for name, value in vars(report).items() if name in ("shown", "numbers")})
    return after
