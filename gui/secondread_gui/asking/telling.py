"""Pieces that explanations are built of: lines of text, cards with sentences, choices that open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFont
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from secondread_gui.appearance.style import SERIF
from secondread_gui.asking.entries import Code
from secondread_gui.widgets.plain_label import plain_label
from secondread_gui.widgets.wrapping_button import WrappingButton


def line(text: str, *, muted: bool = False, bold: bool = False) -> QLabel:
    """Plain text that wraps."""
    label = plain_label(text, muted=muted)
    if bold:
        font = QFont()
        font.setWeight(QFont.Weight.DemiBold)
        label.setFont(font)
    return label


def title(text: str) -> QLabel:
    """A line that begins something new."""
    label = line(text)
    label.setObjectName("roomTitle")
    return label


def card(*sentences: tuple[str, str], after: Sequence[str] = ()) -> QFrame:
    """Example sentences, each below what it shows; then lines about them."""
    frame = QFrame()
    frame.setObjectName("card")
    column = QVBoxLayout(frame)
    for shows, sentence in sentences:
        column.addWidget(line(shows, muted=True))
        told = line(sentence)
        face = QFont()
        face.setFamilies(list(SERIF))
        face.setStyleHint(QFont.StyleHint.Serif)
        told.setFont(face)
        column.addWidget(told)
    for text in after:
        column.addWidget(line(text))
    return frame


def column_of(*widgets: QWidget, close: bool = False) -> QWidget:
    """`widgets` one below the other; `close` where they are one thing."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    if close:
        column.setSpacing(1)
    column.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        column.addWidget(widget)
    return holder


def all_text(widget: QWidget) -> str:
    """Everything that the labels in `widget` say, in their order."""
    return " ".join(label.text() for label in widget.findChildren(QLabel))


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that can be opened: the button's text, what it does in words, and what is shown then."""

    code: Code
    text: str
    told: str
    make: Callable[[], QWidget]


class ChoiceList(QWidget):
    """A button for each choice; what was chosen stands below its button until another is, or it again."""

    opened = Signal(object)
    """The widget that was opened, or None when one was closed."""

    def __init__(self, choices: Sequence[Choice], chosen: Code | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chosen: Code | None = None
        self.buttons: dict[Code, WrappingButton] = {}
        self._choices = {choice.code: choice for choice in choices}
        self.shown: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for choice in choices:
            button = WrappingButton("")
            button.setAccessibleDescription(choice.told)
            button.clicked.connect(lambda _=False, code=choice.code: self._turn(code))
            self._column.addWidget(button)
            self.buttons[choice.code] = button
        self._choose(chosen if chosen in self._choices else None)

    def _turn(self, code: Code) -> None:
        self._choose(None if code == self.chosen else code)
        shown = self.shown
        if shown is not None and QAccessible.isActive():
            event = QAccessibleAnnouncementEvent(self.buttons[code], all_text(shown))
            QAccessible.updateAccessibility(event)
        self.opened.emit(shown)

    def _choose(self, code: Code | None) -> None:
        if self.shown is not None:
            self._column.removeWidget(self.shown)
            self.shown.hide()
            self.shown.deleteLater()
            self.shown = None
        self.chosen = code
        for each, button in self.buttons.items():
            text = self._choices[each].text
            is_open = each == code
            button.setText(f"{'−' if is_open else '+'}  {text}")
            button.setAccessibleName(self.tr("{name}, shown below").format(name=text) if is_open else text)
            button.updateGeometry()
        if code is not None:
            self.shown = self._choices[code].make()
            self._column.insertWidget(self._column.indexOf(self.buttons[code]) + 1, self.shown)
            self.shown.show()
