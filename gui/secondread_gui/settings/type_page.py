"""The page "Page": face, size, line, spacing, ruler of the articles."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QPushButton, QVBoxLayout, QWidget

from secondread_gui.appearance.style import SCALES
from secondread_gui.appearance.wardrobe import NORMAL_SCALE, Wardrobe
from secondread_gui.page.page_type import DEFAULT_TYPE, LEADINGS, MEASURES, SPACINGS, PageType, Ruler
from secondread_gui.settings.choice_row import ChoiceRow, heading
from secondread_gui.settings.scrolled import ScrolledPage
from secondread_gui.settings.told_line import ToldLine
from secondread_gui.settings.typefaces import READABLE, MadeFor, installed
from secondread_gui.words import number_words


class FaceBox(QComboBox):
    """The families; the wheel scrolls the page unless the list has the focus."""

    face_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(14)
        found = installed()
        self.addItem(self.tr("Book type (our own)"), "")
        self.addItem(self.tr("Plain type, as in this window"), found.plain)
        for group in (found.readable, found.others):
            if group:
                self.insertSeparator(self.count())
            for family in group:
                self.addItem(self._told(family), family)
        self._installed = self.count()
        self.activated.connect(lambda row: self.face_chosen.emit(self.itemData(row)))

    def show_face(self, face: str) -> None:
        """Show the family in use, also one that this computer does not have."""
        while self.count() > self._installed:
            self.removeItem(self._installed)
        if self.findData(face) < 0:
            self.addItem(self.tr("{family} (not on this computer)").format(family=face), face)
        self.setCurrentIndex(self.findData(face))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _told(self, family: str) -> str:
        told = {
            MadeFor.DYSLEXIC: self.tr("{family} (made for dyslexic readers)"),
            MadeFor.LOW_VISION: self.tr("{family} (made for readers with low vision)"),
            MadeFor.BEGINNERS: self.tr("{family} (made for people who learn to read)"),
        }.get(READABLE.get(family, MadeFor.ANYBODY), "{family}")
        return told.format(family=family)


class TypePage(ScrolledPage):
    """Everything acts at once; "Back to normal" can be undone."""

    def __init__(self, wardrobe: Wardrobe, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wardrobe = wardrobe
        self.face = FaceBox()
        self.face.setAccessibleName(self.tr("Typeface"))
        self.face.setAccessibleDescription(self.tr("Up and Down choose another; letters find it by its name"))
        named = QWidget()
        column = QVBoxLayout(named)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(heading(self.tr("Typeface")))
        column.addWidget(self.face)
        percent = self.tr("{number} %")
        self.scale = ChoiceRow(
            self.tr("Size"), [(scale, percent.format(number=number_words(scale))) for scale in SCALES]
        )
        self.measure = ChoiceRow(
            self.tr("Length of a line"),
            _named(
                MEASURES,
                self.tr("shortest"),
                self.tr("shorter"),
                self.tr("short"),
                self.tr("normal"),
                self.tr("long"),
                self.tr("longest"),
            ),
            self.tr("In shorter lines it is easier to find the next one."),
        )
        self.leading = ChoiceRow(
            self.tr("Space between lines"),
            _named(
                LEADINGS,
                self.tr("small"),
                self.tr("normal"),
                self.tr("large"),
                self.tr("larger"),
                self.tr("largest"),
            ),
        )
        self.spacing = ChoiceRow(
            self.tr("Space between letters"),
            _named(SPACINGS, self.tr("normal"), self.tr("large"), self.tr("larger"), self.tr("largest")),
        )
        self.ruler = ChoiceRow(
            self.tr("Reading ruler"),
            [
                (Ruler.OFF, self.tr("off")),
                (Ruler.SENTENCE, self.tr("one sentence")),
                (Ruler.LINE, self.tr("one line")),
            ],
            self.tr("What you are reading stays bright; the rest of the page steps back."),
        )
        self.back = QPushButton(self.tr("&Back to normal"))
        self.back.setAccessibleDescription(self.tr("Everything on this page as it was at first"))
        self.line = ToldLine()
        for part in (named, self.scale, self.measure, self.leading, self.spacing, self.ruler, self.line):
            self.column.addWidget(part)
        self.column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addStretch(1)
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Show what holds now."""
        worn = self._wardrobe.page_type
        self.face.show_face(worn.face)
        self.scale.show_value(self._wardrobe.scale)
        self.measure.show_value(worn.measure)
        self.leading.show_value(worn.leading)
        self.spacing.show_value(worn.spacing)
        self.ruler.show_value(worn.ruler)
        normal = worn == DEFAULT_TYPE and self._wardrobe.scale == NORMAL_SCALE
        if normal and self.back.hasFocus():
            self.scale.buttons()[SCALES.index(NORMAL_SCALE)].setFocus()
        self.back.setEnabled(not normal)

    def _connect(self) -> None:
        wardrobe = self._wardrobe
        wardrobe.changed.connect(self.refresh)
        self.scale.chosen.connect(wardrobe.choose_scale)
        self.face.face_chosen.connect(lambda face: self._take(face=face))
        self.measure.chosen.connect(lambda measure: self._take(measure=measure))
        self.leading.chosen.connect(lambda leading: self._take(leading=leading))
        self.spacing.chosen.connect(lambda spacing: self._take(spacing=spacing))
        self.ruler.chosen.connect(lambda ruler: self._take(ruler=ruler))
        self.back.clicked.connect(self._back_to_normal)

    def _take(self, **changed: object) -> None:
        self.line.clear()
        self._wardrobe.choose_type(replace(self._wardrobe.page_type, **changed))  # type: ignore[arg-type]

    def _back_to_normal(self) -> None:
        before = (self._wardrobe.page_type, self._wardrobe.scale)
        self._put_on(DEFAULT_TYPE, NORMAL_SCALE)
        self.line.tell(
            self.tr("Everything here is as it was at first."), self.tr("&Undo"), lambda: self._put_on(*before)
        )

    def _put_on(self, page_type: PageType, scale: int) -> None:
        self._wardrobe.choose_scale(scale)
        self._wardrobe.choose_type(page_type)


def _named(values: tuple[int, ...], *words: str) -> list[tuple[int, str]]:
    return list(zip(values, words, strict=True))
