"""What is drawn on and beside a unit. The rooms say what; the page knows how."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Underline(Enum):
    """The line under a unit; each has a shape of its own, so that colour alone never tells them apart."""

    NONE = 0
    REPORTED = 1
    """A fine straight line."""
    OPINION = 2
    """A wavy line."""
    UNSURE = 3
    """A dotted line."""
    FAINT = 4
    """A hairline in the colour of rules: no answer, only where a sentence begins and ends."""


class Tone(Enum):
    """The colour role of a margin note."""

    MUTED = "muted"
    MISSING = "missing"
    RIGHT = "right"
    WRONG = "wrong"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Note:
    """A few words in the margin, beside the unit's last line."""

    text: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class Decoration:
    """Everything drawn for one unit beyond its words. `strokes` (highlighted words) and `frames` (words in a
    box) are half-open offsets into the body.

    A `struck` unit has a line through it: still there to read, but no part of the article.
    """

    underline: Underline = Underline.NONE
    caret: bool = False
    notes: tuple[Note, ...] = ()
    strokes: tuple[tuple[int, int], ...] = ()
    struck: bool = False
    frames: tuple[tuple[int, int], ...] = ()


PLAIN = Decoration()
