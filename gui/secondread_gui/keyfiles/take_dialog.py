"""As what a key or a coding is taken out: kinds, with who uses each and what it holds of the article."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFont, QMouseEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)

from secondread_core.store.drafts import Part
from secondread_gui.keyfiles.kinds import KINDS, Kind, Own, kind_words
from secondread_gui.keyfiles.paper_dialog import PaperDialog
from secondread_gui.keyfiles.stock import Stock, can_be_written
from secondread_gui.visible import visible
from secondread_gui.widgets.plain_label import plain_label
from secondread_gui.words import isolated

_AROUND = 2
"""Pixels above and below the words of a choice."""


class TakeDialog(PaperDialog):
    """The arrow keys choose a kind, Return saves it."""

    chosen = Signal(object)
    """The `Kind` to be saved."""

    def __init__(self, stock: Stock, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Take it out as a file"), parent)
        self._stock = stock
        title = isolated(visible(stock.article.info.title))
        self.say_title(self.tr("“{title}” as a file").format(title=title))
        for told in self._standing():
            self.say(told, muted=True)
        self.rows = [KindRow(kind) for kind in KINDS]
        self._group = QButtonGroup(self)
        for number, row in enumerate(self.rows):
            self._group.addButton(row.choice, number)
            self.column.addWidget(row)
        self.column.addStretch(1)
        self.told = plain_label()
        self.foot.addWidget(self.told)
        self.save = QPushButton(self.tr("&Save as…"))
        self.save.setProperty("primary", True)
        self.save.setAccessibleDescription(self.tr("Asks where the file is to be"))
        self.save.clicked.connect(self._choose)
        self.drop = QPushButton(self.tr("&Cancel"))
        self.drop.setAccessibleDescription(self.tr("Nothing is written"))
        self.drop.clicked.connect(self.reject)
        self.add_buttons(self.save, self.drop)
        self.save.setDefault(True)
        self._group.idToggled.connect(lambda _number, _on: self._check())
        usual = (Own.KEY, Own.CODING, Own.SENTENCES)
        self.show_kind(next(kind for kind in usual if stock.has(kind)))
        self.rows[self._group.checkedId()].choice.setFocus()

    @property
    def kind(self) -> Kind:
        """What is chosen."""
        return KINDS[max(self._group.checkedId(), 0)]

    def show_kind(self, kind: Kind) -> None:
        """Choose `kind`."""
        self._group.button(KINDS.index(kind)).setChecked(True)
        self._check()

    def _standing(self) -> list[str]:
        """What there is to take."""
        stock = self._stock
        if stock.card is None:
            return [self.tr("This is the published key.") if stock.key else self.tr("There is no key yet.")]
        if stock.open_units:
            return [self.tr("%Ln sentences have no code yet.", "", stock.open_units)]
        if not stock.card.finished and stock.card.part is Part.AUTHOR:
            return [self.tr("Every sentence has its code, but nobody has called this coding finished.")]
        return []

    def _why_not(self, kind: Kind) -> str:
        """Why `kind` cannot be saved; "" if it can."""
        stock = self._stock
        if not stock.has(kind):
            if kind is Own.CODING:
                if stock.card is None:
                    return self.tr("This is for codings in the making; open one of them to send it.")
                return self.tr("What was settled of two codings goes out as a key, not as anybody’s coding.")
            if stock.card is None:
                return self.tr("There is no key yet. The article can go to a second author.")
            if stock.open_units:
                return self.tr("A key needs a code for every sentence; %Ln are open.", "", stock.open_units)
            return self.tr("Two authors still differ over some sentences: settle them first.")
        if not can_be_written(kind):
            install = "pip install 'secondread[cas]'"
            return self.tr("This needs a part that is not installed: {install}").format(install=install)
        return ""

    def _check(self) -> None:
        told = self._why_not(self.kind)
        self.told.setText(told)
        self.told.setVisible(bool(told))
        self.save.setEnabled(not told)
        if told and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, told))

    def _choose(self) -> None:
        if self.save.isEnabled():
            kind = self.kind
            self.accept()
            self.chosen.emit(kind)


class KindRow(QFrame):
    """A kind of file to choose, with who uses it and what it holds; all of the row can be clicked."""

    def __init__(self, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        words = kind_words(kind)
        self.choice = _Radio(words.name)
        font = self.choice.font()
        font.setWeight(QFont.Weight.DemiBold)
        self.choice.setFont(font)
        told = " ".join(filter(None, (words.use, words.holds)))
        self.choice.setAccessibleDescription(told)
        self.told = plain_label(told, muted=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.choice)
        column.addWidget(self.told)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        option = QStyleOptionButton()
        self.choice.initStyleOption(option)
        inner = self.choice.style().subElementRect(
            QStyle.SubElement.SE_RadioButtonContents, option, self.choice
        )
        inset = self.choice.width() - inner.right() if self.isRightToLeft() else inner.left()
        left, right = (0, inset) if self.isRightToLeft() else (inset, 0)
        self.told.setContentsMargins(left, 0, right, 0)  # below the words, not below the ring

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.choice.setFocus()
        self.choice.click()


class _Radio(QRadioButton):
    """With room for the frame that says that it has the focus."""

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(0, 2 * _AROUND)

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint() + QSize(0, 2 * _AROUND)
