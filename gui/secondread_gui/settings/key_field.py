"""The field that takes one key, whichever is pressed."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QKeySequenceEdit, QLineEdit, QPushButton, QVBoxLayout, QWidget

from secondread_gui.key_rules import written
from secondread_gui.panes import takes_focus
from secondread_gui.widgets.flow_layout import FlowLayout
from secondread_gui.widgets.plain_label import plain_label


class KeyField(QKeySequenceEdit):
    """`pressed` tells a key as it is written. Escape leaves; Tab goes on, so that nobody is caught here."""

    pressed = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaximumSequenceLength(1)
        self.setAccessibleName(self.tr("New key"))
        inner = self.findChild(QLineEdit)
        assert inner is not None
        self._inner = inner
        self._inner.setAccessibleName(self.accessibleName())
        self._show_what_to_do()
        self.keySequenceChanged.connect(self._take)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Backtab and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self.focusNextPrevChild(False)  # after Shift, Qt takes this for a key that is to be recorded
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        self.pressed.emit("Tab" if forward else "Shift+Tab")
        if forward:
            return super().focusNextPrevChild(forward)
        before = self.previousInFocusChain()  # Qt itself would come to the line inside, which leads back here
        while before is not None and before is not self and not takes_focus(before):
            before = before.previousInFocusChain()
        if before is not None:
            before.setFocus(Qt.FocusReason.BacktabFocusReason)
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._light(on=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._light(on=False)

    def sizeHint(self) -> QSize:
        hint, metrics = super().sizeHint(), self.fontMetrics()
        words = metrics.horizontalAdvance(self._inner.placeholderText()) + 4 * metrics.averageCharWidth()
        return hint.expandedTo(QSize(words, hint.height()))

    def _show_what_to_do(self) -> None:
        """Said anew after every key and look away: Qt puts words of its own there."""
        self._inner.setPlaceholderText(self.tr("Press the key"))

    def _light(self, *, on: bool) -> None:
        """The focus is shown by the line inside, which itself never has it."""
        self._inner.setProperty("lit", on)
        self._inner.style().polish(self._inner)
        self._show_what_to_do()

    def _take(self, key: QKeySequence) -> None:
        if key.count():
            self.clear()
            self._show_what_to_do()
            self.pressed.emit(written(key))


class KeyPanel(QFrame):
    """Asks for the new key of one act; hidden until then."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._asked = plain_label()
        self.field = KeyField()
        self.leave = QPushButton(self.tr("&Leave it as it is"))
        self.leave.setAccessibleDescription(self.tr("Back to the list without another key"))
        buttons = QWidget()
        row = FlowLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.field)
        row.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.addWidget(self._asked)
        column.addWidget(buttons)
        self.leave.clicked.connect(lambda: self.left.emit())
        self.field.left.connect(self.left)
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def ask(self, told: str) -> None:
        """Ask for the key of what is called `told`."""
        asked = self.tr("Press the new key for “{act}”. Escape leaves it as it is.").format(act=told)
        self._asked.setText(asked)
        self.field.setAccessibleDescription(asked)
        self.show()
        self.field.setFocus()
