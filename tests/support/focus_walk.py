"""Where Tab goes in a window, and whether one sees where one is."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QWidget,
)

from secondread_gui.showing.stage import Stage

_LONGEST = 400
"""Presses of Tab after which a round that has not closed is a trap."""
_CONTRAST = 3.0
_NEARLY = 0.8
"""The part of its outline that a control has to light up; a round one has less of it than its rectangle."""
_BAR = 4 * 15
"""Pixels of a bar beside one line, four wide."""
_EDGE = 4
"""Pixels around a widget in which its focus may be shown."""


def stops(window: QWidget) -> list[QWidget]:
    """Everything in `window` that Tab must come to, in no particular order."""
    return [widget for widget in window.findChildren(QWidget) if _is_stop(widget)]


def _is_stop(widget: QWidget) -> bool:
    return (
        widget.isVisible()
        and widget.isEnabled()
        and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.focusProxy() is None
        and not isinstance(widget.parent(), QAbstractSpinBox)
        and not widget.objectName().startswith("qt_")
        and widget.window() is not None
    )


def round_of(window: QWidget, *, back: bool = False) -> list[QWidget]:
    """Where Tab (or Shift+Tab) leads from where the focus is until it is there again.

    Raises AssertionError if it never comes back, or is lost.
    """
    key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
    shift = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
    start = QApplication.focusWidget()
    assert start is not None, "nothing has the focus"
    way = [start]
    for _ in range(_LONGEST):
        now = QApplication.focusWidget()
        assert now is not None, f"the focus is lost after {told(way[-1])}"
        QTest.keyClick(now, key, shift)
        now = QApplication.focusWidget()
        assert now is not None, f"the focus is lost after {told(way[-1])}"
        if now is start:
            assert len(way) > 1 or stops(window) == way, f"{told(start)} does not let the focus go"
            return way
        assert now is not way[-1], f"{told(now)} does not let the focus go"
        assert now not in way, f"{told(start)} is never come back to from {told(now)}"
        way.append(now)
    raise AssertionError("Tab never comes round")


def told(widget: QWidget) -> str:
    """A widget, for a person who reads what a test says."""
    return f"{type(widget).__name__} “{widget.accessibleName() or getattr(widget, 'text', str)()}”"


def hidden_part(widget: QWidget) -> str:
    """What of `widget` cannot be seen though it has the focus; empty if nothing."""
    seen, room = widget.rect(), widget.size()
    parent = widget.parentWidget()
    while parent is not None and not widget.isWindow():
        seen &= QRect(
            parent.mapTo(widget.window(), QPoint()) - widget.mapTo(widget.window(), QPoint()), parent.size()
        )
        room = room.boundedTo(parent.size())
        if parent.isWindow():
            break
        parent = parent.parentWidget()
    if seen.width() < room.width() - 2 or seen.height() < room.height() - 2:
        size, part = widget.size().toTuple(), seen.size().toTuple()
        return f"{told(widget)}: {part} of {size} is seen"
    return ""


def faint_focus(widget: QWidget) -> Iterator[str]:
    """What is wrong with how `widget` shows that it has the focus: a button or a field has to be framed all
    around, what is larger may show it in a part of itself."""
    around = 2 * (widget.width() + widget.height())
    small = isinstance(widget, QAbstractButton | QLineEdit | QComboBox)
    needed, seen = (around * _NEARLY if small else min(around, _BAR)), seen_focus(widget)
    if seen < needed:
        yield f"{told(widget)} shows the focus by {seen} pixels and needs {needed:.0f}"


def seen_focus(widget: QWidget) -> int:
    """How many pixels in and around `widget` differ by a contrast of 3 when it has the focus."""
    window = widget.window()
    corner = widget.mapTo(window, QPoint(0, 0))
    rect = QRect(corner, widget.size()).adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE) & window.rect()
    with_focus = window.grab(rect).toImage()
    widget.clearFocus()
    QApplication.processEvents()
    without = window.grab(rect).toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    return sum(1 for one, other in _pixels(with_focus, without) if _contrast(one, other) >= _CONTRAST)


def _pixels(first: QImage, second: QImage) -> Iterator[tuple[int, int]]:
    """The pixels that are not the same."""
    assert first.size() == second.size()
    kind = QImage.Format.Format_RGB32
    first, second = first.convertToFormat(kind), second.convertToFormat(kind)
    for y in range(first.height()):
        one, other = bytes(first.constScanLine(y)), bytes(second.constScanLine(y))
        if one != other:
            for at in range(0, first.width() * 4, 4):
                if one[at : at + 3] != other[at : at + 3]:
                    yield (
                        int.from_bytes(one[at : at + 3], "little"),
                        int.from_bytes(other[at : at + 3], "little"),
                    )


def _contrast(first: int, second: int) -> float:
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: int) -> float:
    parts = [(colour >> shift & 255) / 255 for shift in (16, 8, 0)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def entered(scene: Stage, window: QWidget) -> None:
    """Have the focus in `window`, where it is by itself or else at its first stop."""
    window.activateWindow()
    scene.settle(20)
    focus = QApplication.focusWidget()
    if focus is None or focus.window() is not window:
        stops(window)[0].setFocus()
