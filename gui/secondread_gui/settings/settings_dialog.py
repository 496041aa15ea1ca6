"""The reading settings, in a window beside the room: everything acts at once, there and on a small page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QDialog, QFrame, QTabWidget, QVBoxLayout, QWidget

from secondread_core.store.database import Library
from secondread_gui.appearance.wardrobe import Wardrobe
from secondread_gui.keymap import Keymap
from secondread_gui.settings.answering_page import AnsweringPage
from secondread_gui.settings.colours_page import ColoursPage
from secondread_gui.settings.keys_page import KeysPage
from secondread_gui.settings.preview import Preview
from secondread_gui.settings.type_page import TypePage

_PAGES = ("page", "colours", "answering", "keys")


class SettingsDialog(QDialog):
    """Not modal; made once. Escape closes it, there is nothing to confirm."""

    answering_changed = Signal()
    """The learner's preferences `CONFIDENCE` or `GO_ON` are others now."""
    refused = Signal(object)
    """The `Refusal` because of which a choice could not be remembered or read."""

    def __init__(
        self, library: Library, wardrobe: Wardrobe, keymap: Keymap, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._wardrobe = wardrobe
        self.setWindowTitle(self.tr("Reading settings"))
        self.type = TypePage(wardrobe)
        self.colours = ColoursPage(wardrobe)
        self.answering = AnsweringPage(library)
        self.keys = KeysPage(keymap)
        self.preview = Preview(wardrobe.colours, wardrobe.scale)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setAccessibleName(self.tr("Pages of the settings"))
        self.tabs.tabBar().setAccessibleDescription(self.tr("Left and Right choose a page"))
        self.tabs.addTab(self.type, self.tr("Page"))
        self.tabs.addTab(self.colours, self.tr("Colours"))
        self.tabs.addTab(self.answering, self.tr("Answering"))
        self.tabs.addTab(self.keys, self.tr("Keys"))
        column = QVBoxLayout(self)  # one above the other: the preview has room for the longest line
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs, 3)
        column.addWidget(self._framed(self.preview), 2)
        self.tabs.currentChanged.connect(self._show_preview)
        self.answering.changed.connect(self.answering_changed)
        self.answering.refused.connect(self.refused)
        wardrobe.changed.connect(self._wear)
        self._wear()
        self._fit_screen()

    def use_for(self, learner_id: str | None) -> None:
        """Show what is remembered for a learner; type, colours and keys come from wardrobe and keymap. What
        could be undone or was being asked was about whoever read before."""
        self.answering.use_for(learner_id)
        self.type.line.clear()
        self.keys.drop_question()

    def show_page(self, name: str = "") -> None:
        """Show a page ("page", "colours", "answering", "keys"; "" for the last one) and come to the front."""
        if name:
            self.tabs.setCurrentIndex(_PAGES.index(name))
        if not self.isVisible():
            self.tabs.tabBar().setFocus()
        self.show()
        self.raise_()
        self.activateWindow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isVisible() and self.isActiveWindow():
            self.answering.refresh()

    def _wear(self) -> None:
        wardrobe = self._wardrobe
        self.preview.wear(wardrobe.colours, wardrobe.scale, wardrobe.page_type)

    def _show_preview(self) -> None:
        self._frame.setVisible(self.tabs.currentWidget() in (self.type, self.colours))

    def _framed(self, preview: Preview) -> QFrame:
        """The preview below a line that parts it from the controls."""
        self._frame = QFrame()
        self._frame.setObjectName("bar")
        column = QVBoxLayout(self._frame)
        column.setContentsMargins(0, 1, 0, 0)
        column.addWidget(preview)
        return self._frame

    def _fit_screen(self) -> None:
        letter, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        room = self.screen().availableSize() * 0.9
        self.resize(QSize(letter * 116, line * 50).boundedTo(room))
