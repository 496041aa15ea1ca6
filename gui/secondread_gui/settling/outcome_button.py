"""A button for what can become of a difference; it goes on in the next line where it must."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QWidget

from secondread_gui.widgets.wrapping_button import WrappingButton


class OutcomeButton(WrappingButton):
    """Does what `action` does, and shows its key; pressed where that was decided. It is as wide as the widest
    of what it is called at times."""

    def __init__(self, action: QAction, at_times: Iterable[str] = (), parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._action, self._at_times, self._with_key = action, tuple(at_times), True
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys where they were: with the page
        self.setCheckable(True)
        self.clicked.connect(self._press)
        action.changed.connect(self._follow)
        self._follow()

    def show_key(self, shown: bool) -> None:
        """Have its key behind its name, or not."""
        if shown is not self._with_key:
            self._with_key = shown
            self._follow()

    def widest(self) -> int:
        """How wide it is at most, with its key."""
        return self._hint(with_key=True).width()

    def sizeHint(self) -> QSize:
        return self._hint(with_key=self._with_key)

    def _hint(self, *, with_key: bool) -> QSize:
        advance, names = self.fontMetrics().horizontalAdvance, (self._action.iconText(), *self._at_times)
        widest = max(advance(self._named(name, with_key=with_key)) for name in names)
        return super().sizeHint() + QSize(widest - advance(self.text()), 0)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()  # its first half said it already

    def _press(self) -> None:
        self.setChecked(self._action.isChecked())  # whoever decides says what is pressed
        self._action.trigger()

    def _named(self, name: str, *, with_key: bool) -> str:
        key = self._action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        return f"{name}  {key}" if key and with_key else name

    def _follow(self) -> None:
        action = self._action
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.setText(self._named(action.iconText(), with_key=self._with_key))
        self.setAccessibleName(action.text())
        told = action.toolTip()
        if key:
            told = self.tr("{meaning} Key: {key}").format(meaning=told, key=key)
        self.setToolTip(told)
        self.setAccessibleDescription(told)
        self.setEnabled(action.isEnabled())
        self.setChecked(action.isChecked())
        self.updateGeometry()
