"""The families that an article can be set in, those that were made for easy reading first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtGui import QFontDatabase


class MadeFor(Enum):
    """Whom a family's makers say they drew it for."""

    DYSLEXIC = "dyslexic"
    LOW_VISION = "low vision"
    BEGINNERS = "beginners"
    ANYBODY = "anybody"


READABLE = {
    "OpenDyslexic": MadeFor.DYSLEXIC,
    "OpenDyslexic 3": MadeFor.DYSLEXIC,
    "OpenDyslexicAlta": MadeFor.DYSLEXIC,
    "Dyslexie": MadeFor.DYSLEXIC,
    "Lexie Readable": MadeFor.DYSLEXIC,
    "Atkinson Hyperlegible": MadeFor.LOW_VISION,
    "Atkinson Hyperlegible Next": MadeFor.LOW_VISION,
    "APHont": MadeFor.LOW_VISION,
    "Andika": MadeFor.BEGINNERS,
    "Lexend": MadeFor.ANYBODY,
    "Lexend Deca": MadeFor.ANYBODY,
    "Comic Neue": MadeFor.ANYBODY,
    "Comic Sans MS": MadeFor.ANYBODY,
    "Trebuchet MS": MadeFor.ANYBODY,
    "Verdana": MadeFor.ANYBODY,
}
"""Families that many find easy to read, as their makers name them."""


@dataclass(frozen=True, slots=True)
class Typefaces:
    """Names of families. `plain` is the window's own; `readable` are in the order of `READABLE`."""

    plain: str
    readable: Sequence[str]
    others: Sequence[str]


def installed() -> Typefaces:
    """What this computer has that a text can be set in at any size."""
    plain = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    families = [family for family in QFontDatabase.families() if _sets_text(family)]
    readable = [family for family in READABLE if family in families]
    others = [family for family in families if family not in READABLE and family != plain]
    return Typefaces(plain, readable, others)


def _sets_text(family: str) -> bool:
    if QFontDatabase.isPrivateFamily(family) or not QFontDatabase.isSmoothlyScalable(family):
        return False
    systems = QFontDatabase.writingSystems(family)
    return bool(set(systems) - {QFontDatabase.WritingSystem.Symbol})
