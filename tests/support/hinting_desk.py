"""Hints for small texts, as a test reads them."""

from __future__ import annotations

from secondread_core.article import normalise
from secondread_core.hinting.finding import find_hints
from secondread_core.hinting.model import Hint, HintKind, Question
from secondread_core.hinting.rules import read_rules
from secondread_core.segmentation import segment
from secondread_resources import hint_rules

RULES = read_rules(hint_rules())
HEADLINE = "A week by the sea"
"""What stands above every text here, so that its first sentence is none."""


def hints_in(text: str) -> tuple[str, list[Hint]]:
    """The body under `HEADLINE` and all its hints."""
    body = normalise(f"{HEADLINE}\n\n{text}\n")
    return body, find_hints(body, segment(body).units, RULES)


def evidence(text: str) -> dict[HintKind, list[str]]:
    """The underlined words of all sentences of `text`, by kind."""
    body, hints = hints_in(text)
    found: dict[HintKind, list[str]] = {}
    for hint in hints:
        found.setdefault(hint.kind, []).extend(body[start:end] for start, end in hint.spans)
    return found


def questions(text: str) -> set[Question]:
    """What is asked of all sentences of `text`."""
    return {hint.suggests for hint in hints_in(text)[1]}
