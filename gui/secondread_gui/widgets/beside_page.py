"""What stands beside a room's page, and whether it does: one key shows it, another one explains the codes."""

from __future__ import annotations

from typing import Generic

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from secondread_gui.widgets.side_tabs import SideT, SideTabs


class BesidePage(Generic[SideT]):
    """`tabs` stand beside `page` as long as `shown` is checked; `codebook` is the side that explains the
    codes. The focus is never left on what is not to be seen any more."""

    def __init__(self, tabs: SideTabs[SideT], shown: QAction, page: QWidget, codebook: SideT) -> None:
        self._tabs, self._shown, self._page, self._codebook = tabs, shown, page, codebook
        self._before_asking = (True, tabs.side)
        """What stood beside the page before the codebook did: whether anything, and what."""
        shown.setChecked(True)
        shown.toggled.connect(tabs.setVisible)

    def begin(self) -> None:
        """Forget what stood there before the codebook: it was about another article."""
        self._before_asking = (True, self._tabs.side)

    def turn_to(self, side: SideT, *, enter: bool = True) -> None:
        """Show `side`, and put the focus there unless told otherwise."""
        focus = QApplication.focusWidget()
        self._shown.setChecked(True)
        self._tabs.turn_to(side)
        if enter:
            self._tabs.enter()
        elif focus is not None and self._tabs.isAncestorOf(focus) and not focus.isVisible():
            self._page.setFocus()

    def ask_codebook(self) -> None:
        """Explain the codes, or put back what stood there."""
        shown, side = self._tabs.isVisible(), self._tabs.side
        if not (shown and side is self._codebook):
            self._before_asking = (shown, side)
            self.turn_to(self._codebook)
            return
        shown, side = self._before_asking
        self._tabs.turn_to(side)
        self._shown.setChecked(shown)
        self._page.setFocus()
