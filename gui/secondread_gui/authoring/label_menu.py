"""What marked words are called, chosen from a small menu by a digit, the first letter, or the mouse."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from secondread_core.answer_key import LabelledSpan
from secondread_core.drafting.acts import label_words
from secondread_core.drafting.following import LABELS
from secondread_core.exchange.report_words import ReportWords
from secondread_gui.authoring.coding_desk import CodingDesk
from secondread_gui.authoring.coding_page import CodingPage
from secondread_gui.authoring.passing_words import PassingWords

_DIGITS = "1234567890"


class LabelMenu(QMenu):
    """`chosen` tells the label; the one that the words have now is ticked. It forgets itself when closed."""

    chosen = Signal(str)

    def __init__(self, words: ReportWords, now: str | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("What these words are"))
        self.setAccessibleName(self.title())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._named: list[tuple[str, QAction]] = []
        one_of = QActionGroup(self)
        for digit, label in zip(_DIGITS, LABELS, strict=True):
            name = words.span_label(label)
            action = self.addAction(f"&{digit}  {name.replace('&', '&&')}")
            action.setCheckable(True)
            one_of.addAction(action)
            action.setChecked(label == now)
            action.triggered.connect(lambda _checked=False, label=label: self.chosen.emit(label))
            self._named.append((name.casefold(), action))

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()  # while it is open, digits and letters are its own, not codes
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text().casefold()
        found = [act for name, act in self._named if letter.isalpha() and name.startswith(letter)]
        if not found:
            super().keyPressEvent(event)
        elif len(found) == 1:
            self.close()
            found[0].trigger()
        else:  # several begin so: from one to the next, and Return takes it
            at = found.index(self.activeAction()) if self.activeAction() in found else -1
            self.setActiveAction(found[(at + 1) % len(found)])


class Labelling(QObject):
    """Calls the words that are chosen on the page, or lie under the pointer, something else."""

    def __init__(
        self,
        desk: CodingDesk,
        page: CodingPage,
        words: ReportWords,
        passing: PassingWords,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._page, self._words, self._passing = desk, page, words, passing

    def ask(self) -> None:
        """Open the menu at the words that are chosen with the keys, or at the only marked ones; those that
        are not marked yet are marked by it."""
        unit, choice = self._desk.unit, self._page.choice
        if unit is None:
            return
        spans = self._desk.draft.units[unit].spans
        if choice is not None and choice.unit == unit:
            start, end = choice.span
        elif len(spans) == 1:
            start, end = spans[0].start, spans[0].end
        else:
            self._passing.tell(self.tr("Choose the words first: with Left and Right."))
            return
        touched = next((span for span in spans if span.start < end and start < span.end), None)
        menu = self._menu(unit, start, end, touched)
        menu.popup(self._page.foot_of(unit, start, end))
        menu.setActiveAction(next((act for act in menu.actions() if act.isChecked()), menu.actions()[0]))

    def menu_at(self, unit: int, place: QPoint) -> LabelMenu | None:
        """For a menu at a point of the screen: what the marked words there are; None if none are."""
        offset = self._page.offset_at(unit, place)
        spans = self._desk.draft.units[unit].spans
        here = next((span for span in spans if span.start <= offset < span.end), None)
        return None if here is None else self._menu(unit, here.start, here.end, here)

    def _menu(self, unit: int, start: int, end: int, span: LabelledSpan | None) -> LabelMenu:
        menu = LabelMenu(self._words, None if span is None else span.label, self._page)
        menu.chosen.connect(lambda label: self._label(unit, start, end, label))
        return menu

    def _label(self, unit: int, start: int, end: int, label: str) -> None:
        with self._page.hush():
            change = self._desk.do(label_words, unit, start, end, label)
        if change is not None and not change.recut:
            spans = self._desk.draft.units[unit].spans
            inside = [span for span in spans if span.start < end and start < span.end]
            text = self._desk.draft.body[inside[0].start : inside[-1].end] if inside else ""
            told = self.tr("{words}: {label}")
            self._page.announce(told.format(words=text, label=self._words.span_label(label)))
