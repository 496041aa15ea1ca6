"""Accepting another answer beside a sentence's own code: the next code that is given means that."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from secondread_core.codebook import Skill, SourceCode, TypeCode
from secondread_core.drafting.acts import toggle_accept, toggle_accept_source
from secondread_gui.authoring.code_actions import Code
from secondread_gui.authoring.coding_desk import CodingDesk
from secondread_gui.authoring.coding_page import CodingPage
from secondread_gui.widgets.plain_label import plain_label


class AcceptingStrip(QFrame):
    """Lies on the room, right above `bar`, so that no button moves when it comes or goes."""

    def __init__(self, bar: QWidget, room: QWidget) -> None:
        super().__init__(room)
        self.setObjectName("banner")
        self._bar = bar
        self._text = plain_label()
        self._text.setProperty("heading", True)
        column = QVBoxLayout(self)
        column.addWidget(self._text)
        for watched in (bar, room):
            watched.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """What it says; empty while it is not there."""
        return "" if self.isHidden() else self._text.text()

    def say(self, text: str) -> None:
        """Come, and say `text`."""
        self._text.setText(text)
        self.show()
        self.place()
        self.raise_()

    def place(self) -> None:
        """Lie where the bar begins, as wide as that."""
        if self.isVisible():
            bar = self._bar.geometry()
            tall = self.heightForWidth(bar.width())
            self.setGeometry(bar.left(), bar.top() - tall, bar.width(), tall)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.StyleChange):
            self.place()
        return super().eventFilter(watched, event)


class Accepting(QObject):
    """On from when `action` is triggered until an answer was named, or until anything else happens."""

    def __init__(
        self, desk: CodingDesk, page: CodingPage, strip: AcceptingStrip, action: QAction, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._page, self._strip, self._action = desk, page, strip, action
        action.triggered.connect(self._turn)
        for elsewhere in (desk.opened, desk.moved, desk.changed):
            elsewhere.connect(self.end)

    @property
    def on(self) -> bool:
        """Whether the next code that is given is to be accepted as well."""
        return self._action.isChecked()

    def end(self) -> bool:
        """Have codes be codes again; whether they were not."""
        was = self.on
        self._action.setChecked(False)
        self._strip.hide()
        return was

    def take(self, code: Code | Skill, name: str) -> None:
        """Accept `code`, called `name`, or accept it no longer; or say why it cannot be accepted."""
        unit = self._desk.unit
        if unit is None or not self._desk.can_change:
            self.end()
            return
        own = self._desk.draft.units[unit]
        if code in (own.type_code, own.source_code):
            told = self.tr("“{answer}” is its own code. Press another type or sourcing; Escape ends it.")
            self._say(told.format(answer=name))
            return
        if not isinstance(code, TypeCode | SourceCode):
            self._say(self.tr("Only a type or a sourcing can be accepted as well. Escape ends it."))
            return
        with self._page.hush():
            if isinstance(code, TypeCode):
                change = self._desk.do(toggle_accept, unit, code)
            else:
                change = self._desk.do(toggle_accept_source, unit, code)
        self.end()
        if change is None or change.recut:
            return
        now = self._desk.draft.units[unit]
        accepted = code in now.accept or code in now.accept_source
        told = self.tr("Also accepted: {answer}") if accepted else self.tr("No longer accepted: {answer}")
        self._page.announce(told.format(answer=name))

    def _turn(self, on: bool) -> None:
        if on:
            told = self.tr(
                "Which other answer is accepted as well? Press a type or a sourcing; Escape ends it."
            )
            self._say(told)
        else:
            self.end()

    def _say(self, told: str) -> None:
        self._strip.say(told)
        self._page.announce(told)
