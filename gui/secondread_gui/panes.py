"""F6: from one part of the window to the next; F10: to its menus."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QMenuBar, QStackedWidget, QWidget

from secondread_gui.key_rows import WINDOW
from secondread_gui.key_rules import key_words

_BY_KEY = Qt.FocusPolicy.TabFocus


class Room(Protocol):
    """What can stand in the window."""

    @property
    def panes(self) -> Sequence[QWidget]:
        """What F6 goes through, in order."""
        ...


def pane_actions(window: QMainWindow, first: QWidget, rooms: QStackedWidget) -> list[QAction]:
    """The keys for going from part to part: `first`, and the panes of the `Room` that `rooms` shows."""

    def go(*, back: bool) -> None:
        room = cast(Room, rooms.currentWidget())
        go_to_next_pane((first, *room.panes), back=back)

    def make(name: str, told: str, key: str, act: Callable[[], None]) -> QAction:
        action = QAction(told, window)
        action.setObjectName(f"{WINDOW}.{name}")
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda: act())
        return action

    return [
        make("next-pane", key_words.tr("To the next part of the window"), "F6", lambda: go(back=False)),
        make("previous-pane", key_words.tr("To the part before"), "Shift+F6", lambda: go(back=True)),
        make("menus", key_words.tr("To the menus"), "F10", lambda: open_menus(window.menuBar())),
    ]


def open_menus(bar: QMenuBar) -> None:
    """Open the first menu; the arrow keys go on from there, Escape goes back."""
    bar.setActiveAction(bar.actions()[0])


def go_to_next_pane(panes: Sequence[QWidget], *, back: bool) -> None:
    """Put the focus into the pane after (or before) the one that has it, around the end. A pane without
    anything that takes the focus now is passed over."""
    reachable = [(pane, inside) for pane in panes if (inside := _first_inside(pane)) is not None]
    if not reachable:
        return
    focus = QApplication.focusWidget()
    here = next((at for at, (pane, _) in enumerate(reachable) if _holds(pane, focus)), None)
    if here is None:
        at = len(reachable) - 1 if back else 0
    else:
        at = (here + (-1 if back else 1)) % len(reachable)
    reason = Qt.FocusReason.BacktabFocusReason if back else Qt.FocusReason.TabFocusReason
    reachable[at][1].setFocus(reason)


def _holds(pane: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and (pane is focus or pane.isAncestorOf(focus))


def _first_inside(pane: QWidget) -> QWidget | None:
    """What takes the focus in `pane`: itself, or the first of its widgets that does, in the order of Tab."""
    if takes_focus(pane):
        return pane
    widget = pane.nextInFocusChain()
    while widget is not None and widget is not pane:
        if pane.isAncestorOf(widget) and takes_focus(widget):
            return widget
        widget = widget.nextInFocusChain()
    return None


def takes_focus(widget: QWidget) -> bool:
    """Whether the keys can come to `widget` now."""
    by_key = bool(widget.focusPolicy() & _BY_KEY) and widget.focusProxy() is None
    return by_key and widget.isVisible() and widget.isEnabled()
