"""The reading ruler: which lines stay bright, and how far the others step back."""

from __future__ import annotations

from PySide6.QtGui import QColor

from secondread_gui.appearance.palettes import Colours, contrast
from secondread_gui.page.flow import PageFlow
from secondread_gui.page.page_type import Ruler

Band = tuple[float, float]
"""From one height of the page to another."""

_TEXT, _MARK = 4.6, 3.1
"""A little above 4.5 and 3, since what is painted is rounded."""
_MARKS = ("opinion", "reported", "missing", "unsure", "muted", "right", "wrong")


def bright_band(flow: PageFlow, ruler: Ruler, current: range | None, pointer: float | None) -> Band | None:
    """The heights of the page that stay bright; None if the whole page does.

    `current` are the units that are current together, `pointer` is the height the pointer is at.
    """
    if ruler is Ruler.OFF or not flow.blocks:
        return None
    if ruler is Ruler.LINE and pointer is not None:
        return flow.line_band(pointer)
    if current is None:
        return None
    top = flow.unit_extent(current[0])[0]
    if ruler is Ruler.LINE:
        return flow.line_band(top + 1)
    return top, flow.unit_extent(current[-1])[1]


def veil(colours: Colours) -> QColor:
    """The paper's colour, as dense as it may be: ink under it keeps a contrast of 4.5, marks one of 3."""
    strength = next(
        percent
        for percent in range(60, -1, -1)
        if _veiled_contrast(colours, "ink", percent) >= _TEXT
        and all(_veiled_contrast(colours, mark, percent) >= _MARK for mark in _MARKS)
    )
    colour = QColor(colours.paper)
    colour.setAlphaF(strength / 100)
    return colour


def _veiled_contrast(colours: Colours, role: str, percent: int) -> float:
    """The contrast of a role with the paper under a veil of `percent`."""
    seen, paper = QColor(getattr(colours, role)), QColor(colours.paper)
    mixed = [
        round(one + (other - one) * percent / 100)
        for one, other in zip(seen.getRgb()[:3], paper.getRgb()[:3], strict=True)  # type: ignore[index]
    ]
    return contrast("#{:02x}{:02x}{:02x}".format(*mixed), colours.paper)
