"""How a reader likes the page set: face, measure, leading, spacing, and the ruler that holds the place."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Ruler(StrEnum):
    """What stays bright while the rest of the page steps back."""

    OFF = "off"
    SENTENCE = "sentence"
    """The lines of the current sentence."""
    LINE = "line"
    """The line under the pointer; without a pointer, the first line of the current sentence."""


MEASURES = (46, 52, 58, 66, 74, 82)
"""Characters in a full line. 60 to 70 read best for most; shorter lines are easier to follow back."""
LEADINGS = (135, 155, 175, 200, 225)
"""Distance of two baselines, in per cent of the type's size."""
SPACINGS = (0, 4, 8, 12)
"""Space added between letters, in per cent of the type's size; that between words grows with it."""


@dataclass(frozen=True, slots=True)
class PageType:
    """`face` is a family's name, or "" for the program's own choice of a serif."""

    face: str = ""
    measure: int = 66
    leading: int = 155
    spacing: int = 0
    ruler: Ruler = Ruler.OFF


DEFAULT_TYPE = PageType()
